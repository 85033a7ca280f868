import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

const project = join(import.meta.dirname, '..', '..');

/** A site built for a test: where it lies, and its pages and files, by path below the base. */
export interface BuiltSite {
  readonly root: string;
  readonly dist: string;
  /** Files of `dist/`, with `/`, sorted. */
  readonly files: readonly string[];
}

/** A copy of a root's `data/` and `content/` in a folder of its own, where a test may change and build it. */
export function copyRoot(from: string): string {
  const root = mkdtempSync(join(tmpdir(), 'lodestone-'));
  for (const folder of ['data', 'content']) cpSync(join(from, folder), join(root, folder), { recursive: true });
  return root;
}

/** The environment of a person's shell: without what vitest sets, which Vite would take for its own settings. */
export function environment(mode: 'production' | 'development'): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST)$/.test(name),
  );
  return { ...Object.fromEntries(own), NO_COLOR: '1', NODE_ENV: mode, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Runs one of the project's scripts on a root, with more in its environment; returns its exit code and all it printed. */
export function runScript(
  name: string,
  root: string,
  words: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): { readonly code: number; readonly output: string } {
  const script = join(project, 'scripts', `${name}.ts`);
  const env = { ...environment('production'), ...more };
  try {
    const options = { cwd: project, env, encoding: 'utf8', stdio: 'pipe' } as const;
    return { code: 0, output: execFileSync(process.execPath, [script, '--root', root, ...words], options) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number | null; stdout: string; stderr: string };
    return { code: status ?? 1, output: `${stdout}${stderr}` };
  }
}

/** Files below a folder, paths relative to it with `/`, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/**
 * Builds the site of a root as `npm run build` does.
 *
 * @throws {Error} with the build's output when it fails
 */
export function buildSite(root: string): BuiltSite {
  const { code, output } = runScript('build', root);
  if (code !== 0) throw new Error(`the site of ${root} was not built:\n${output}`);
  const dist = join(root, 'dist');
  return { root, dist, files: filesIn(dist) };
}

/**
 * The site of the repository's own data and content: the one in `dist/` where `LODESTONE_BUILT` says that it was built just
 * now, as CI does, or else a copy that is built for the test. `remove` takes the copy away.
 */
export function ownSite(): BuiltSite & { readonly remove: () => void } {
  const dist = join(project, 'dist');
  if (process.env['LODESTONE_BUILT'] === 'yes')
    return { root: project, dist, files: filesIn(dist), remove: () => undefined };
  const site = buildSite(copyRoot(project));
  return { ...site, remove: () => rmSync(site.root, { recursive: true }) };
}

/** The text of one file of a built site. */
export function readBuilt(site: BuiltSite, file: string): string {
  return readFileSync(join(site.dist, file), 'utf8');
}

/** Addresses of a site's pages below its base: `''`, `minerals/`, `404.html` … */
export function pagesOf(site: BuiltSite): readonly string[] {
  return site.files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/index\.html$/, ''));
}

/** The file of `dist/` that a page is served from. */
export function fileOfPage(page: string): string {
  return page.endsWith('.html') ? page : `${page}index.html`;
}
