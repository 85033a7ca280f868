import type { Language } from '../../text/language/language.ts';
import { isFullWidth } from './text-width.ts';

/** The text with its first letter as a sentence begins. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A count as a sentence gives it: "four", "12"; in digits in languages that print them. */
export function countInWords(count: number, { say }: Language): string {
  return say('charts.shared.count', { count });
}

/** The longest that a title may be: words, and full-width characters in a language that sets no spaces. */
const longest = { words: 15, characters: 40 } as const;

/** Whether a title is short enough to be read at a glance; two half-width characters count as one. */
export function isShortEnough(title: string): boolean {
  const characters = [...title];
  const wide = characters.filter(isFullWidth).length;
  if (wide === 0) return title.split(/\s+/).length <= longest.words;
  return wide + (characters.length - wide) / 2 <= longest.characters;
}

/** The first title that is short enough; the last of the list where all are longer. */
export function shortEnough(titles: readonly string[]): string {
  return titles.find(isShortEnough) ?? titles.at(-1) ?? '';
}
