import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

function lodestoneRun(folder: string, pages: number): SiteRun {
  const root = join(folder, 'root');
  writeRoot(root, pages);
  const script = join(project, 'scripts', 'build.ts');
  return runOf(
    () => built([script, '--root', root], project, { LODESTONE_ADDRESS: '', LODESTONE_KEPT: join(folder, 'kept') }),
    () => edit(join(root, 'data/supply/JPN/mineral-0.yaml'), /(?<=1995:\n +CHN: )\d+/, onward),
    join(root, 'dist/briefings/page-0/index.html'),
  );
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
 * @throws {Error} when a build fails, or a changed figure does not reach its page
 */
export function siteRuns(pages: number): SiteRuns {
  mkdirSync(join(project, '.lodestone'), { recursive: true });
  const folder = mkdtempSync(join(project, '.lodestone', 'bench-'));
  try {
    return { pages, lodestone: lodestoneRun(folder, pages), plain: plainRun(folder, pages) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
