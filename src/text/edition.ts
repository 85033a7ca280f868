import type { Query } from '../tables/query.ts';
import type { Language } from './language/language.ts';
import { link } from './link.ts';
import type { Words } from './words.ts';

/** The tables of one edition, told in one language. */
export interface Edition extends Query {
  readonly language: Language;
  readonly words: Words;
  /** What `language` says: a message by its key. */
  readonly say: Language['say'];
  readonly tell: Language['tell'];
  readonly markup: Language['markup'];
  /** The address of a page in this language, or of a file, which has none. */
  readonly link: (path: string) => string;
}

const editions = new WeakMap<Query, Map<Language, Edition>>();

/** Whether an address is of a file or a folder of files, the same in every language. */
function isFile(path: string): boolean {
  return /^data\/v1\/|\.\w+$/.test(path.replace(/[?#].*$/, ''));
}

/** The first language of the site: its addresses begin with no name of a language. */
export function firstLanguage(query: Query): string {
  return query.site.languages.split(' ')[0] ?? '';
}

/**
 * The path of a page in a language, below the base path: the first language has no folder.
 *
 * @param path of the page in the first language, or of a file, which has none: `minerals/cobalt/`
 */
export function pathIn(query: Query, language: string, path: string): string {
  const bare = path.replace(/^\//, '');
  return language === firstLanguage(query) || isFile(bare) ? bare : `${language}/${bare}`;
}

/** The tables told in a language; the same object for the same tables and language. */
export function editionOf(query: Query, language: Language): Edition {
  const known = editions.get(query)?.get(language);
  if (known) return known;
  const { words, say, tell, markup } = language;
  const toPage = (path: string) => link(pathIn(query, language.id, path));
  const edition = { ...query, language, words, say, tell, markup, link: toPage };
  editions.set(query, new Map([...(editions.get(query) ?? []), [language, edition]]));
  return edition;
}
