import type { Edition } from '../text/edition.ts';

/** Languages that write one sentence after another without a space. */
const withoutSpaces: readonly string[] = ['ja', 'zh', 'th'];

/** What stands between two sentences: a space, or nothing where the language writes none. */
export function betweenSentences({ language }: Edition): string {
  return withoutSpaces.includes(language.id) ? '' : ' ';
}
