import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Adapter, TidyTable } from './adapter.ts';
import type { DataFiles } from './data-files.ts';
import { type Asked, type ImportPlan, type MappedTable, planImport } from './plan-import.ts';
import { openViews, type Views } from './reading/open-views.ts';
import { inSession, type Session } from './reading/session.ts';
import { createAskedTable } from './tidy/asked-table.ts';
import { setVariables } from './tidy/set-variables.ts';
import { tidyTable } from './tidy/tidy-table.ts';
import { unendedFiles } from './unended-files.ts';

/** A publisher's files, and whose they are. */
export interface FilesToImport extends Asked {
  readonly adapter: Adapter;
  /** Paths as the command was given them; messages name them so. */
  readonly paths: readonly string[];
  /** For an adapter whose tables have no mappings of their own. */
  readonly mappings?: readonly URL[];
}

/** Is told what an import is doing, and how much of that is done. */
export type Progress = (doing: string, done: number, of: number) => void;

/**
 * Plans the import of a publisher's files: reads them, asks each table of the adapter whose forms were given, and sets
 * the rows against the mappings. Everything that stands against it is told at once, as far as it can be known; files
 * that cannot be read are told before any is asked. A file that may be cut off is told with the news. Nothing is written
 * here.
 */
export async function planFiles(input: FilesToImport, data: DataFiles, progress: Progress): Promise<ImportPlan> {
  const read = await readTables(input, progress);
  const onFile = (done: number, of: number) => progress('merging', done, of);
  const plan = read.kind === 'complaints' ? read : planImport(read.tables, { ...input, onFile }, data);
  if (plan.kind === 'plan') return { ...plan, news: [...plan.news, ...unendedFiles(input.paths)] };
  return { ...plan, complaints: plan.complaints.map(withPath(input.paths)) };
}

/**
 * Rows know the name of their file alone; messages name the path that was given, so that a terminal can open it. What is
 * about no file in particular names the first.
 */
export function withPath(paths: readonly string[]): (complaint: string) => string {
  const byName = Map.groupBy(paths, (path) => basename(path));
  return (complaint) => {
    if (complaint.startsWith(' ')) return complaint;
    const [, name = '', rest = ''] = /^([^\n]*?)(:\d+:\d+ [\s\S]*)$/.exec(complaint) ?? [];
    if (rest === '') return `${paths[0] ?? 'import'}:1:1 ${complaint}`;
    const [path, another] = byName.get(name) ?? [];
    return path === undefined || another !== undefined ? complaint : `${path}${rest}`;
  };
}

/** Tidy rows, once for each mapping that is read against them, or what stands against the files. */
export type TablesReading =
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] }
  | { readonly kind: 'tables'; readonly tables: readonly MappedTable[] };

/** Reads a publisher's files to the tidy rows of every table of the adapter whose forms were given. */
export function readTables(input: FilesToImport, progress: Progress): Promise<TablesReading> {
  return inSession((session) => tablesOf(input, session, progress));
}

async function tablesOf(input: FilesToImport, session: Session, progress: Progress): Promise<TablesReading> {
  const { adapter, paths } = input;
  await setVariables(input, session);
  const views = await openViews(paths, adapter.forms, session, (done, of) => progress('reading', done, of));
  if (views.kind === 'complaints') return views;
  const asked = adapter.tables.filter(({ reads }) => reads.every((form) => views.forms.has(form)));
  if (asked.length === 0) return { kind: 'complaints', complaints: [incomplete(adapter, views)] };
  const answers = [];
  for (const [index, table] of asked.entries()) {
    progress('asking', index, asked.length);
    answers.push(await mappedTables(table, input, views.files, session));
  }
  // Several tables read one file, and what is wrong with it is told by each.
  const complaints = [...new Set(answers.flatMap((answer) => answer.complaints))];
  return complaints.length > 0
    ? { kind: 'complaints', complaints }
    : { kind: 'tables', tables: answers.flatMap((answer) => answer.tables) };
}

function incomplete({ tables }: Adapter, { forms }: Extract<Views, { kind: 'views' }>): string {
  const sets = tables.map(({ reads }) => reads.join(' with ')).join('; ');
  return `These files alone make no table: ${[...forms].join(', ')}. Give together: ${sets}.`;
}

/** What came of one table of an adapter. */
interface Answer {
  readonly tables: readonly MappedTable[];
  readonly complaints: readonly string[];
}

async function mappedTables(
  table: TidyTable,
  input: FilesToImport,
  files: Extract<Views, { kind: 'views' }>['files'],
  session: Session,
): Promise<Answer> {
  const { reads, mappings } = table;
  const own = (mappings.length > 0 ? mappings : (input.mappings ?? [])).map(mappingText);
  await createAskedTable(
    own.map(({ text }) => text),
    session,
  );
  const asked = files.filter(({ form }) => form === undefined || reads.includes(form));
  const tidying = await tidyTable(table, asked, session);
  if (tidying.kind === 'complaints') return { tables: [], complaints: tidying.complaints };
  return { tables: own.map((mapping) => ({ mapping, table: tidying.table })), complaints: [] };
}

function mappingText(mapping: URL): MappedTable['mapping'] {
  const path = fileURLToPath(mapping);
  return { path: relative('.', path), text: readFileSync(path, 'utf8') };
}
