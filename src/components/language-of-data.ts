import { dataLanguage } from '../domain/name.ts';
import type { Edition } from '../text/edition.ts';

/**
 * The language of the free text in the data, such as notes and reasons, as a page of another language has to mark it; nothing
 * on a page in that language.
 */
export function languageOfData({ language }: Edition): string | undefined {
  return language.id === dataLanguage ? undefined : dataLanguage;
}

/** Languages whose script tells them from that of the data. */
const byScript: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['ko', /\p{Script=Hangul}/u],
];

/**
 * The language of a title or a name that stays as it is published, as a page of another language has to mark it: the one whose
 * script it is written in, else that of the data. Nothing where it is that of the page.
 */
export function languageOfTitle(query: Edition, title: string): string | undefined {
  const [language = dataLanguage] = byScript.find(([, script]) => script.test(title)) ?? [];
  return language === query.language.id ? undefined : language;
}
