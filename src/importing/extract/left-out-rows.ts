import type { Row } from '../tidy/row.ts';

/** Rows that no series takes, told by item. */
export interface LeftOutRows {
  readonly rows: number;
  /** Items with their numbers of rows, most rows first: "COPPER, Reserves: 14". */
  readonly items: readonly string[];
}

/**
 * What no series of a table takes, counted by item: by the values of the columns that the mappings choose rows by.
 *
 * @param taken the rows that some series takes
 */
export function leftOutRows(rows: readonly Row[], taken: ReadonlySet<Row>, columns: readonly string[]): LeftOutRows {
  const left = rows.filter((row) => !taken.has(row));
  const groups = Map.groupBy(left, (row) => columns.map((column) => row.get(column) ?? '').join(', '));
  const counted = [...groups].map(([item, { length }]) => [item || 'rows', length] as const);
  const items = counted.sort(([, a], [, b]) => b - a).map(([item, length]) => `${item}: ${length}`);
  return { rows: left.length, items };
}
