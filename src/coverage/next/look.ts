import { listed } from '../../text/grammar.ts';
import type { Giver } from '../coverage-index.ts';

/** Publishers that are named, at most. */
const named = 2;

/**
 * Where one might look for figures of a kind: the publishers that give them of most minerals here. Empty where none does.
 * Whether a newer edition has them is not known: the one at hand need not lack them either, as it may be read in part.
 *
 * @param what the figures as they stand in a sentence, "production"
 */
export function lookIn(givers: readonly Giver[], what: string): string {
  if (givers.length === 0) return '';
  const places = givers.slice(0, named).map(({ name, minerals }) => {
    return `${name} (${what} of ${minerals} ${minerals === 1 ? 'mineral' : 'minerals'} here)`;
  });
  return `Look first at the newest from ${listed(places)}.`;
}
