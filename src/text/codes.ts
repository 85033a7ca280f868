import { listed } from './grammar.ts';
import type { Words } from './words.ts';

/**
 * Customs codes of the Harmonised System in words, each once: "HS 252921 and 252922". Empty where there is none.
 *
 * @param lists of codes, separated by spaces, as tables hold them
 */
export function codesInWords(lists: readonly string[], words: Words): string {
  const codes = [...new Set(lists.flatMap((list) => list.split(' ')))].filter((code) => code !== '').sort();
  return codes.length === 0 ? '' : `HS ${listed(codes, words)}`;
}
