import { columnsOf, type TableName, type Tables, tableNames } from './schema.ts';

/** A file of the published folder: its name, and its text in pieces, made as they are asked for. */
export interface TableFile {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

/** So many rows make a piece: a whole table may be hundreds of megabytes. */
const rowsOfPiece = 2000;

const special = /[",\n\r]/;

/** One CSV cell after RFC 4180: quoted only where it must be, empty where there is nothing. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = String(value);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function hasOrder(row: object, columns: readonly string[]): boolean {
  let place = 0;
  for (const key in row) {
    if (key !== columns[place]) return false;
    place += 1;
  }
  return place === columns.length;
}

/** What puts the columns of a row in their order; a row that has them so already is left as it is. */
function inOrder(columns: readonly string[]): (row: object) => object {
  return (row) =>
    hasOrder(row, columns) ? row : Object.fromEntries(columns.map((key) => [key, Reflect.get(row, key)]));
}

/** A line of CSV with the cells of a row; put together cell by cell, since lists of millions of cells would be slow. */
function csvLine(row: object): string {
  let line = '';
  let comma = '';
  for (const value of Object.values(row)) {
    line += comma + csvCell(value);
    comma = ',';
  }
  return `${line}\n`;
}

/** The rows in pieces of so many. */
function* inPieces(rows: readonly object[]): Generator<readonly object[]> {
  for (let at = 0; at < rows.length; at += rowsOfPiece) yield rows.slice(at, at + rowsOfPiece);
}

/** CSV with one header line, `,` `.` and LF, in the table's published order of columns. */
function* csvPieces(name: TableName, rows: readonly object[]): Generator<string> {
  const columns = columnsOf(name);
  const arranged = inOrder(columns);
  yield `${columns.join(',')}\n`;
  for (const piece of inPieces(rows)) yield piece.map((row) => csvLine(arranged(row))).join('');
}

/** JSON array with one row a line, keys in the table's published order of columns. */
function* jsonPieces(name: TableName, rows: readonly object[]): Generator<string> {
  const arranged = inOrder(columnsOf(name));
  let before = '[\n';
  for (const piece of inPieces(rows)) {
    yield before + piece.map((row) => JSON.stringify(arranged(row))).join(',\n');
    before = ',\n';
  }
  yield rows.length === 0 ? '[]\n' : '\n]\n';
}

/** Every table as CSV and as JSON, in the order of the schema. The same tables give the same bytes. */
export function tableFiles(tables: Tables): readonly TableFile[] {
  return tableNames.flatMap((name) => [
    { name: `${name}.csv`, pieces: () => csvPieces(name, tables[name]) },
    { name: `${name}.json`, pieces: () => jsonPieces(name, tables[name]) },
  ]);
}
