/** One row of a table: cells by the name of their column, blanks around them taken off. */
export type Row = ReadonlyMap<string, string>;

/** Rows that a mapping is read against. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A sentence about a row, with its place in front where the table says it: `file:line:1 sentence`. */
export function told(row: Row | undefined, sentence: string): string {
  const [file, line] = [row?.get('file'), row?.get('line')];
  return file === undefined || line === undefined ? sentence : `${file}:${line}:1 ${sentence}`;
}
