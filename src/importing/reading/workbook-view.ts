import { readFileSync } from 'node:fs';
import type { DuckDBAppender } from '@duckdb/node-api';
import readWorkbook from 'read-excel-file/universal';
import type { Form } from '../adapter.ts';
import { complaintAt, type GivenFile } from './given-file.ts';
import type { Session } from './session.ts';
import { columnNames, identifier } from './sql-text.ts';

/** One sheet: its name as published, and the cells of every row as text, an empty one as empty text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * All sheets of a workbook in their order. Rejects where the file is no workbook, or is damaged: the reader for Node
 * itself, which unpacks a stream, would wait for ever for the end of one that is cut.
 */
export async function sheetsOf(file: GivenFile): Promise<readonly Sheet[]> {
  const sheets = await readWorkbook(new Blob([readFileSync(file.path)]), { trim: false });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** A sheet with the workbook it is from. */
interface SheetOf {
  readonly file: GivenFile;
  readonly sheet: Sheet;
}

/** Makes the table of a form of workbooks: `sheet`, its cells as `c1`, `c2` and so on, `file` and `line`. */
export async function createSheetTable(form: Form, sheets: readonly SheetOf[], session: Session): Promise<undefined> {
  const width = Math.max(1, ...sheets.flatMap(({ sheet }) => sheet.rows.map((row) => row.length)));
  const columns = ['sheet', ...Array.from({ length: width }, (_, index) => `c${index + 1}`), 'file'];
  await createTable(form.name, columns, session, (append) => {
    for (const { file, sheet } of sheets) {
      for (const [index, row] of sheet.rows.entries()) {
        if (row.some((cell) => cell !== '')) append([sheet.name, ...padded(row, width), file.name], index + 1);
      }
    }
  });
}

/**
 * Makes a table of the one sheet of a workbook that is a plain table, of this name: its headings are the columns, beside
 * `file` and `line`. Answers with the headings, or with a complaint where the sheet is not there or has nothing in the
 * row of the headings.
 */
export async function createTableOfSheet(
  name: string,
  { heading }: Form,
  { file, sheets }: { readonly file: GivenFile; readonly sheets: readonly Sheet[] },
  session: Session,
): Promise<readonly string[] | string> {
  const { sheet: wanted, row = 1 } = heading ?? {};
  const found = sheets.find((sheet) => (wanted === undefined ? sheet.rows.length > 0 : sheet.name === wanted));
  if (found === undefined) return noSheet(file, sheets, wanted);
  const [headings, ...rows] = found.rows.slice(row - 1);
  if (headings === undefined || headings.every((each) => each === '')) {
    return complaintAt(file.path, row, `The sheet "${found.name}" has no headings in row ${row}.`);
  }
  const width = Math.max(headings.length, ...rows.map((cells) => cells.length));
  const columns = columnNames(padded(headings, width));
  await createTable(name, [...columns, 'file'], session, (append) => {
    for (const [index, cells] of rows.entries()) {
      if (cells.some((cell) => cell !== '')) append([...padded(cells, width), file.name], row + index + 1);
    }
  });
  return columns;
}

function noSheet(file: GivenFile, sheets: readonly Sheet[], wanted = ''): string {
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  const said = wanted === '' ? 'Every sheet is empty.' : `There is no sheet "${wanted}". There are: ${names}.`;
  return complaintAt(file.path, 1, said);
}

type Append = (texts: readonly string[], line: number) => void;

async function createTable(
  name: string,
  columns: readonly string[],
  { connection }: Session,
  fill: (append: Append) => void,
): Promise<void> {
  const texts = columns.map((column) => `${identifier(column)} varchar`);
  await connection.run(`create table ${identifier(name)} (${[...texts, 'line bigint'].join(', ')})`);
  const appender = await connection.createAppender(name);
  fill((cells, line) => appendRow(appender, cells, line));
  appender.closeSync();
}

function padded(row: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? '');
}

function appendRow(appender: DuckDBAppender, texts: readonly string[], line: number): void {
  for (const text of texts) appender.appendVarchar(text);
  appender.appendBigInt(BigInt(line));
  appender.endRow();
}
