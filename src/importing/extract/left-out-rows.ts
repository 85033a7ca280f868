import { listed } from '../../problem.ts';
import { economyCode } from '../economies.ts';
import type { Row } from '../tidy/row.ts';

/** What mappings choose rows by. */
export interface ChosenBy {
  readonly columns: readonly string[];
  /** Columns that hold reporters, and those that are asked for; no column where the table is of one reporter. */
  readonly reporterColumns: readonly string[];
  readonly reporters: ReadonlySet<string>;
}

/** Rows that no series takes, told by item. */
export interface LeftOutRows {
  readonly rows: number;
  /** Items with their numbers of rows, most rows first: "COPPER, Reserves: 14". */
  readonly items: readonly string[];
}

/**
 * What no series of a table takes, counted by item: by the values of the columns that the mappings choose rows by.
 *
 * Rows of reporters that no series asks for are one item, the first, which names them.
 *
 * @param taken the rows that some series takes
 */
export function leftOutRows(
  rows: readonly Row[],
  taken: ReadonlySet<Row>,
  { columns, reporterColumns, reporters }: ChosenBy,
): LeftOutRows {
  const all = rows.filter((row) => !taken.has(row));
  const strangers = all.filter((row) => reporterColumns.some((column) => !isAsked(row.get(column), reporters)));
  const unasked = new Set(strangers);
  const left = all.filter((row) => !unasked.has(row));
  const groups = Map.groupBy(left, (row) => columns.map((column) => row.get(column) ?? '').join(', '));
  const counted = [...groups].map(([item, { length }]) => [item || 'rows', length] as const);
  const items = counted.sort(([, a], [, b]) => b - a).map(([item, length]) => `${item}: ${length}`);
  const names = [...new Set(strangers.flatMap((row) => reporterColumns.map((column) => row.get(column) ?? '')))].sort();
  const first = names.length === 0 ? [] : [`reporters not asked for (${listed(names)}): ${strangers.length}`];
  return { rows: all.length, items: [...first, ...items] };
}

function isAsked(name: string | undefined, reporters: ReadonlySet<string>): boolean {
  return reporters.has(economyCode(name ?? '') ?? '');
}
