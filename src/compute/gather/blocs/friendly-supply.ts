import type { Bloc } from '../../../domain/dataset.ts';
import { friendlyShare } from '../../../indicators/blocs/friendly-share.ts';
import type { Computed } from '../../computed.ts';
import type { Gatherer } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import { type Sourcing, type Supply, sourcingsOf, supplyOf } from '../../sourcing.ts';

function shareOf(sourcing: Sourcing, supply: Supply, bloc: Bloc): Computed {
  const { reporter, mineral, stage, year, unit, source, inputs, quality } = sourcing;
  return computedFrom(friendlyShare, {
    subject: { reporter, mineral, stage, bloc: bloc.id, measure: '', year },
    input: { ...supply.list, members: [...new Set([reporter, ...bloc.members])] },
    inputs,
    unit,
    sources: [...new Set([source, bloc.source])],
    quality,
    assumptions: supply.assumptions,
  });
}

/**
 * The share of all supply that comes from home and each bloc, where imports are split by origin in the unit and content
 * of domestic production. No rows where production at home is not known.
 */
export const friendlySupply: Gatherer = (facts) => {
  const blocs = [...facts.dataset.blocs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sourcingsOf(facts).flatMap((sourcing) => {
    const supply = supplyOf(sourcing);
    const isKnown = supply?.list.suppliers.every(({ quantity }) => quantity !== null) === true;
    return supply && isKnown ? blocs.map((bloc) => shareOf(sourcing, supply, bloc)) : [];
  });
};
