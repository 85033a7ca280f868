import { columnsOf, type TableName, type Tables, tableNames } from './schema.ts';

/** A file of the published folder: its name and its text. */
export interface TableFile {
  readonly name: string;
  readonly text: string;
}

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

/** The rows with exactly the table's columns, in their order; a row that has them so already is left as it is. */
function inOrder(name: TableName, rows: readonly object[]): readonly object[] {
  const columns = columnsOf(name);
  const arranged = (row: object) => Object.fromEntries(columns.map((key) => [key, Reflect.get(row, key)]));
  return rows.map((row) => (hasOrder(row, columns) ? row : arranged(row)));
}

/** CSV with one header line, `,` `.` and LF, in the table's published order of columns. */
function toCsv(name: TableName, rows: readonly object[]): string {
  const lines = inOrder(name, rows).map((row) => Object.values(row).map(csvCell).join(','));
  return `${[columnsOf(name).join(','), ...lines].join('\n')}\n`;
}

/** JSON array with one row a line, keys in the table's published order of columns. */
function toJson(name: TableName, rows: readonly object[]): string {
  const lines = inOrder(name, rows).map((row) => JSON.stringify(row));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Every table as CSV and as JSON, in the order of the schema. The same tables give the same bytes. */
export function serialize(tables: Tables): readonly TableFile[] {
  return tableNames.flatMap((name) => [
    { name: `${name}.csv`, text: toCsv(name, tables[name]) },
    { name: `${name}.json`, text: toJson(name, tables[name]) },
  ]);
}
