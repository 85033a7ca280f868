import type { Query } from '../tables/query.ts';
import { derived } from '../tables/reading/derived.ts';
import type { IndicatorRow } from '../tables/schema.ts';

const columns = ['reporter', 'mineral', 'stage', 'partner', 'bloc', 'measure'] as const;

/** The attributes that name a result of an indicator: those that every result has, and those that some have. */
export interface ResultColumns {
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

/** The indicator whose change a result is, which its id names second; empty where it is the change of a plain figure. */
function changedIn(query: Query, { id, base_year }: IndicatorRow): string {
  const [, second = ''] = id.split('.');
  return base_year !== null && query.definition(second) !== undefined ? second : '';
}

/** The indicators whose changes an indicator measures, in the order of its results; none for most. */
export function changedOf(query: Query, indicator: string): readonly string[] {
  const rows = query.resultsOf(indicator);
  return [...new Set(rows.map((row) => changedIn(query, row)))].filter((of) => of !== '');
}

function columnsOf(query: Query, all: readonly IndicatorRow[], of: string): ResultColumns {
  const meant = of === '' ? all : all.filter((row) => changedIn(query, row) === of);
  const withOf = all.filter((row) => changedIn(query, row) !== '').length;
  const isIn = (column: (typeof columns)[number]) => meant.filter((row) => row[column] !== '').length;
  const hasBase = all.some((row) => row.base_year !== null);
  return {
    needs: [
      ...(withOf > 0 && withOf === all.length ? ['of'] : []),
      ...columns.filter((column) => meant.length > 0 && isIn(column) === meant.length),
      ...(hasBase ? ['base_year'] : []),
    ],
    may: [
      ...(withOf > 0 && withOf < all.length ? ['of'] : []),
      ...columns.filter((column) => meant.length === 0 || (isIn(column) > 0 && isIn(column) < meant.length)),
    ],
  };
}

/**
 * What names a result of an indicator, read off the results there are; of a change, of those whose change it is. Without
 * any result every attribute may be there: what is missing is then the data.
 *
 * @param of the indicator whose change it is; empty for others
 */
export function resultColumns(query: Query, indicator: string, of: string): ResultColumns {
  return columnsFound(query, `${indicator} ${of}`);
}

const columnsFound = derived<ResultColumns>({
  name: 'result-columns',
  make: (query, key) => {
    const [indicator = '', of = ''] = key.split(' ');
    return findColumns(query, indicator, of);
  },
});

function findColumns(query: Query, indicator: string, of: string): ResultColumns {
  const all = query.resultsOf(indicator);
  const isOf = of !== '' && all.some((row) => changedIn(query, row) !== '');
  const none = { needs: [], may: ['of', ...columns, 'base_year'] };
  return all.length === 0 ? none : columnsOf(query, all, isOf ? of : '');
}
