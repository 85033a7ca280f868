import type { SourceRow } from '../tables/schema.ts';
import { citationParts } from '../text/citation.ts';
import type { Edition } from '../text/edition.ts';
import { escaped } from '../text/markup.ts';
import { languageOfTitle } from './language-of-data.ts';

/** A name or a title that stays as it is published, as HTML that says its language where that is not the page’s. */
export function foreign(query: Edition, text: string): string {
  const language = languageOfTitle(query, text);
  return language === undefined ? escaped(text) : `<span lang="${language}">${escaped(text)}</span>`;
}

/** A source as a list of references prints it, without its address, as HTML that says what is in another language. */
export function citationMarkup(query: Edition, source: SourceRow): string {
  const parts = citationParts(source, query);
  return parts.map((part) => (typeof part === 'string' ? escaped(part) : foreign(query, part.published))).join('');
}
