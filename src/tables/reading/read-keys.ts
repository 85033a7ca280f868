import type { TableName } from '../schema.ts';

/** Between the parts of a key, and between values: no table, column or cell holds them. */
const gap = '\t';
const joint = '|';

/** The tables of which each row belongs to one result, whose id comes first. */
export const tablesOfResults: readonly TableName[] = ['indicators', 'inputs', 'parts', 'workings', 'grades'];

/** A table as a whole. */
export function wholeKey(table: TableName): string {
  return table;
}

/** All there is about one result. */
export function resultKey(id: string): string {
  return `result${gap}${id}`;
}

/** The rows of a table that have these values in these columns. */
export function rowsKey(table: TableName, columns: readonly string[], values: readonly unknown[]): string {
  return `${table}${gap}${columns.join(' ')}${gap}${values.join(joint)}`;
}

/** The table and columns of a key of rows; `undefined` for other keys. */
export function columnsOfKey(key: string): { readonly table: string; readonly columns: readonly string[] } | undefined {
  const [table = '', columns, values] = key.split(gap);
  return columns === undefined || values === undefined || table === 'value' || table === 'at'
    ? undefined
    : { table, columns: columns.split(' ') };
}

/** The places of all rows of a table. */
export function placesKey(table: TableName): string {
  return `places${gap}${table}`;
}

/** The row at a place of a table. */
export function rowAtKey(table: TableName, index: number): string {
  return `at${gap}${table}${gap}${index}`;
}

/** A value that pages share. */
export function valueKey(id: string): string {
  return `value${gap}${id}`;
}

/** The id of a shared value that a key names; `undefined` for other keys. */
export function valueIn(key: string): string | undefined {
  return key.startsWith(`value${gap}`) ? key.slice(6) : undefined;
}

/** What all pages of a collection of prose tell of themselves: their front matter and the components in them. */
export function proseKey(collection: string): string {
  return `prose${gap}${collection}`;
}

/** The whole text of a file of prose. */
export function textKey(file: string): string {
  return `text${gap}${file}`;
}

/** The file of a key of a whole text; `undefined` for other keys. */
export function textIn(key: string): string | undefined {
  return key.startsWith(`text${gap}`) ? key.slice(5) : undefined;
}

/** The table of a key of the row at a place; `undefined` for other keys. */
export function tableOfRowAt(key: string): string | undefined {
  const [kind, table] = key.split(gap);
  return kind === 'at' ? table : undefined;
}
