import { z } from 'astro/zod';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import { fractionText } from '../working.ts';

/** The estimate of political stability of one economy and year, and its standard error where bounds are asked for. */
export interface StabilityEstimate {
  readonly estimate: number | null;
  readonly stderr?: number;
}

export const stabilityEstimateInput = defineInput<StabilityEstimate>('stability-estimate', () =>
  z.object({ estimate: number.nullable(), stderr: number.exactOptional() }),
);

/** Of a normal distribution, 90 percent lie within so many standard errors. */
const standardErrors = 1.645;

const unclamped = (estimate: number) => (2.5 - estimate) / 5;
const scaled = (estimate: number) => Math.min(1, Math.max(0, unclamped(estimate)));

function weight({ estimate, stderr }: StabilityEstimate): Result {
  if (stderr !== undefined && !isQuantity(exactly(stderr))) return unavailable('invalid-input');
  if (estimate === null) return unavailable('governance-missing');
  if (!isQuantity(exactly(estimate), true)) return unavailable('invalid-input');
  const error = standardErrors * (stderr ?? 0);
  const bounds = { lower: scaled(estimate + error), upper: scaled(estimate - error), method: 'exact' } as const;
  const assumptions = stderr === undefined ? [] : ['bounds hold 90 percent of the error of the estimate'];
  return answer(scaled(estimate), bounds, { assumptions });
}

function working({ estimate }: StabilityEstimate): string {
  const point = estimate ?? 0;
  const text = `(2.5 − ${fractionText(point)}) ÷ 5`;
  return unclamped(point) === scaled(point) ? text : `min(1, max(0, ${text}))`;
}

/**
 * Political instability of an economy, 0 (best) to 1 (worst), as GeoPolRisk weighs partners: the estimate of political
 * stability and absence of violence of the Worldwide Governance Indicators, turned round and scaled.
 *
 * Unavailable: `invalid-input`, `governance-missing` without an estimate. With a standard error the bounds are those of
 * the estimate ± 1.645 standard errors, which holds 90 percent of its error; without one they are the value. Exact.
 *
 * @see Kaufmann, Kraay, Mastruzzi 2011, DOI 10.1017/S1876404511200046; Gemechu et al. 2016, DOI 10.1111/jiec.12279
 */
export const governance1 = defineIndicator({
  id: 'governance-1',
  family: 'supply-risk',
  name: 'Political instability, scale of GeoPolRisk',
  nameJa: '政治的不安定性（GeoPolRiskの尺度）',
  nameInText: 'political instability on the scale of GeoPolRisk',
  input: stabilityEstimateInput,
  unit: 'index',
  range: [0, 1],
  words:
    'the distance of the estimate of political stability from 2.5, divided by 5 and cut to the range of 0 to 1: the less stable, the higher',
  latex: 'g = \\min\\Bigl(1,\\ \\max\\Bigl(0,\\ \\frac{2.5 - e}{5}\\Bigr)\\Bigr)',
  letters: [
    { latex: 'g', meaning: 'political instability, 0 for the best to 1 for the worst' },
    { latex: 'e', meaning: 'estimate of political stability and absence of violence' },
  ],
  evaluate: weight,
  working,
});
