import { type Quantity, upperEnd } from '../domain/quantity.ts';

/** No figure is larger; sums of figures up to it stay finite. */
const largest = 1e300;

/**
 * Whether a quantity can be one: finite ends (the upper may be open), the point between them, and nothing below zero
 * unless it is `signed`.
 */
export function isQuantity(quantity: Quantity, signed = false): boolean {
  const { lower, upper } = quantity;
  const point = quantity.value ?? lower;
  const numbers = [lower, point, ...(upper === null ? [] : [upper])];
  if (!numbers.every((each) => Math.abs(each) <= largest)) return false;
  return lower <= point && point <= upperEnd(quantity) && (signed || lower >= 0);
}

/** The quantity with its sign turned: the ends change places, and an open upper end becomes an infinite lower one. */
export function negated(quantity: Quantity): Quantity {
  return {
    value: quantity.value === null ? null : 0 - quantity.value,
    lower: 0 - upperEnd(quantity),
    upper: 0 - quantity.lower,
  };
}

/** Zero where a difference is no more than the rounding errors of terms as large as `scale`; else the difference. */
export function settled(difference: number, scale: number): number {
  return Math.abs(difference) <= 1e-9 * scale ? 0 : difference;
}
