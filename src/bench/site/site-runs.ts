import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'astro/zod';
import { writePlain } from './drawn-plain.ts';
import { writeRoot } from './drawn-root.ts';

const usedSchema = z.object({ wall: z.number(), cpu: z.number(), bytes: z.number() });
/** What a build took: seconds on the clock, of processors, and the most memory, in bytes. */
export type Used = z.infer<typeof usedSchema>;

/** Builds of one site: with nothing kept, again with nothing changed, and after one figure was changed. */
export interface SiteRun {
  readonly cold: Used;
  readonly unchanged: Used;
  readonly changed: Used;
}

/** The same pages built by Lodestone and by Astro alone. */
export interface SiteRuns {
  readonly pages: number;
  readonly lodestone: SiteRun;
  readonly plain: SiteRun;
  /** Drawings that Lodestone made after the one figure was changed. */
  readonly drawn?: number;
}

const project = join(import.meta.dirname, '../../..');

/** A command as a process of its own, told what it took. */
function built(words: readonly string[], cwd: string, more: Readonly<Record<string, string>>): Used {
  const folder = mkdtempSync(join(project, '.lodestone', 'used-'));
  const file = join(folder, 'used.json');
  const told = join(import.meta.dirname, 'told-at-exit.ts');
  const env = { ...process.env, ...more, LODESTONE_USAGE: file, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  try {
    execFileSync(process.execPath, ['--import', told, ...words], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    return usedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function edit(file: string, from: RegExp, to: (found: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has nothing to change`);
  writeFileSync(file, after);
}

const onward = (figure: string) => String(Number(figure) + 1000);

/** The page that the change is looked for in. */
function pageAt(file: string): string {
  return readFileSync(file, 'utf8');
}

function runOf(build: () => Used, change: () => void, page: string): SiteRun {
  const cold = build();
  const unchanged = build();
  const before = pageAt(page);
  change();
  const changed = build();
  if (pageAt(page) === before) throw new Error(`the change did not reach ${page}`);
  return { cold, unchanged, changed };
}

/** Digests of all files below a folder, by their paths. */
function digestsBelow(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => `${path.slice(folder.length)} ${hash('sha1', readFileSync(path))}`).toSorted();
}

function lodestoneRun(folder: string, pages: number): { readonly run: SiteRun; readonly drawn: number } {
  const root = join(folder, 'root');
  const kept = join(folder, 'kept');
  writeRoot(root, pages);
  const script = join(project, 'scripts', 'build.ts');
  const build = (...more: readonly string[]) =>
    built([script, '--root', root, ...more], project, { LODESTONE_ADDRESS: '', LODESTONE_KEPT: kept });
  const drawings = () => readdirSync(join(kept, 'charts')).length;
  let before = 0;
  const change = () => {
    before = drawings();
    edit(join(root, 'data/supply/JPN/mineral-0.yaml'), /(?<=1995:\n +CHN: )\d+/, onward);
  };
  const run = runOf(build, change, join(root, 'dist/briefings/page-0/index.html'));
  const drawn = drawings() - before;
  const changed = digestsBelow(join(root, 'dist'));
  build('--fresh');
  const anew = new Set(digestsBelow(join(root, 'dist')));
  const stale = changed.filter((file) => !anew.has(file));
  if (stale.length > 0 || anew.size !== changed.length)
    throw new Error(`the change did not reach ${stale.length} files, the first is ${stale[0]}`);
  return { run, drawn };
}

function plainRun(folder: string, pages: number): SiteRun {
  const root = join(folder, 'plain');
  writePlain(root, pages);
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  return runOf(
    () => built([astro, 'build', '--silent'], root, { PLAIN_ROOT: root }),
    () => edit(join(root, 'data/page-0.yaml'), /(?<=CHN\n +value: )\d+/, onward),
    join(root, 'dist/page-0/index.html'),
  );
}

/**
 * Builds so many pages with Lodestone and with Astro alone, one after the other, each first with nothing kept. What is built
 * lies below the project, where it finds its packages, and is deleted after.
 *
 * @throws {Error} when a build fails, or a changed figure does not reach its page, or the site is not, to the last byte, the
 * one that a build from nothing gives
 */
export function siteRuns(pages: number): SiteRuns {
  mkdirSync(join(project, '.lodestone'), { recursive: true });
  const folder = mkdtempSync(join(project, '.lodestone', 'bench-'));
  try {
    const { run, drawn } = lodestoneRun(folder, pages);
    return { pages, lodestone: run, plain: plainRun(folder, pages), drawn };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
