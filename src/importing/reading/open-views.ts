import type { FileHead, Form } from '../adapter.ts';
import { csvHead, csvQuery } from './csv-view.ts';
import { databaseComplaint, type ReadFile } from './database-complaint.ts';
import { complaintAt, type GivenFile } from './given-file.ts';
import { type JsonShape, jsonQuery, jsonShape } from './json-view.ts';
import { kindOf } from './kind-of.ts';
import { parquetColumns, parquetQuery } from './parquet-view.ts';
import { recognise } from './recognise.ts';
import type { Session } from './session.ts';
import { columnNames, identifier } from './sql-text.ts';
import { createSheetTable, createTableOfSheet, type Sheet, sheetsOf } from './workbook-view.ts';

/** Views that stand ready to be asked, or everything that keeps the files from being read. */
export type Views =
  | { readonly kind: 'views'; readonly forms: ReadonlySet<string>; readonly files: readonly ReadFile[] }
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] };

/**
 * Makes a view of every form that the files are of, several files of one form in one view. All files are looked at
 * before anything is said. What stands in a file is read when a view is asked; a workbook is read here, and whole.
 *
 * @param onFile is told before each file how many have been looked at, of how many
 */
export async function openViews(
  paths: readonly string[],
  forms: readonly Form[],
  session: Session,
  onFile: (done: number, of: number) => void = () => {},
): Promise<Views> {
  const opened: (Opened | string)[] = [];
  for (const [index, path] of paths.entries()) {
    onFile(index, paths.length);
    opened.push(await opening(path, forms, session));
  }
  const complaints = opened.filter((one) => typeof one === 'string');
  const found = opened.filter((one) => typeof one !== 'string');
  if (complaints.length > 0) return { kind: 'complaints', complaints };
  const made: ReadFile[] = [];
  for (const [form, own] of Map.groupBy(found, ({ form }) => form)) {
    const view = await viewOf(form, own, session);
    if (typeof view === 'string') complaints.push(view);
    else made.push(...view.map((one) => ({ ...one, form: form.name })));
  }
  if (complaints.length > 0) return { kind: 'complaints', complaints };
  return { kind: 'views', forms: new Set(found.map(({ form }) => form.name)), files: made };
}

/** A file that was recognised, with what was learnt of it on the way. */
interface Opened {
  readonly form: Form;
  readonly file: GivenFile;
  readonly columns: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly shape: JsonShape | undefined;
}

type Learnt = Omit<Opened, 'form' | 'file'>;

async function opening(path: string, forms: readonly Form[], session: Session): Promise<Opened | string> {
  const reading = kindOf(path);
  if (reading.kind === 'complaint') return reading.complaint;
  const { file } = reading;
  const learnt = await learntOf(file, session);
  if (typeof learnt === 'string') return learnt;
  const head: FileHead = {
    name: file.name,
    kind: file.kind,
    columns: learnt.columns,
    sheets: learnt.sheets.map(({ name }) => name),
    titles: learnt.sheets.map(({ rows }) => rows[0]?.[0] ?? ''),
  };
  const recognition = recognise(file, head, forms);
  return recognition.kind === 'form' ? { ...learnt, form: recognition.form, file } : recognition.complaint;
}

async function learntOf(file: GivenFile, session: Session): Promise<Learnt | string> {
  const nothing = { columns: [], sheets: [], shape: undefined };
  try {
    switch (file.kind) {
      case 'csv':
        return { ...nothing, columns: columnNames(csvHead(file.path).headings) };
      case 'parquet':
        return { ...nothing, columns: await parquetColumns(file, session) };
      case 'workbook':
        return { ...nothing, sheets: await sheetsOf(file) };
      case 'json': {
        const shape = await jsonShape(file, session);
        if (shape === undefined) return complaintAt(file.path, 1, 'The JSON holds no list of records, or several.');
        return { ...nothing, columns: shape.columns, shape };
      }
    }
  } catch (error) {
    if (file.kind !== 'workbook') return databaseComplaint(error, [{ file, readFrom: file.path }]);
    return complaintAt(file.path, 1, 'The file is packed as workbooks are, and is none, or is damaged.');
  }
}

async function viewOf(form: Form, files: readonly Opened[], session: Session): Promise<readonly ReadFile[] | string> {
  const sheets = files.flatMap(({ file, sheets }) => sheets.map((sheet) => ({ file, sheet })));
  if (sheets.length > 0 && form.heading === undefined) {
    await createSheetTable(form, sheets, session);
    return files.map(({ file }) => ({ file, readFrom: file.path }));
  }
  const queries: Query[] = [];
  for (const [index, opened] of files.entries()) {
    const query = await queryOf(opened, `${form.name}_sheet_${index + 1}`, session);
    if (typeof query === 'string') return query;
    queries.push(query);
  }
  return create(form, queries, session);
}

interface Query extends ReadFile {
  readonly columns: readonly string[];
  readonly sql: string;
}

async function queryOf(opened: Opened, sheetTable: string, session: Session): Promise<Query | string> {
  const { form, file, columns, shape, sheets } = opened;
  if (file.kind === 'workbook') {
    const made = await createTableOfSheet(sheetTable, form, { file, sheets }, session);
    if (typeof made === 'string') return made;
    return { file, readFrom: file.path, columns: made, sql: `select * from ${identifier(sheetTable)}` };
  }
  if (file.kind === 'csv') {
    const query = csvQuery(file, form.encoding, session);
    return typeof query === 'string' ? query : { file, readFrom: query.path, columns: query.columns, sql: query.sql };
  }
  const sql = shape === undefined ? parquetQuery(file, columns) : jsonQuery(file, shape);
  return { file, readFrom: file.path, columns: columnNames(columns), sql };
}

async function create(
  { name, optional = [] }: Form,
  queries: readonly Query[],
  { connection }: Session,
): Promise<readonly ReadFile[] | string> {
  const all = new Set([...queries.flatMap(({ columns }) => columns), ...optional]);
  const parts = queries.map(({ sql, columns }) => {
    // The database takes names that differ in case alone for one.
    const own = new Set(columns.map((column) => column.toLowerCase()));
    const absent = [...all]
      .filter((column) => !own.has(column.toLowerCase()))
      .map((column) => `'' as ${identifier(column)}`);
    return absent.length === 0 ? sql : `select *, ${absent.join(', ')} from (${sql})`;
  });
  try {
    await connection.run(`create view ${identifier(name)} as ${parts.join(' union all by name ')}`);
    return queries;
  } catch (error) {
    return databaseComplaint(error, queries);
  }
}
