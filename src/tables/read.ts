import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type Finder, once } from './finder.ts';
import { findThrough } from './query.ts';
import { type Row, type TableName, type Tables, tableNames, tableSchemas } from './schema.ts';
import { finderInJson } from './stored/stored-finder.ts';

/** The folder of the published tables below a root. */
export function tablesFolder(root: string): string {
  return join(root, 'public', 'data', 'v1');
}

/** So many bytes of a table are read at once, to the end of their last line. */
const bytesOfPiece = 1_000_000;

/** The rows of a table, a piece after the other: each stands on a line, and the whole may be hundreds of megabytes. */
function* rowsIn(file: string, bytes: Buffer): Generator<unknown> {
  let from = bytes.indexOf('[') + 1;
  const end = bytes.lastIndexOf(']');
  if (end < from) throw new Error(`${file} holds no whole table`);
  while (from < end) {
    const feed = bytes.indexOf(',\n', from + bytesOfPiece);
    const to = feed === -1 ? end : feed;
    const rows: unknown = JSON.parse(`[${bytes.toString('utf8', from, to)}]`);
    yield rows;
    from = to + 1;
  }
}

/** Gives the bytes of the JSON of a table. */
export type JsonOf = (name: TableName) => Buffer;

function readTable<N extends TableName>(jsonOf: JsonOf, name: N): readonly Row<N>[] {
  const schema = z.array(tableSchemas[name]);
  const rows: unknown[] = [];
  for (const piece of rowsIn(`${name}.json`, jsonOf(name))) for (const row of schema.parse(piece)) rows.push(row);
  return rows as readonly Row<N>[];
}

/** Tables of which each is read the first time that it is asked for. */
function tablesIn(jsonOf: JsonOf): Tables {
  const parts = tableNames.map((name) => {
    return [name, { enumerable: true, get: once(() => readTable(jsonOf, name)) }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(parts)) as Tables;
}

let kept: { readonly stamp: string; readonly tables: Tables } | undefined;

/**
 * The tables that the build wrote below `root`. They are read once and kept until a file changes, so that every page
 * of a build shares one copy and `dev` sees each new run.
 *
 * @throws {Error} when a table is missing or does not fit its schema: the build has not run, or another version wrote it
 */
export function readTables(root: string = process.env['LODESTONE_ROOT'] ?? process.cwd()): Tables {
  const folder = tablesFolder(root);
  const stamp = tableNames.map((name) => statSync(join(folder, `${name}.json`)).mtimeMs).join(' ');
  if (kept?.stamp === `${folder} ${stamp}`) return kept.tables;
  const tables = tablesIn(jsonIn(folder));
  // All at once, so that a page never holds tables of two runs.
  for (const name of tableNames) void tables[name];
  kept = { stamp: `${folder} ${stamp}`, tables };
  return tables;
}

/** The JSON of the tables in a folder. */
function jsonIn(folder: string): JsonOf {
  return (name) => readFileSync(join(folder, `${name}.json`));
}

/** The tables below `root` for a look at a few rows: nothing is read before it is asked for. They must not change meanwhile. */
export function openTables(root: string): Tables {
  const jsonOf = jsonIn(tablesFolder(root));
  return tablesOver(jsonOf, finderInJson(jsonOf));
}

/** Tables for a look at a few rows: their JSON is read when it is first asked for, and must not change meanwhile. */
export function tablesOver(jsonOf: JsonOf, finder: Finder): Tables {
  const tables = tablesIn(jsonOf);
  findThrough(tables, finder);
  return tables;
}
