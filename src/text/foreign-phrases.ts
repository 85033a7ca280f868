import { dataLanguage } from '../domain/name.ts';
import type { Language } from './language/language.ts';

/** What holds no words of a language, or none that may be marked within it. */
const wordless = new Set(['code', 'math', 'option', 'pre', 'script', 'style', 'svg', 'textarea']);

const word =
  "(?!https?:)[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f](?:[\\dA-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u2019'-]|&#39;)*";
const number = '\\d(?:[\\d.,/\\u2013-]*\\d)?';
const joint = '(?:[ ,;:.()/\\u201c\\u201d]|&amp;|&quot;|&#34;)+';
/** Tags, characters by name or number, and runs of Latin words of which two follow each other. */
const tagOrPhrase = new RegExp(
  `<(/?)([a-zA-Z][\\w-]*)([^>]*)>|https?://[^\\s<]*|&[#\\w]+;|(?:${word}|${number})(?:${joint}(?:${word}|${number}))+\\)?`,
  'g',
);
/** The beginning of emphasis that holds Latin words alone: the title of a work. */
const latinTitle = /<em>(?=[A-Za-z][^<\u3000-\u9fff]*<\/em>)/g;
const words = new RegExp(word, 'g');

const scripts = new Map<string, string | undefined>();

function scriptOf(locale: string): string | undefined {
  if (!scripts.has(locale)) scripts.set(locale, new Intl.Locale(locale).maximize().script);
  return scripts.get(locale);
}

/** Whether Latin words are a phrase and no address: several, with spaces, and one that is no abbreviation. */
function isPhrase(run: string): boolean {
  const found = run.match(words) ?? [];
  return found.length > 1 && !run.includes('://') && run.includes(' ') && found.some((each) => /[a-z]{3}/.test(each));
}

/**
 * Markup in a language of another script than the data in which every phrase in theirs says so, for those who hear the page:
 * titles, publishers, notes, literature. Elements that name their language, code, formulas and drawings are left as they are.
 * Markup in a language of the same script is given back: there, only whoever writes a phrase knows which it is in.
 */
export function markPhrases(html: string, { id, locale }: Pick<Language, 'id' | 'locale'>): string {
  if (id === dataLanguage || scriptOf(locale) === scriptOf(dataLanguage)) return html;
  let inside = '';
  let depth = 0;
  const withTitles = html.replaceAll(latinTitle, `<em lang="${dataLanguage}">`);
  return withTitles.replaceAll(tagOrPhrase, (found, end: string, name: string | undefined, attributes: string) => {
    if (name === undefined)
      return depth === 0 && isPhrase(found) ? `<span lang="${dataLanguage}">${found}</span>` : found;
    if (depth > 0) {
      if (name === inside && !attributes.endsWith('/')) depth += end === '' ? 1 : -1;
      return found;
    }
    const isLeftAlone = wordless.has(name) || (/ lang="/.test(attributes) && !attributes.includes(` lang="${id}"`));
    if (end !== '' || !isLeftAlone || attributes.endsWith('/')) return found;
    [inside, depth] = [name, 1];
    return found;
  });
}
