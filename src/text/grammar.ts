import type { Words } from './words.ts';

/** The text with a capital first letter, in scripts that have capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const lists = new Map<string, Intl.ListFormat>();

/** "a", "a and b", "a, b and c" as the language joins them: 「a、b、c」. */
export function listed(items: readonly string[], words: Words): string {
  const { locale } = words;
  const list = lists.get(locale) ?? new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  lists.set(locale, list);
  return list.format(items);
}
