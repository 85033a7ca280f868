import type { Query } from '../tables/query.ts';
import type { IndicatorRow, Tables } from '../tables/schema.ts';

const columns = ['reporter', 'mineral', 'stage', 'partner', 'bloc', 'measure'] as const;

/** The attributes that name a result of an indicator: those that every result has, and those that some have. */
export interface ResultColumns {
  readonly needs: readonly string[];
  readonly may: readonly string[];
}

const kept = new WeakMap<Tables, Map<string, ResultColumns>>();

function columnsOf(rows: readonly IndicatorRow[]): ResultColumns {
  const isIn = (column: (typeof columns)[number]) => rows.filter((row) => row[column] !== '').length;
  const isChange = rows.some((row) => row.base_year !== null);
  return {
    needs: [...columns.filter((column) => isIn(column) === rows.length), ...(isChange ? ['base_year'] : [])],
    may: columns.filter((column) => isIn(column) > 0 && isIn(column) < rows.length),
  };
}

/**
 * What names a result of an indicator, read off the results there are; of a change, of those whose change it is. Without
 * any result every attribute may be there: what is missing is then the data.
 *
 * @param of the indicator whose change it is; empty for others
 */
export function resultColumns(query: Query, indicator: string, of: string): ResultColumns {
  const known = kept.get(query.tables) ?? new Map<string, ResultColumns>();
  kept.set(query.tables, known);
  const begin = of === '' ? `${indicator}.` : `${indicator}.${of}.`;
  const found = known.get(begin);
  if (found) return found;
  const rows = query.tables.indicators.filter(({ id }) => id.startsWith(begin));
  const made = rows.length === 0 ? { needs: [], may: [...columns, 'base_year'] } : columnsOf(rows);
  known.set(begin, made);
  return made;
}
