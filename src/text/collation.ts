import type { Words } from './words.ts';

const collators = new Map<string, Intl.Collator>();

function collatorOf(locale: string): Intl.Collator {
  const collator = collators.get(locale) ?? new Intl.Collator(locale);
  collators.set(locale, collator);
  return collator;
}

/** Below zero where one text comes before the other in the order of the language, above zero where it comes after it. */
export function inOrder(one: string, other: string, { locale }: Pick<Words, 'locale'>): number {
  return collatorOf(locale).compare(one, other);
}

/**
 * What a name stands under in an index of the language: its first letter, "Å" under A and "Côte d’Ivoire" under C, or, where
 * the index has rows, the sign that begins its row, 「ガーナ」 under 「カ」.
 *
 * @param name as it is read, where its script does not say
 */
export function initialOf(name: string, words: Pick<Words, 'locale' | 'initials'>): string {
  const first = [...name][0] ?? '';
  const letter = first.normalize('NFD').charAt(0).toUpperCase();
  if (words.initials === 'letters') return letter;
  return words.initials.split(' ').findLast((sign) => inOrder(sign, first, words) <= 0) ?? letter;
}
