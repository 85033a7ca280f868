import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { addressList, robots } from './addresses/addresses.ts';
import { redirectPage, redirectRules, redirectsInEach, type Told } from './addresses/redirect-files.ts';
import { sitemap } from './addresses/sitemap.ts';
import { headersFile } from './hosting/headers.ts';
import { searchIndex } from './search/search-index.ts';

/** A site whose pages are built, and what is said of it outside of them. */
export interface BuiltPages {
  /** Its folder. */
  readonly folder: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Public address with the base path and one slash at the end; absent where it has none. */
  readonly home: string | undefined;
  /** ISO date of the edition. */
  readonly edition: string;
  /** Its languages, the first one first. */
  readonly languages: readonly Told[];
  /** Former addresses and where they lead. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}

function put(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/').replace(/^\//, ''));
}

/** Addresses of pages below the base: `''`, `minerals/cobalt/`, `404.html`. */
function pagesIn(folder: string): readonly string[] {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  return pages.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).toSorted();
}

/** @throws {Error} when an address leads to a page that was not built */
function leadOn({ folder, base, home, languages, redirects }: BuiltPages, pages: readonly string[]): void {
  const inEach = redirectsInEach(redirects, languages);
  const lost = inEach.filter(({ to }) => !pages.includes(to));
  if (lost.length > 0) {
    const pairs = lost.map(({ from, to }) => `/${from} to /${to}`).join(', ');
    throw new Error(`content/redirects.yaml leads ${pairs}: no such page was built`);
  }
  for (const redirect of inEach) put(folder, `${redirect.from}index.html`, redirectPage(redirect, { base, home }));
  if (inEach.length > 0) put(folder, '_redirects', redirectRules(inEach, base));
}

async function tellServices(site: BuiltPages, pages: readonly string[]): Promise<void> {
  const { folder, home, edition, languages } = site;
  const own = join(folder, 'robots.txt');
  const written = existsSync(own) ? readFileSync(own, 'utf8') : undefined;
  put(folder, 'robots.txt', robots(home === undefined ? undefined : `${home}sitemap.xml`, written));
  if (home === undefined) return;
  const ids = languages.map(({ language }) => language.id);
  put(folder, 'sitemap.xml', await sitemap({ pages, languages: ids, home, edition }));
}

/**
 * Writes beside the built pages what belongs to the site as a whole: former addresses that lead on, the search index, what
 * hosts send with pages, the lists of addresses for search services and for the next edition.
 *
 * @throws {Error} when a former address leads to a page that was not built, or the search index cannot be made
 */
export async function finish(site: BuiltPages): Promise<void> {
  const { folder, base, languages } = site;
  const pages = pagesIn(folder);
  leadOn(site, pages);
  for (const { path, content } of await searchIndex(folder)) put(folder, `pagefind/${path}`, content);
  const folders = languages.slice(1).map(({ language }) => language.id);
  put(folder, '_headers', headersFile(pages, folders, base));
  await tellServices(site, pages);
  put(folder, 'addresses.txt', addressList(filesIn(folder)));
}
