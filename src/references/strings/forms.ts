import { listed, type Problem } from '../../problem.ts';
import type { Message } from './message.ts';
import type { Entry, StringsFile } from './strings-file.ts';

/** The forms that counted things take in a language, as Unicode names them: "one" and "other" in English. */
function formsOf(language: string): readonly string[] {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/**
 * Forms for counts that a language never takes, whose words nobody would read: Japanese has no "one".
 *
 * Ordinal numbers have forms of their own and are left alone.
 */
export function formProblems(
  key: string,
  { place }: Entry,
  { forms }: Message,
  { language }: StringsFile,
): readonly Problem[] {
  const known = formsOf(language);
  return [...forms]
    .filter((form) => !known.includes(form))
    .map((form) => ({
      code: 'message-form',
      place,
      message: `The message "${key}" has words for "${form}", a form that counts never take in this language.`,
      hint: `Write =1 or another number for that number alone. The forms of this language: ${listed(known)}.`,
    }));
}
