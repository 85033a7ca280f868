import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../dataset/read.ts';
import { tablesFrom } from '../tables/rows.ts';
import type { Tables } from '../tables/schema.ts';

const project = join(import.meta.dirname, '..', '..');

/** The tables of the project’s own figures, without the results that are computed from them: a second or two. */
export function ownTables(): Tables {
  const files = readdirSync(join(project, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `data/${path.replaceAll('\\', '/')}`);
  const read = readDataset(files.map((path) => ({ path, bytes: readFileSync(join(project, path)) })));
  return tablesFrom(read.dataset, []);
}
