import { type Quantity, upperEnd } from '../domain/quantity.ts';
import type { Bounds } from './answer.ts';

/** How often inputs are drawn. */
export const usualDraws = 2000;

/** A quantity that may be drawn; an `estimated` one lies nearer to its point than to its ends. */
export interface Uncertain extends Quantity {
  readonly estimated?: boolean;
}

/**
 * A generator of numbers from 0 up to, not including, 1: mulberry32, whose 32-bit arithmetic is the same on every
 * machine. The same seed gives the same numbers in the same order.
 *
 * @param seed taken as an unsigned whole number of 32 bits
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A number within a quantity: even chances between its ends where it is rounded or withheld, a triangle with its peak at
 * the point where it is estimated. An exact quantity takes no number from the generator.
 *
 * @param most where the quantity ends that has no upper end
 */
export function drawn(quantity: Uncertain, random: () => number, most = Number.MAX_VALUE): number {
  const { lower, value, estimated } = quantity;
  const upper = Math.min(upperEnd(quantity), most);
  if (lower >= upper) return lower;
  const at = random();
  if (estimated !== true || value === null) return lower + at * (upper - lower);
  const peak = (value - lower) / (upper - lower);
  return at < peak
    ? lower + Math.sqrt(at * peak) * (upper - lower)
    : upper - Math.sqrt((1 - at) * (1 - peak)) * (upper - lower);
}

/** The percentile `part` (0..1) of numbers in rising order by nearest rank: the ⌈part · count⌉-th smallest. */
export function nearestRank(rising: readonly number[], part: number): number {
  const rank = Math.ceil(part * rising.length - 1e-9);
  const value = rising[Math.max(1, rank) - 1];
  if (value === undefined) throw new RangeError('no percentile of nothing');
  return value;
}

/**
 * The 90 % interval of drawn results: their 5th and 95th percentile by nearest rank. Unlike bounds, it does not hold
 * every result that the inputs allow.
 *
 * @param lows the drawn results, or the least that each draw allows
 * @param highs the most that each draw allows
 */
export function ninetyPercent(lows: readonly number[], highs: readonly number[] = lows): Bounds {
  const rising = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
  return {
    lower: nearestRank(rising(lows), 0.05),
    upper: nearestRank(rising(highs), 0.95),
    method: 'monte-carlo',
  };
}
