import { type Edition, firstLanguage } from '../../../text/edition.ts';

/** What stands before `.svg` in the name of a drawing in this language: nothing in the first of the site, else `.ja`. */
export function svgEnding(query: Edition): string {
  return query.language.id === firstLanguage(query) ? '' : `.${query.language.id}`;
}
