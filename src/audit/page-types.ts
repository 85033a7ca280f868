import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page that stands for all that its template makes: the heaviest of them. */
export interface TypicalPage {
  /** The address of the template: `minerals/*`, `ja/minerals/*`, `data/`. */
  readonly type: string;
  /** Below the base: `minerals/rare-earths/`. */
  readonly page: string;
}

function htmlIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'));
}

/** The template that a page is made by: its folder below the language, or the page itself where it stands alone. */
function typeOf(page: string, languages: readonly string[]): string {
  const parts = page.split('/');
  const language = languages.includes(parts[0] ?? '') ? `${parts.shift()}/` : '';
  const [folder = '', id = '', ...rest] = parts;
  if (id === '') return `${language}${folder}${page.endsWith('/') && folder !== '' ? '/' : ''}`;
  if (id === 'by') return `${language}${folder}/by/*`;
  return `${language}${folder}/*/${rest.join('/')}`.replace(/\/$/, '');
}

/** Of each type of page of a built site the one with the longest HTML, in the order of the types. */
export function typicalPages(dist: string, languages: readonly string[]): readonly TypicalPage[] {
  const pages = htmlIn(dist).map((file) => ({
    page: file.replace(/(^|\/)index\.html$/, '$1'),
    bytes: statSync(join(dist, file)).size,
  }));
  const groups = Map.groupBy(pages, ({ page }) => typeOf(page, languages));
  return [...groups]
    .flatMap(([type, group]) => {
      const [heaviest] = group.toSorted((a, b) => b.bytes - a.bytes);
      return heaviest ? [{ type, page: heaviest.page }] : [];
    })
    .toSorted((a, b) => (a.type < b.type ? -1 : 1));
}
