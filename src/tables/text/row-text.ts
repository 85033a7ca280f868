import { columnsOf, type TableName } from '../schema.ts';
import { csvCell } from './csv-cell.ts';

/** A row as a line of CSV, without its end, and as JSON. */
export interface RowText {
  readonly csv: string;
  readonly json: string;
}

/** What JSON may write otherwise than it is: quotes, backslashes, control characters, and halves of characters. */
const escaped = /["\\\p{Cc}\ud800-\udfff]/u;

function jsonCell(value: unknown): string {
  if (typeof value === 'string') return escaped.test(value) ? JSON.stringify(value) : `"${value}"`;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : JSON.stringify(value ?? null);
}

/** A cell in both forms, with what stands before it in a row; and the value that it is of. */
interface Cell {
  value: unknown;
  csv: string;
  json: string;
}

/**
 * What gives the text of rows of a table: some of its columns, or all, in their published order. Cells that are those of the
 * row before are not written anew, for rows that follow each other have most cells in common.
 */
export function rowTextOf(name: TableName, columns: readonly string[] = columnsOf(name)): (row: object) => RowText {
  const heads = columns.map((column, at) => `${at === 0 ? '{' : ','}${JSON.stringify(column)}:`);
  const cells = columns.map((): Cell => ({ value: undefined, csv: '', json: '' }));
  const renew = (cell: Cell, value: unknown, at: number): void => {
    cell.value = value;
    cell.csv = `${at === 0 ? '' : ','}${csvCell(value)}`;
    cell.json = `${heads[at]}${jsonCell(value)}`;
  };
  for (const [at, cell] of cells.entries()) renew(cell, undefined, at);
  return (row) => {
    let [csv, json] = ['', ''];
    for (const [at, cell] of cells.entries()) {
      const value: unknown = Reflect.get(row, columns[at] ?? '');
      if (!Object.is(value, cell.value)) renew(cell, value, at);
      csv += cell.csv;
      json += cell.json;
    }
    return { csv, json: `${json}}` };
  };
}
