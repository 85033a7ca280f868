import { languageOfText } from '../briefing/outline.ts';
import { type Edition, edition, editionIn } from '../edition.ts';

/**
 * The tables told in the language of the text that a component stands in: that of the page, or that of an original which
 * nobody has translated.
 *
 * @param page the object that the outline of the page was laid down for, `Astro.request`
 */
export function editionOfText(page: object, at: URL): Edition {
  const language = languageOfText(page);
  return language === undefined ? edition(at) : editionIn(language);
}
