import { listed } from '../../text/grammar.ts';
import { language } from '../../text/language/languages.ts';
import type { Giver } from '../coverage-index.ts';

/** Publishers that are named, at most. */
const named = 2;

/**
 * Where one might look for figures of a mineral: the publishers that give figures of the kind for it, at another stage, of
 * another reporter or of other years, those first that give them of most minerals here. Empty where none does: a publisher
 * that is not known to print the mineral is not named. Whether a newer edition has what is sought is not known.
 *
 * @param what the figures as they stand in a sentence, "production"
 */
export function lookForMineral(givers: readonly Giver[], mineral: string, what: string): string {
  return lookIn(
    givers.filter(({ minerals }) => minerals.has(mineral)),
    what,
  );
}

/**
 * Where one might look for figures of a kind, whatever the mineral: the publishers that give them of most minerals here.
 * Empty where none does.
 */
export function lookIn(givers: readonly Giver[], what: string): string {
  if (givers.length === 0) return '';
  const places = givers.slice(0, named).map(({ name, minerals }) => {
    return `${name} (${what} of ${minerals.size} ${minerals.size === 1 ? 'mineral' : 'minerals'} here)`;
  });
  return `Look first at the newest from ${listed(places, language('en').words)}.`;
}
