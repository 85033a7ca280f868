/**
 * A quantity as an interval: the point a publisher states (or none), and the range it may lie in.
 * `upper: null` means unbounded above. `0 ≤ lower ≤ value ≤ upper` unless the quantity is signed
 * (a change of stocks, a governance estimate).
 */
export interface Quantity {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
}

/** What the publisher says of a figure beside its size. */
export type Quality = 'reported' | 'estimated' | 'withheld' | 'bounded' | 'not-reported' | 'computed';

/** A quantity known exactly. */
export function exactly(value: number): Quantity {
  return { value, lower: value, upper: value };
}

/** The upper end as a number, `Infinity` where the quantity is unbounded. For arithmetic only; never published. */
export function upperEnd(quantity: Quantity): number {
  return quantity.upper ?? Number.POSITIVE_INFINITY;
}

/** An interval from its ends; an infinite upper end becomes `null`. */
export function interval(value: number | null, lower: number, upper: number): Quantity {
  return { value, lower, upper: Number.isFinite(upper) ? upper : null };
}

/**
 * The sum of quantities: points add up when all have one, ends add up always.
 * An empty sum is exactly 0.
 */
export function sum(quantities: readonly Quantity[]): Quantity {
  let value: number | null = 0;
  let lower = 0;
  let upper = 0;
  for (const quantity of quantities) {
    value = value === null || quantity.value === null ? null : value + quantity.value;
    lower += quantity.lower;
    upper += upperEnd(quantity);
  }
  return interval(value, lower, upper);
}
