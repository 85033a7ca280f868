import { decimal, outward, percent, range, reported } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';

/** Two numbers closer than this are the same figure: what rounding to six significant digits leaves open. */
export const tolerance = 1e-6;

/** A value with the range it may lie in; `null` where there is no point, or no upper end. */
export interface Bounds {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
}

/** Has the figure a point, and ends no further from it than rounding explains? */
export function isExact({ value, lower, upper }: Bounds): boolean {
  return value !== null && upper !== null && upper - lower <= tolerance * Math.max(1, Math.abs(value));
}

/**
 * A range of shares whose printed ends contain the true ones, "65–73%"; the single percentage where both ends round to
 * the same.
 */
export function percentRange(lower: number, upper: number, words: Words, decimals = 0): string {
  return range(lower, upper, { times: 100, decimals, inUnit: words.percent }, words) || percent(lower, decimals, words);
}

/** The bounds of a share without a point: "≤ 71%" from zero, "≥ 95%" up to all, else the range; empty where it may be anything. */
export function shareBounds(lower: number, upper: number, words: Words): string {
  const end = (at: number, round: (value: number) => number) =>
    words.percent(decimal(outward(at * 100, 0, round), 0, words));
  if (upper === 0) return percent(0, 0, words);
  if (lower === 0) return upper >= 1 ? '' : `≤ ${end(upper, Math.ceil)}`;
  return upper >= 1 ? `≥ ${end(lower, Math.floor)}` : percentRange(lower, upper, words);
}

/** A range of quantities: "40,500–49,500", "at least 95" without an upper end, the one number where the ends meet. */
export function reportedRange(lower: number, upper: number | null, words: Words): string {
  if (upper === null) return words.atLeast(reported(lower, words));
  return lower === upper ? reported(lower, words) : `${reported(lower, words)}–${reported(upper, words)}`;
}
