import { listed, type Problem } from '../../problem.ts';
import type { Entry } from './strings-file.ts';

/** "492 million", or in steps of ten thousand, as East Asian languages count: "4億9,200万". */
export const amountStyles = ['one-word', 'in-steps'] as const;

/** Names stand under their first letter; else under the last of these signs that they do not come before. */
function areInitials(text: string): boolean {
  return text === 'letters' || /^\S(?: \S)+$/u.test(text);
}

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Entries of a language's file that are no messages, and what each may be. */
export const settings: Readonly<Record<string, { readonly is: (text: string) => boolean; readonly hint: string }>> = {
  locale: { is: isLocale, hint: 'Write a language and a region, such as en-GB or ja-JP.' },
  'words.amounts': {
    is: (text) => amountStyles.some((style) => style === text),
    hint: `Write one of ${listed(amountStyles)}.`,
  },
  'words.initials': {
    is: areInitials,
    hint: 'Write letters, or, where an index has rows, the sign that begins each, with spaces between: ア カ サ タ ナ.',
  },
};

/** What is wrong with a setting; nothing where it is one of those there can be. */
export function settingProblem(key: string, { text, place }: Entry): readonly Problem[] {
  const setting = settings[key];
  if (setting === undefined || setting.is(text)) return [];
  return [{ code: 'wrong-type', place, message: `"${text}" is no ${key}.`, hint: setting.hint }];
}
