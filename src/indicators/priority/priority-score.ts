import { z } from 'astro/zod';
import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { fractionText } from '../working.ts';

/** One component: its value, the goalposts that count as 0 and as 1, and its weight. */
export interface Component {
  readonly id: string;
  readonly value: Reported;
  /** What counts as 0; above `high` where less is worse. */
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

export interface Components {
  readonly components: readonly Component[];
}

export const componentsInput = defineInput<Components>('components', () =>
  z.object({
    components: z.array(z.object({ id: z.string(), value: quantity, low: number, high: number, weight: number })),
  }),
);

const largest = 1e300;
/** Weights may miss 1 by so much. */
const tolerance = 1e-9;

/** A value between its goalposts, 0..1, and no further. */
function placed({ low, high }: Component, value: number): number {
  if (!Number.isFinite(value)) return value > 0 === high > low ? 1 : 0;
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

function isPossible({ value, low, high, weight }: Component): boolean {
  const isPost = (post: number) => Math.abs(post) <= largest;
  return (value === null || isQuantity(value, true)) && isPost(low) && isPost(high) && low !== high && weight >= 0;
}

type End = (quantity: Quantity) => number;

function product(components: readonly Component[], end: (component: Component) => End): number {
  return components.reduce((all, component) => {
    const { value, weight } = component;
    return value === null ? all : all * placed(component, end(component)(value)) ** weight;
  }, 1);
}

const lowerEnd: End = ({ lower }) => lower;
const point: End = ({ value, lower }) => value ?? lower;

function boundsOf(components: readonly Component[]): Bounds {
  return {
    lower: product(components, ({ low, high }) => (high > low ? lowerEnd : upperEnd)),
    upper: product(components, ({ low, high }) => (high > low ? upperEnd : lowerEnd)),
    method: 'exact',
  };
}

function score({ components }: Components): Result {
  const weights = components.reduce((sum, { weight }) => sum + weight, 0);
  if (!components.every(isPossible) || !(Math.abs(weights - 1) <= tolerance)) return unavailable('invalid-input');
  if (components.some(({ value }) => value === null)) return unavailable('not-reported');
  const bounds = boundsOf(components);
  if (components.some(({ value }) => value?.value === null)) return unavailable('withheld', bounds);
  return answer(
    product(components, () => point),
    bounds,
  );
}

function working({ components }: Components): string {
  return components
    .map((each) => `${fractionText(placed(each, each.value?.value ?? 0))}^${fractionText(each.weight)}`)
    .join(' × ');
}

/**
 * The priority of a mineral: the geometric mean of components, each placed between two fixed goalposts and cut to 0..1,
 * with weights that add up to 1. 0..1; higher is more pressing. A strong component does not pay for a weak one, and a
 * component at 0 makes the score 0.
 *
 * Unavailable: `invalid-input` (equal goalposts, a weight below 0, weights that do not add up to 1), `not-reported` when a
 * component is missing: none is filled in; `withheld` (with bounds). Bounds are exact: the score rises in each component,
 * or falls where less is worse.
 *
 * @see OECD and JRC 2008, Handbook on Constructing Composite Indicators, DOI 10.1787/9789264043466-en
 */
export const priorityScore = defineIndicator({
  id: 'priority-score',
  family: 'priority',
  name: 'Priority score',
  nameJa: '優先度スコア',
  nameInText: 'the priority score',
  input: componentsInput,
  unit: 'index',
  range: [0, 1],
  words: 'the weighted geometric mean of components, each placed between two goalposts and cut to 0 to 1',
  latex:
    'P = \\prod_k z_k^{w_k}, \\qquad z_k = \\min\\Bigl(1, \\max\\Bigl(0, \\frac{x_k - a_k}{b_k - a_k}\\Bigr)\\Bigr), \\quad \\sum_k w_k = 1',
  letters: [
    { latex: 'P', meaning: 'priority score, 0 to 1' },
    { latex: 'z_k', meaning: 'component k between its goalposts' },
    { latex: 'w_k', meaning: 'weight of component k' },
    { latex: 'x_k', meaning: 'value of component k' },
    { latex: 'a_k', meaning: 'goalpost that counts as 0' },
    { latex: 'b_k', meaning: 'goalpost that counts as 1' },
  ],
  evaluate: score,
  working,
});
