import type { ResultKey } from '../tables/result-id.ts';
import type { IndicatorRow, Tables } from '../tables/schema.ts';
import type { Edition } from '../text/edition.ts';

/** What names a series of results over the years. */
export type SeriesKey = Omit<ResultKey, 'of' | 'year' | 'baseYear'>;

interface Index {
  readonly byKey: ReadonlyMap<string, readonly IndicatorRow[]>;
  readonly partners: ReadonlyMap<string, readonly IndicatorRow[]>;
}

const indices = new WeakMap<Tables, Index>();

function keyOf(key: SeriesKey): string {
  const { indicator, reporter = '', mineral, stage, partner = '', bloc = '', measure = '' } = key;
  return [indicator, reporter, mineral, stage, partner, bloc, measure].join('|');
}

function group(rows: readonly IndicatorRow[], key: (row: IndicatorRow) => string) {
  const groups = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const found = groups.get(key(row));
    if (found) found.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function indexOf(tables: Tables): Index {
  const known = indices.get(tables);
  if (known) return known;
  const levels = tables.indicators.filter((row) => row.base_year === null);
  const shares = levels.filter((row) => row.indicator === 'partner-share');
  const made = {
    byKey: group(levels, keyOf),
    partners: group(shares, (row) => `${keyOf({ ...row, partner: '' })}|${row.year}`),
  };
  indices.set(tables, made);
  return made;
}

/** Every year of a result, oldest first; none when it is not computed. */
export function resultSeries(query: Edition, key: SeriesKey): readonly IndicatorRow[] {
  return [...(indexOf(query.tables).byKey.get(keyOf(key)) ?? [])].sort((a, b) => a.year - b.year);
}

/**
 * The newest year that has a value, or has none because too few suppliers are listed: an older value would be of a list
 * that happened to hold more. When there is no such year, the newest with the reason why.
 */
export function latestResult(query: Edition, key: SeriesKey): IndicatorRow | undefined {
  const rows = resultSeries(query, key);
  return rows.findLast((row) => row.value !== null || row.reason === 'partners-incomplete') ?? rows.at(-1);
}

/** The shares of all suppliers in one year, largest first; suppliers of nothing are left out. */
export function supplierShares(
  query: Edition,
  key: Omit<SeriesKey, 'indicator'>,
  year: number,
): readonly IndicatorRow[] {
  const rows = indexOf(query.tables).partners.get(`${keyOf({ ...key, indicator: 'partner-share' })}|${year}`) ?? [];
  return rows
    .filter((row) => row.value !== null && row.value > 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.partner < b.partner ? -1 : 1));
}
