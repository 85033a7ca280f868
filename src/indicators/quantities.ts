import { type Quantity, upperEnd } from '../domain/quantity.ts';

/**
 * Whether a quantity can be one: finite ends (the upper may be open), the point between them, and nothing below zero
 * unless it is `signed`.
 */
export function isQuantity(quantity: Quantity, signed = false): boolean {
  const { value, lower } = quantity;
  const upper = upperEnd(quantity);
  const point = value ?? lower;
  if (!Number.isFinite(lower) || !Number.isFinite(point) || Number.isNaN(upper)) return false;
  if (quantity.upper !== null && !Number.isFinite(quantity.upper)) return false;
  return lower <= point && point <= upper && (signed || lower >= 0);
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
