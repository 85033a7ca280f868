import type { Edition } from '../../text/edition.ts';
import { languageOfData } from '../language-of-data.ts';

/** What the site says of itself, and the language it says it in where that is not the page's. */
export interface SiteText {
  readonly text: string;
  readonly language: string | undefined;
}

/** The publisher or the way to write to it, in the language of the page where `data/site.yaml` gives it in that. */
export function siteText(query: Edition, key: 'publisher' | 'contact'): SiteText {
  const { id } = query.language;
  const named = query.nameIn(id, 'site', key);
  if (named !== undefined) return { text: named.name, language: undefined };
  return { text: query.site[key], language: languageOfData(query) };
}
