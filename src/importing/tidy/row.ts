/** One row of a table: cells by the name of their column, blanks around them taken off. */
export type Row = ReadonlyMap<string, string>;

/** Rows that a mapping is read against. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A sentence with its place in front: that of a row, `file:line:1`, or else another where the table does not say it. */
export function told(row: Row | undefined, sentence: string, otherwise = ''): string {
  const [file, line] = [row?.get('file'), row?.get('line')];
  return file === undefined || line === undefined ? `${otherwise} ${sentence}`.trim() : `${file}:${line}:1 ${sentence}`;
}
