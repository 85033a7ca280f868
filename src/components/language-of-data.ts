import type { Edition } from '../text/edition.ts';

/**
 * The language of the free text in the data, such as notes and reasons, as a page of another language has to mark it; nothing
 * on an English page, which is in it already.
 */
export function languageOfData({ language }: Edition): 'en' | undefined {
  return language.id === 'en' ? undefined : 'en';
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * The language of a title or a name that stays as it is published, as a page of another language has to mark it: Japanese
 * where it is written so, else that of the data. Nothing where it is that of the page.
 */
export function languageOfTitle(query: Edition, title: string): 'en' | 'ja' | undefined {
  if (!japanese.test(title)) return languageOfData(query);
  return query.language.id === 'ja' ? undefined : 'ja';
}
