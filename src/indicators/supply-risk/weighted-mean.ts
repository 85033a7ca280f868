import type { Bounds } from '../answer.ts';
import type { Factor } from './ends.ts';

/** A quantity and the score that it carries into a mean. */
export interface Weighed {
  readonly amount: Factor;
  readonly score: Factor;
}

/**
 * The ends of a mean of scores weighted by amounts, Σ g f / Σ f; exact. `undefined` where all amounts are zero.
 *
 * An amount pulls the mean towards its own score, so the greatest mean has the amounts of the highest scores at their
 * upper ends and the others at their lower ones: one walk down the scores finds where to stop. An amount without an
 * upper end can bring the mean as near to its score as one likes.
 */
export function meanBounds(items: readonly Weighed[]): Bounds | undefined {
  const held = items.filter(({ amount }) => amount.upper > 0);
  if (held.length === 0) return undefined;
  const upper = peak(held.map(({ amount, score }) => ({ ...amount, score: score.upper })));
  const lower = -peak(held.map(({ amount, score }) => ({ ...amount, score: -score.lower })));
  return { lower, upper, method: 'exact' };
}

interface Pull {
  readonly lower: number;
  readonly upper: number;
  readonly score: number;
}

function peak(pulls: readonly Pull[]): number {
  const isOpen = ({ upper }: Pull) => upper === Number.POSITIVE_INFINITY;
  const limits = pulls.filter(isOpen).map(({ score }) => score);
  const sorted = [...pulls].sort((a, b) => b.score - a.score);
  let total = pulls.reduce((sum, { lower }) => sum + lower, 0);
  let weighed = pulls.reduce((sum, { lower, score }) => sum + lower * score, 0);
  let best = Math.max(Number.NEGATIVE_INFINITY, ...limits, ...(total > 0 ? [weighed / total] : []));
  for (const { lower, upper, score } of sorted.filter((pull) => !isOpen(pull))) {
    total += upper - lower;
    weighed += (upper - lower) * score;
    if (total > 0) best = Math.max(best, weighed / total);
  }
  return best;
}
