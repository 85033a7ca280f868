import { z } from 'astro/zod';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import { fractionText, sumText } from '../working.ts';

/** Governance estimates of one economy and year, one for each dimension; `null` where there is none. */
export interface GovernanceEstimates {
  readonly estimates: readonly (number | null)[];
}

export const governanceEstimatesInput = defineInput<GovernanceEstimates>('governance-estimates', () =>
  z.object({ estimates: z.array(number.nullable()) }),
);

const known = (estimates: readonly (number | null)[]) => estimates.filter((estimate) => estimate !== null);

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each / numbers.length, 0);

/** The scale of the EU method: −2.5 and below is 10, 2.5 and above is 0. */
const unclamped = (estimate: number) => 2 * (2.5 - estimate);
const scaled = (estimate: number) => Math.min(10, Math.max(0, unclamped(estimate)));

function weight({ estimates }: GovernanceEstimates): Result {
  const given = known(estimates);
  if (!given.every((estimate) => isQuantity(exactly(estimate), true))) return unavailable('invalid-input');
  if (given.length === 0) return unavailable('governance-missing');
  const assumptions = given.length < estimates.length ? ['missing dimensions taken as the mean of the others'] : [];
  const value = scaled(mean(given));
  return answer(value, { lower: value, upper: value, method: 'exact' }, { assumptions });
}

function working({ estimates }: GovernanceEstimates): string {
  const given = known(estimates);
  const text = `2 × (2.5 − ${sumText(given.map(fractionText))} ÷ ${given.length})`;
  const free = unclamped(mean(given));
  return free === scaled(mean(given)) ? text : `min(10, max(0, ${text}))`;
}

/**
 * How badly an economy is governed, 0 (best) to 10 (worst), as the EU method weighs suppliers: the mean of the
 * Worldwide Governance Indicators, about −2.5 to 2.5 where high is good, turned round and scaled.
 *
 * A missing dimension counts as the mean of the others, with an assumption. Unavailable: `invalid-input`,
 * `governance-missing` where no dimension has an estimate. The estimates are taken at their points, so the bounds are
 * the value, exact.
 *
 * @see Kaufmann, Kraay, Mastruzzi 2011, DOI 10.1017/S1876404511200046
 */
export const governance10 = defineIndicator({
  id: 'governance-10',
  family: 'supply-risk',
  name: 'Governance, scale of the EU method',
  nameJa: 'ガバナンス指標（EU方式の尺度）',
  nameInText: 'governance on the scale of the EU method',
  input: governanceEstimatesInput,
  unit: 'score',
  range: [0, 10],
  words:
    'twice the distance of the mean governance estimate from 2.5, cut to the range of 0 to 10: the weaker the governance, the higher',
  latex: 'w = \\min\\bigl(10,\\ \\max\\bigl(0,\\ 2\\,(2.5 - \\bar e)\\bigr)\\bigr)',
  letters: [
    { latex: 'w', meaning: 'governance, 0 for the best to 10 for the worst' },
    { latex: '\\bar e', meaning: 'mean of the governance estimates of the six dimensions' },
  ],
  evaluate: weight,
  working,
});
