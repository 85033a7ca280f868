import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.ts';
import { type Query, queryOf } from '../tables/query.ts';
import { writeTables } from '../tables/write-tables.ts';

/** The miniature site’s data in a folder of their own, with the tables written there. */
export interface MiniatureRoot {
  readonly root: string;
  readonly query: Query;
  readonly remove: () => void;
}

const miniature = join(import.meta.dirname, 'miniature');

/** A text to replace in a file of the miniature data. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function edit(root: string, { file, from, to }: Edit): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, before.replace(from, to));
}

/**
 * Builds the tables of the miniature data, after these edits.
 *
 * @throws {Error} with the problems where the edits make a mistake in the data
 */
export function miniatureRoot(edits: readonly Edit[] = []): MiniatureRoot {
  const root = mkdtempSync(join(tmpdir(), 'lodestone-publishing-'));
  cpSync(join(miniature, 'data'), join(root, 'data'), { recursive: true });
  for (const each of edits) edit(root, each);
  const { tables, report } = build(root);
  if (tables === undefined) throw new Error(report);
  writeTables(root, tables);
  return { root, query: queryOf(tables), remove: () => rmSync(root, { recursive: true, force: true }) };
}
