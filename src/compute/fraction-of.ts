import type { Figure } from '../domain/published.ts';
import { interval, type Quantity, upperEnd } from '../domain/quantity.ts';

/** A figure in percent as a fraction of 1; `null` where none is reported. */
export function fractionOf({ quantity }: Figure): Quantity | null {
  if (quantity === null) return null;
  const { value, lower } = quantity;
  return interval(value === null ? null : value / 100, lower / 100, upperEnd(quantity) / 100);
}
