import { english } from './english.ts';
import type { Words } from './words.ts';

/** The text with a capital first letter, in scripts that have capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The possessive of a name: "China’s", "the United States’". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** "1st", "2nd", "11th". */
export function ordinal(rank: number): string {
  const teens = rank % 100 >= 11 && rank % 100 <= 13;
  const ending = teens ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10];
  return `${rank}${ending ?? 'th'}`;
}

const lists = new Map<string, Intl.ListFormat>();

/** "a", "a and b", "a, b and c" as the language joins them: 「a、b、c」. */
export function listed(items: readonly string[], words: Words = english): string {
  const { locale } = words;
  const list = lists.get(locale) ?? new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  lists.set(locale, list);
  return list.format(items);
}
