import { columnsOf, type TableName, type Tables, tableNames } from './schema.ts';

/** A file of the published folder: its name and its text. */
export interface TableFile {
  readonly name: string;
  readonly text: string;
}

/** One CSV cell after RFC 4180: quoted only where it must be, empty where there is nothing. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV with one header line, `,` `.` and LF, in the table's published order of columns. */
export function toCsv(name: TableName, rows: readonly object[]): string {
  const columns = columnsOf(name);
  const lines = rows.map((row) => columns.map((column) => csvCell(Reflect.get(row, column))).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** JSON array with one row a line, keys in the table's published order of columns. */
export function toJson(name: TableName, rows: readonly object[]): string {
  // A list as the second argument chooses the keys, and their order.
  const columns = [...columnsOf(name)];
  const lines = rows.map((row) => JSON.stringify(row, columns));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Every table as CSV and as JSON, in the order of the schema. The same tables give the same bytes. */
export function serialize(tables: Tables): readonly TableFile[] {
  return tableNames.flatMap((name) => [
    { name: `${name}.csv`, text: toCsv(name, tables[name]) },
    { name: `${name}.json`, text: toJson(name, tables[name]) },
  ]);
}
