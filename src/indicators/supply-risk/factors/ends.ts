import { type Quantity, upperEnd } from '../../../domain/quantity.ts';
import type { Reason } from '../../../domain/result.ts';
import type { Bounds } from '../../answer.ts';
import { isQuantity } from '../../quantities.ts';
import type { Reported } from '../../reported.ts';
import { firstReason } from './first-reason.ts';

/** A factor of a product: its point, or none, and its ends; the upper one is `Infinity` where nothing bounds it. */
export interface Factor {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
}

/** A quantity as a factor, cut at the most that it can be. */
export function factorOf(quantity: Quantity, most = Number.POSITIVE_INFINITY): Factor {
  return { value: quantity.value, lower: quantity.lower, upper: Math.min(upperEnd(quantity), most) };
}

/** A product in which nothing stays nothing, whatever it is multiplied by. */
export function product(...factors: readonly number[]): number {
  return factors.includes(0) ? 0 : factors.reduce((all, each) => all * each, 1);
}

/** The product of the ends of factors that are not negative; exact where no two of them rest on one figure. */
export function productBounds(factors: readonly Factor[], method: Bounds['method'] = 'exact'): Bounds {
  return {
    lower: product(...factors.map(({ lower }) => lower)),
    upper: product(...factors.map(({ upper }) => upper)),
    method,
  };
}

/**
 * Why quantities cannot be multiplied: `invalid-input` for one that is negative, not finite or above `most`,
 * `not-reported` for one that is missing, `withheld` for one without a point.
 */
export function reasonAgainst(quantities: readonly Reported[], most = Number.POSITIVE_INFINITY): Reason | undefined {
  return firstReason(
    quantities.map((quantity) => {
      if (quantity === null) return 'not-reported';
      const isPossible = isQuantity(quantity) && (quantity.value ?? quantity.lower) <= most;
      if (!isPossible || (quantity.upper ?? 0) > most) return 'invalid-input';
      return quantity.value === null ? 'withheld' : undefined;
    }),
  );
}
