import { z } from 'astro/zod';
import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { factorOf, reasonAgainst } from './factors/ends.ts';

/** The three factors, each 0..1: disruption potential, trade exposure, economic vulnerability. */
export interface RiskFactors {
  readonly dp: Reported;
  readonly te: Reported;
  readonly ev: Reported;
}

export const riskFactorsInput = defineInput<RiskFactors>('risk-factors', () =>
  z.object({ dp: quantity, te: quantity, ev: quantity }),
);

const geometricMean = (factors: readonly number[]) => factors.reduce((root, each) => root * Math.cbrt(each), 1);

function risk({ dp, te, ev }: RiskFactors): Result {
  const reason = reasonAgainst([dp, te, ev], 1);
  const factors = [dp, te, ev].flatMap((each) => (each ? [factorOf(each, 1)] : []));
  if (reason === 'invalid-input' || factors.length < 3) return unavailable(reason ?? 'not-reported');
  const bounds = {
    lower: geometricMean(factors.map(({ lower }) => lower)),
    upper: geometricMean(factors.map(({ upper }) => upper)),
    method: 'exact',
  } as const;
  if (reason !== undefined) return unavailable(reason, bounds);
  return answer(geometricMean(factors.map(({ value }) => value ?? 0)), bounds);
}

/**
 * Supply risk after the US Geological Survey: the geometric mean of disruption potential, trade exposure and economic
 * vulnerability, 0..1. One factor that is zero makes it zero.
 *
 * Unavailable: `invalid-input` (a factor above 1), `not-reported` where a factor is missing, `withheld` (with bounds).
 * Bounds are exact.
 *
 * @see Nassar et al. 2020, DOI 10.1126/sciadv.aay8647; Nassar, Fortier 2021, DOI 10.3133/ofr20211045
 */
export const supplyRiskUsgs = defineIndicator({
  id: 'supply-risk-usgs',
  family: 'supply-risk',
  name: 'Supply risk (USGS method)',
  nameJa: '供給リスク（USGS方式）',
  nameInText: 'supply risk by the USGS method',
  input: riskFactorsInput,
  unit: 'index',
  range: [0, 1],
  words: 'the cube root of disruption potential times trade exposure times economic vulnerability',
  latex: '(\\mathrm{DP} \\cdot \\mathrm{TE} \\cdot \\mathrm{EV})^{1/3}',
  letters: [
    { latex: '\\mathrm{DP}', meaning: 'disruption potential, 0 to 1' },
    { latex: '\\mathrm{TE}', meaning: 'trade exposure, 0 to 1' },
    { latex: '\\mathrm{EV}', meaning: 'economic vulnerability, 0 to 1' },
  ],
  bands: {
    setBy: 'Nassar, Fortier 2021, review of the list of critical minerals of the United States',
    bands: [
      { name: 'below the cut-off', to: 0.4 },
      { name: 'at or above the cut-off', to: null },
    ],
  },
  evaluate: risk,
  working: ({ dp, te, ev }) => `³√(${[dp, te, ev].map((each) => figureText(each?.value ?? 0)).join(' × ')})`,
});
