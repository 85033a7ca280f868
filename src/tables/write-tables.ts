import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tablesFolder } from './read.ts';
import type { Tables } from './schema.ts';
import { type TableFile, tableFiles } from './serialize.ts';
import { writeBeside } from './write-beside.ts';

/** Puts a folder in the place of another; a failure in between leaves one of the two there, and nothing beside it. */
function replaceFolder(fresh: string, folder: string): void {
  const old = `${fresh}-old`;
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Writes the tables below `root`, whole or not at all: into a folder beside what is published, which then takes the place
 * of the old one. Files that would not change are left alone, and so are their dates. Returns whether anything was written.
 */
export function writeTables(root: string, tables: Tables): boolean {
  return writeFiles(root, tableFiles(tables));
}

/** The same for the files of tables, whose text may come from the very files that they take the place of. */
export function writeFiles(root: string, files: readonly TableFile[]): boolean {
  const folder = tablesFolder(root);
  const kept = join(root, '.lodestone');
  for (const needed of [kept, dirname(folder)]) mkdirSync(needed, { recursive: true });
  const fresh = mkdtempSync(join(kept, 'tables-'));
  try {
    const changes = files.map(({ name, pieces }) => writeBeside(join(fresh, name), join(folder, name), pieces()));
    if (!changes.includes(true)) return false;
    chmodSync(fresh, 0o755);
    replaceFolder(fresh, folder);
    return true;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
