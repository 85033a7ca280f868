import type { Range, SupplierRanges } from '../list/read-suppliers.ts';

/** The least and the most that a share can be, 0..1. */
export interface ShareRange {
  readonly lower: number;
  readonly upper: number;
}

/** A part of itself and the rest, 0..1, either of them possibly infinite; nothing is no part, unless it is all there is. */
export function shareOf(part: number, rest: number): number {
  if (part === Number.POSITIVE_INFINITY) return 1;
  if (rest === 0) return 1;
  return part === 0 ? 0 : part / (part + rest);
}

/**
 * The range of a part over itself and what is beside it, 0..1: from its least against the most of the others to its most
 * against their least. Of nothing there are no shares, so a part beside which there is surely nothing is all there is.
 */
export function shareBounds(part: ShareRange, others: ShareRange): ShareRange {
  return {
    lower: shareOf(part.lower, others.upper),
    upper: part.upper === 0 ? 0 : shareOf(part.upper, others.lower),
  };
}

/** What stands before each place of a list, added up. */
function before(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => {
    const here = sum;
    sum += size;
    return here;
  });
}

/** What a list has beside each of its parts: what is before it and what is after it, so that nothing is taken off a sum. */
function besideEach(sizes: readonly number[]): readonly number[] {
  const after = before(sizes.toReversed()).toReversed();
  return before(sizes).map((sum, place) => sum + (after[place] ?? 0));
}

/**
 * The range of the share of each listed supplier, in their order, and of the residual's: each from its own least against
 * the most of all others to its own most against their least.
 */
export function shareRanges({ listed, residual }: SupplierRanges): {
  readonly listed: readonly ShareRange[];
  readonly residual: ShareRange;
} {
  const all: readonly Range[] = [...listed, residual];
  const lower = besideEach(all.map((each) => each.lower));
  const upper = besideEach(all.map((each) => each.upper));
  const ranges = all.map((part, place) => shareBounds(part, { lower: lower[place] ?? 0, upper: upper[place] ?? 0 }));
  const rest = ranges.at(-1);
  const none = { lower: 0, upper: 0 };
  return { listed: ranges.slice(0, -1), residual: residual.upper === 0 || rest === undefined ? none : rest };
}
