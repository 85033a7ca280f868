import { type Quantity, upperEnd } from '../domain/quantity.ts';
import type { Bounds } from './answer.ts';

/**
 * Bounds of a part over a whole that is not its sum, neither negative: least part over most whole, and the reverse.
 * Exact; without an upper end where the whole may be 0. `undefined` where the whole is nothing but 0.
 */
export function quotientBounds(part: Quantity, whole: Quantity): Bounds | undefined {
  if (upperEnd(whole) === 0) return undefined;
  // A whole that may be −0 may be 0: to divide by −0 would turn the sign.
  const least = Math.abs(whole.lower);
  return {
    lower: part.lower === 0 ? 0 : part.lower / upperEnd(whole),
    upper: upperEnd(part) === 0 ? 0 : upperEnd(part) / least,
    method: 'exact',
  };
}
