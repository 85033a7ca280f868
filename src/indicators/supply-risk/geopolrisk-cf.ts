import { z } from 'astro/zod';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { through, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import { figureText } from '../working.ts';
import { type PricedScore, pricedRisk, pricedRiskWorking, pricedScoreShape } from './geopolrisk-midpoint.ts';

/** Score and price, and the midpoint of the reference in US dollars per kilogram where it is not that of copper. */
export interface ReferencedScore extends PricedScore {
  readonly reference?: number;
}

export const referencedScoreInput = defineInput<ReferencedScore>('referenced-score', () =>
  z.object({ ...pricedScoreShape, reference: number.exactOptional() }),
);

/** The midpoint of copper, mean of the OECD 2017 to 2021, in US dollars per kilogram: the reference of the method. */
export const copperMidpoint = 0.409412948;

function factor(input: ReferencedScore): Result {
  const { reference = copperMidpoint } = input;
  const midpoint = pricedRisk(input);
  const isReference = isQuantity(exactly(reference)) && reference > 0;
  const isGiven = midpoint.kind === 'unavailable' || Number.isFinite(midpoint.value / reference);
  if (!isReference || !isGiven) return unavailable('invalid-input');
  const { assumptions, ...result } = through(midpoint, (value) => value / reference, 'rising');
  const isCopper = input.reference === undefined;
  return {
    ...result,
    assumptions: isCopper ? [...assumptions, 'copper as the mean of the OECD 2017 to 2021'] : assumptions,
  };
}

/**
 * The GeoPolRisk characterisation factor: the midpoint of a mineral over that of copper, in kilograms of copper that
 * carry the same risk as one kilogram of it, 0 or more. Life-cycle assessment multiplies amounts of minerals with it.
 *
 * The reference is copper in the mean of the OECD 2017 to 2021, 0.409412948 US dollars per kilogram, with an assumption,
 * or the one that is given. Unavailable: `invalid-input` (a reference that is not positive), `not-reported`, `withheld`
 * (with bounds). Bounds are exact.
 *
 * @see Santillán-Saldivar et al. 2022, DOI 10.1007/s11367-022-02027-y; Koyamparambath et al. 2024,
 *   DOI 10.1016/j.resconrec.2024.107801
 */
export const geopolriskCf = defineIndicator({
  id: 'geopolrisk-cf',
  family: 'supply-risk',
  name: 'GeoPolRisk characterisation factor',
  nameJa: 'GeoPolRisk特性化係数',
  nameInText: 'the GeoPolRisk characterisation factor',
  input: referencedScoreInput,
  unit: 'kg Cu-eq/kg',
  range: null,
  words: 'the GeoPolRisk midpoint of the mineral divided by that of copper',
  latex: '\\frac{\\mathrm{GeoPolRisk} \\cdot P}{\\mathrm{GeoPolRisk}_{Cu} \\cdot P_{Cu}}',
  letters: [
    { latex: '\\mathrm{GeoPolRisk}', meaning: 'GeoPolRisk score, 0 to 1' },
    { latex: 'P', meaning: 'price, in US dollars per kilogram' },
    { latex: '\\mathrm{GeoPolRisk}_{Cu} \\cdot P_{Cu}', meaning: 'midpoint of copper, in US dollars per kilogram' },
  ],
  evaluate: factor,
  working: (input) => `${pricedRiskWorking(input)} ÷ ${figureText(input.reference ?? copperMidpoint)}`,
});
