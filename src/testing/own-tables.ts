import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../dataset/read.ts';
import type { Dataset } from '../domain/dataset.ts';
import { tablesFrom } from '../tables/rows.ts';
import type { Tables } from '../tables/schema.ts';

const project = join(import.meta.dirname, '..', '..');

/** The project’s own figures. */
export function ownDataset(): Dataset {
  const files = readdirSync(join(project, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `data/${path.replaceAll('\\', '/')}`);
  return readDataset(files.map((path) => ({ path, bytes: readFileSync(join(project, path)) }))).dataset;
}

/** The tables of the project’s own figures, without the results that are computed from them: a second or two. */
export function ownTables(): Tables {
  return tablesFrom(ownDataset(), []);
}
