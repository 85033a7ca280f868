import { listed } from '../../text/grammar.ts';
import type { Told } from '../../text/told.ts';
import type { Look } from '../next/look.ts';
import type { EconomySuggestion, Suggestion } from '../next/suggestion.ts';
import type { ProfilePart } from '../profile.ts';

/** What a mineral and the goods of its stages are called inside a sentence. */
export interface CoverageNames {
  readonly mineralInText: (mineral: string) => string;
  readonly goods: (mineral: string, stage: string) => string;
}

/** The parts of a profile as a sentence lists them. */
export function partsText({ say, words }: Told, parts: readonly ProfilePart[]): string {
  return listed(
    parts.map((part) => say(`coverage.parts.${part}`)),
    words,
  );
}

/** Where one might look, in a sentence after what is missing; nothing where no source at hand is known to give it. */
function withLook({ say, words }: Told, missing: string, { what, places }: Look): string {
  if (places.length === 0) return missing;
  const each = places.map(({ name, minerals }) => say(`coverage.look.${what}`, { name, count: minerals }));
  return say('coverage.look.after', { missing, look: say('coverage.look.at', { places: listed(each, words) }) });
}

function goodsText({ say }: Told, names: CoverageNames, mineral: string, of: Suggestion): string {
  if (of.kind === 'profile') return '';
  if ('as' in of && of.as !== 'named') return say(`coverage.goods.${of.as}`, { mineral: names.mineralInText(mineral) });
  return names.goods(mineral, of.stage);
}

/** What is missing of a mineral and where one might look for it, in a sentence or two. */
export function suggestionText(told: Told, names: CoverageNames, mineral: string, of: Suggestion): string {
  const { say } = told;
  const goods = goodsText(told, names, mineral, of);
  switch (of.kind) {
    case 'profile':
      return say('coverage.next.profile', { parts: partsText(told, of.parts) });
    case 'no-production':
      return withLook(told, say('coverage.next.noProduction', { goods }), of.look);
    case 'old-production':
      return withLook(told, say('coverage.next.oldProduction', { goods, last: of.last, newest: of.newest }), of.look);
    case 'basket':
      return say('coverage.next.basket', { goods, codes: of.codes.join(', ') });
    default: {
      const { importers, aside, reporters } = of;
      const isNothing = importers + aside === 0;
      const key = isNothing ? 'coverage.next.noImports' : 'coverage.next.fewImporters';
      return withLook(told, say(key, { goods, codes: of.codes.join(', '), importers, aside, reporters }), of.look);
    }
  }
}

/**
 * What is missing of an economy and where one might look for it, in a sentence or two.
 *
 * @param economy its name inside a sentence
 */
export function economySuggestionText(told: Told, economy: string, of: EconomySuggestion): string {
  if (of.kind === 'no-production') return told.say('coverage.next.economyWithoutProduction', { economy });
  const { has, lacks, aside, look } = of;
  const key = has === 0 ? 'economyWithoutImports' : 'economyWithFewImports';
  return withLook(told, told.say(`coverage.next.${key}`, { economy, lacks, aside }), look);
}
