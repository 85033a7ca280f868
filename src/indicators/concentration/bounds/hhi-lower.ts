import type { Range, SupplierRanges } from '../list/read-suppliers.ts';
import { indexOf, type Settled } from './chord.ts';

/** Suppliers of one interval, `weight` of them. */
interface Group extends Pick<Range, 'lower' | 'upper'> {
  readonly weight: number;
}

/** What is known exactly, with a residual that adds to the total alone; and what may move within its interval. */
interface Spread {
  readonly settled: Settled;
  readonly moving: readonly Group[];
}

/**
 * The least Herfindahl–Hirschman index over all quantities within their intervals, 0..1; exact.
 *
 * The quantities draw as near to one common size μ as their intervals allow, where Σ q (q − μ) = μ R. A residual of
 * unknown count spreads over suppliers without number and adds to the total alone; one of known count is so many more
 * suppliers.
 */
export function lowerHhi(list: SupplierRanges): number {
  const { listed, residual, count } = list;
  const isSpreadOut = count === undefined && residual.upper > 0;
  if (isSpreadOut && residual.upper === Number.POSITIVE_INFINITY) return 0;
  if ((isSpreadOut || residual.lower === 0) && listed.every(({ lower }) => lower === 0)) {
    return isSpreadOut ? 0 : 1 / (listed.length + (residual.upper > 0 ? (count ?? 0) : 0));
  }
  const spread = spreadOf(list);
  if (spread.moving.length === 0) return indexOf(spread.settled);
  return commonSizes(spread).reduce((least, size) => Math.min(least, indexOf(at(spread, size))), 1);
}

function spreadOf({ listed, residual, count }: SupplierRanges): Spread {
  const moving: Group[] = [];
  let settled = { squares: 0, total: count === undefined ? residual.upper : 0 };
  const place = (group: Group): void => {
    if (group.lower < group.upper) moving.push(group);
    else settled = held(settled, group, group.lower);
  };
  for (const { lower, upper } of listed) place({ lower, upper, weight: 1 });
  if (count !== undefined && residual.upper > 0) {
    place({ lower: residual.lower / count, upper: residual.upper / count, weight: count });
  }
  return { settled, moving };
}

function held({ squares, total }: Settled, { weight }: Group, size: number): Settled {
  return { squares: squares + weight * size * size, total: total + weight * size };
}

/**
 * Sizes among which the best one is: the ends of the intervals next to the root of the equation, and the root, which is
 * linear between two neighbouring ends because the same suppliers stand at an end of theirs. The left side of the
 * equation less its right side falls in the size, so that halving finds the ends.
 */
function commonSizes(spread: Spread): readonly number[] {
  const ends = spread.moving.flatMap(({ lower, upper }) => [lower, upper]).filter((end) => end > 0 && end < open);
  const sorted = [...ends.sort((a, b) => a - b), open];
  const place = firstBeyond(spread, sorted);
  const near = [place - 1, place, place + 1].filter((index) => index >= 0 && index < sorted.length);
  const roots = near.map((index) => rootBetween(spread, sorted[index - 1] ?? 0, sorted[index] ?? open));
  return [...near.map((index) => sorted[index] ?? open), ...roots].filter((size) => size > 0 && size < open);
}

/** The place of the first end at which the root is reached; the last one where it is at none. */
function firstBeyond(spread: Spread, sorted: readonly number[]): number {
  let [from, to] = [0, sorted.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const size = sorted[middle] ?? open;
    const { squares, total } = at(spread, size);
    if (squares <= size * total) to = middle;
    else from = middle + 1;
  }
  return from;
}

const open = Number.POSITIVE_INFINITY;

function rootBetween({ settled, moving }: Spread, from: number, to: number): number {
  const fixed = moving.reduce((sum, group) => {
    if (group.lower <= from && group.upper >= to) return sum;
    return held(sum, group, group.lower >= to ? group.lower : group.upper);
  }, settled);
  return fixed.total > 0 ? Math.min(Math.max(fixed.squares / fixed.total, from), to) : to;
}

function at({ settled, moving }: Spread, size: number): Settled {
  return moving.reduce((sum, group) => held(sum, group, Math.min(Math.max(size, group.lower), group.upper)), settled);
}
