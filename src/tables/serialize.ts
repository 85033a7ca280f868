import { type TableName, type Tables, tableNames } from './schema.ts';
import { betweenRows, emptyJson, endOfJson, headOf } from './text/frame.ts';
import { rowTextOf } from './text/row-text.ts';

/** A file of the published folder: its name, and its text in pieces, or the bytes of it, made as they are asked for. */
export interface TableFile {
  readonly name: string;
  readonly pieces: () => Iterable<string | Uint8Array>;
}

/** So many rows make a piece: a whole table may be hundreds of megabytes. */
const rowsOfPiece = 2000;

/** The rows in pieces of so many. */
function* inPieces(rows: readonly object[]): Generator<readonly object[]> {
  for (let at = 0; at < rows.length; at += rowsOfPiece) yield rows.slice(at, at + rowsOfPiece);
}

/** CSV with one header line, `,` `.` and LF, in the table's published order of columns. */
function* csvPieces(name: TableName, rows: readonly object[]): Generator<string> {
  const textOf = rowTextOf(name);
  yield headOf(name).csv;
  for (const piece of inPieces(rows)) yield piece.map((row) => `${textOf(row).csv}\n`).join('');
}

/** JSON array with one row a line, keys in the table's published order of columns. */
function* jsonPieces(name: TableName, rows: readonly object[]): Generator<string> {
  const textOf = rowTextOf(name);
  let before: string = headOf(name).json;
  for (const piece of inPieces(rows)) {
    yield before + piece.map((row) => textOf(row).json).join(betweenRows);
    before = betweenRows;
  }
  yield rows.length === 0 ? emptyJson : endOfJson;
}

/**
 * Every table as CSV and as JSON, in the order of the schema. The same tables give the same bytes. A build, which keeps the
 * text of each mineral, takes `editionFiles` instead and comes to the same bytes; this is for tables that are all at hand.
 */
export function tableFiles(tables: Tables): readonly TableFile[] {
  return tableNames.flatMap((name) => [
    { name: `${name}.csv`, pieces: () => csvPieces(name, tables[name]) },
    { name: `${name}.json`, pieces: () => jsonPieces(name, tables[name]) },
  ]);
}
