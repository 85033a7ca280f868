import type { Bounds } from './answer.ts';

/** Something to be averaged, and how heavily it may weigh. */
export interface Weighed {
  readonly value: number;
  readonly lower: number;
  /** `Infinity` where nothing bounds the weight. */
  readonly upper: number;
}

/**
 * The greatest weighted mean that weights within their intervals allow, exact: the largest values weigh as much as they
 * can, the others as little. `undefined` where no weight can be above 0.
 */
export function greatestMean(items: readonly Weighed[]): number | undefined {
  const falling = [...items].sort((a, b) => b.value - a.value);
  let weight = falling.reduce((sum, { lower }) => sum + lower, 0);
  let product = falling.reduce((sum, { lower, value }) => sum + lower * value, 0);
  let best = weight > 0 ? product / weight : undefined;
  for (const { value, lower, upper } of falling) {
    if (upper === Number.POSITIVE_INFINITY) return Math.max(best ?? value, value);
    weight += upper - lower;
    product += (upper - lower) * value;
    if (weight > 0) best = Math.max(best ?? Number.NEGATIVE_INFINITY, product / weight);
  }
  return best;
}

/** The least weighted mean, likewise. */
export function leastMean(items: readonly Weighed[]): number | undefined {
  const greatest = greatestMean(items.map(({ value, ...weight }) => ({ value: -value, ...weight })));
  return greatest === undefined ? undefined : -greatest;
}

interface Ends {
  readonly lower: number;
  /** `Infinity` where nothing bounds it. */
  readonly upper: number;
}

/** An amount and the score that it carries into a mean, both between two ends. */
interface Scored {
  readonly amount: Ends;
  readonly score: Ends;
}

/**
 * The ends of a mean of scores weighted by amounts, Σ g f / Σ f; exact. `undefined` where all amounts are zero. An amount
 * without an upper end can bring the mean as near to its score as one likes.
 */
export function meanBounds(items: readonly Scored[]): Bounds | undefined {
  const upper = greatestMean(items.map(({ amount, score }) => ({ ...amount, value: score.upper })));
  const lower = leastMean(items.map(({ amount, score }) => ({ ...amount, value: score.lower })));
  return lower === undefined || upper === undefined ? undefined : { lower, upper, method: 'exact' };
}
