import { hash } from 'node:crypto';
import process from 'node:process';
import { type Query, queryOf } from '../tables/query.ts';
import { openTables, readTables } from '../tables/read.ts';
import { remakeWith } from '../tables/reading/derived.ts';
import { shared } from '../tables/reading/reads.ts';
import { recordedQuery } from '../tables/reading/recorded.ts';
import { type Edition, editionOf, firstLanguage } from '../text/edition.ts';
import { language } from '../text/language/languages.ts';

export type { Edition } from '../text/edition.ts';

let built: Query | undefined;

const published = new WeakMap<Query, Query>();

/** The look-ups with the address that this build is for, which may be another than the one that the tables were made for. */
function asPublished(query: Query): Query {
  const known = published.get(query);
  if (known) return known;
  const { SITE: address = '', BASE_URL: base } = import.meta.env;
  const site = { ...query.site, address, base: `${base.replace(/\/$/, '')}/` };
  const made = { ...query, site };
  published.set(query, made);
  return made;
}

/** The tables for a build: rows are looked up one by one in the files where most pages are kept. */
function tablesToBuild(): Query {
  const root = process.env['LODESTONE_ROOT'] ?? process.cwd();
  return recordedQuery(queryOf(shared().isMostlyKept ? openTables(root) : readTables(root)));
}

/** The look-ups over the tables: a build reads them once; `dev` looks at each call whether the files have changed. */
function tables(): Query {
  if (import.meta.env.DEV) return asPublished(queryOf(readTables()));
  built ??= asPublished(tablesToBuild());
  return built;
}

remakeWith((id) => (id === '' ? tables() : editionOf(tables(), language(id))));

/** The languages of the site that are not its first, each the folder that its addresses begin with. */
function otherLanguages(query: Query): readonly string[] {
  return query.site.languages.split(' ').slice(1);
}

/** The language that an address is in: the first folder below the base path says so. */
function languageIn(query: Query, at: URL): string {
  const [first = ''] = at.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length + 1).split('/');
  return otherLanguages(query).includes(first) ? first : firstLanguage(query);
}

/**
 * The tables this site is rendered from, told in the language of the page.
 *
 * @param at the address of the page, `Astro.url`; without one the first language of the site
 * @throws {Error} when a table is missing or of another version, or the language has no file
 */
export function edition(at?: URL): Edition {
  const query = tables();
  return editionOf(query, language(at === undefined ? firstLanguage(query) : languageIn(query, at)));
}

/** The tables told in a language, whether or not the site has pages in it: for text that nobody has translated. */
export function editionIn(id: string): Edition {
  return editionOf(tables(), language(id));
}

/**
 * Props as JSON, in which look-ups are named by their language.
 *
 * @throws {TypeError} where JSON would say nothing of a part, so that nobody saw it change
 */
function told(props: unknown): string {
  const plain = (name: string, part: unknown) => {
    if (typeof part === 'function' || part instanceof Map || part instanceof Set)
      throw new TypeError(`a page is given "${name}", of which JSON says nothing`);
    return typeof part === 'object' && part !== null && 'tables' in part ? Reflect.get(part, 'language')?.id : part;
  };
  return JSON.stringify(props, plain) ?? '';
}

/**
 * Paths with a digest of what their pages are given, by which a build knows whether it made the same page before: a page of
 * a path without one is made in every build.
 */
export function keyed<Path extends { readonly params: object; readonly props?: object }>(paths: readonly Path[]) {
  return paths.map((path) => ({ ...path, cacheKey: hash('sha1', told(path.props), 'base64') }));
}

/** One set of paths for each language: what `[...language]` in the path of a page stands for. */
export function inEachLanguage<Path extends { readonly params: object; readonly props?: object }>(
  paths: readonly Path[],
) {
  const query = tables();
  const all = keyed(paths);
  return [undefined, ...otherLanguages(query)].flatMap((folder) =>
    all.map((path) => ({ ...path, params: { ...path.params, language: folder } })),
  );
}

/** The tables of this site told in each of its languages, the first one first. */
export function editions(): readonly Edition[] {
  const query = tables();
  return query.site.languages.split(' ').map((id) => editionOf(query, language(id)));
}

/** The path of a page below base and language, the same in every language: `minerals/cobalt/`. */
export function pathBelow(at: URL): string {
  const query = tables();
  const path = at.pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length + 1);
  const [first = ''] = path.split('/');
  return otherLanguages(query).includes(first) ? path.slice(first.length + 1) : path;
}
