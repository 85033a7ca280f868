import type { Edition } from '../text/edition.ts';

/** What stands between two sentences: a space, or nothing where the language writes none. */
export function betweenSentences({ say }: Edition): string {
  return say('names.betweenSentences');
}
