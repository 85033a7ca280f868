import { stageExposure } from '../../../indicators/chain/stage-exposure.ts';
import type { Computed } from '../../computed.ts';
import type { Gatherer } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import { type Sourcing, sourcingsOf } from '../../sourcing.ts';

/** One reporter's chain in one year: its sourcings, a stage each. */
function chainOf({ reporter, mineral, year }: Sourcing): string {
  return [reporter, mineral, year].join('|');
}

/** Everybody listed at some stage of the chain, so that the stages can be compared. */
function partnersOf(stages: readonly Sourcing[]): readonly string[] {
  const listed = stages.flatMap(({ imports }) => imports.suppliers.map(({ id }) => id));
  return [...new Set(listed)].sort();
}

/** The terms of supply, and of the partners' shares those of the partner and of the rest. */
function inputsFor(partner: string, { inputs, imports }: Sourcing) {
  const others = new Set(imports.suppliers.map(({ id }) => id).filter((id) => id !== partner));
  return inputs.filter(({ input }) => !others.has(input));
}

function exposureTo(partner: string, sourcing: Sourcing): Computed {
  const { reporter, mineral, stage, year, unit, source, imports, production, secondary, quality } = sourcing;
  return computedFrom(stageExposure, {
    subject: { reporter, mineral, stage, partner, measure: '', year },
    input: {
      ...imports,
      partner,
      ...(production === undefined ? {} : { production }),
      ...(secondary === undefined ? {} : { secondary }),
    },
    inputs: inputsFor(partner, sourcing),
    unit,
    sources: [source],
    quality,
    assumptions: sourcing.assumptions,
  });
}

/**
 * The exposure of every stage whose supply is known by origin to everybody listed at some stage of the same chain. A
 * stage whose record is silent on production at home has none: what it is supplied with is not known.
 */
export const stageExposures: Gatherer = (facts) => {
  const sourcings = sourcingsOf(facts).filter(({ production }) => production !== undefined);
  const chains = Map.groupBy(sourcings, chainOf);
  return [...chains.values()].flatMap((stages) =>
    partnersOf(stages).flatMap((partner) => stages.map((sourcing) => exposureTo(partner, sourcing))),
  );
};
