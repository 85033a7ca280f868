import { createHash, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { queryOf } from '../tables/query.ts';
import { openTables, tablesFolder } from '../tables/read.ts';

/** What of the program decides how pages look. Tests and measurements change none. */
const folders = ['src', 'scripts', 'content/strings'];
const files = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];
const aside = /\.test\.ts$|^src[\\/](?:testing|bench|importing|audit|pdf)[\\/]/;

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function programOf(project: string): readonly string[] {
  const all = [
    ...folders.flatMap((folder) => filesBelow(join(project, folder))),
    ...files.map((each) => join(project, each)),
  ];
  return all.filter((file) => !aside.test(file.slice(project.length + 1)) && existsSync(file)).toSorted();
}

/** Where a site is published. */
interface Place {
  readonly site?: string | undefined;
  readonly base: string;
}

/**
 * A digest of what every page of a site rests on: the program with its packages, the words of every language, the place that
 * it is published at, what the site says of itself, and whose supply is known.
 */
export function settingsOf(root: string, { site = '', base }: Place, project = process.cwd()): string {
  const all = createHash('sha256');
  for (const file of [...programOf(project), ...filesBelow(join(root, 'content', 'strings')).toSorted()])
    all.update(`${file}\n${hash('sha256', readFileSync(file))}\n`);
  const { reporters } = queryOf(openTables(root));
  const own = readFileSync(join(tablesFolder(root), 'site.json'), 'utf8');
  const rest = [process.version, resolve(root), site, base, process.env['NODE_ENV'], own, reporters];
  return all.update(JSON.stringify(rest)).digest('hex');
}
