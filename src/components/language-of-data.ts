import type { Edition } from '../text/edition.ts';

/**
 * The language of the free text in the data, such as notes and reasons, as a page of another language has to mark it; nothing
 * on an English page, which is in it already.
 */
export function languageOfData({ language }: Edition): 'en' | undefined {
  return language.id === 'en' ? undefined : 'en';
}
