/** One row of a table: cells by the name of their column, blanks around them taken off. */
export type Row = ReadonlyMap<string, string>;

/** Rows that a mapping is read against. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Where a row stands, as `file:line:1`; empty where its table does not say. */
export function placeOf(row: Row): string {
  const [file, line] = [row.get('file'), row.get('line')];
  return file === undefined || line === undefined ? '' : `${file}:${line}:1`;
}
