import type { Query } from '../tables/query.ts';
import type { ResultKey } from '../tables/result-id.ts';
import type { IndicatorRow } from '../tables/schema.ts';

/** What names a series of results over the years. */
export type SeriesKey = Omit<ResultKey, 'of' | 'year' | 'baseYear'>;

/** The results of a series that are no changes, of all partners and years where none is named. */
function rowsOf(query: Query, key: Omit<SeriesKey, 'partner'> & Partial<Pick<IndicatorRow, 'partner' | 'year'>>) {
  const { indicator, reporter = '', mineral, stage, partner, bloc = '', measure = '', year } = key;
  return query.where('indicators', {
    ...{ indicator, reporter, mineral, stage, bloc, measure },
    ...(partner === undefined ? {} : { partner }),
    ...(year === undefined ? {} : { year }),
    base_year: null,
  });
}

/** Every year of a result, oldest first; none when it is not computed. */
export function resultSeries(query: Query, key: SeriesKey): readonly IndicatorRow[] {
  return rowsOf(query, { ...key, partner: key.partner ?? '' }).toSorted((a, b) => a.year - b.year);
}

/**
 * The newest year that has a value, or has none because too few suppliers are listed: an older value would be of a list
 * that happened to hold more. When there is no such year, the newest with the reason why.
 */
export function latestResult(query: Query, key: SeriesKey): IndicatorRow | undefined {
  const rows = resultSeries(query, key);
  return rows.findLast((row) => row.value !== null || row.reason === 'partners-incomplete') ?? rows.at(-1);
}

/** The shares of all suppliers in one year, largest first; suppliers of nothing are left out. */
export function supplierShares(query: Query, key: Omit<SeriesKey, 'indicator'>, year: number): readonly IndicatorRow[] {
  const { reporter, mineral, stage, bloc, measure } = { reporter: '', bloc: '', measure: '', ...key };
  return rowsOf(query, { indicator: 'partner-share', reporter, mineral, stage, bloc, measure, year })
    .filter((row) => row.value !== null && row.value > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.partner < b.partner ? -1 : 1));
}
