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

/** What a list has beside one of its parts, at both ends. */
function besides(part: Range, all: readonly Range[]): Pick<Range, 'lower' | 'upper'> {
  let lower = 0;
  let upper = 0;
  for (const each of all) {
    if (each === part) continue;
    lower += each.lower;
    upper += each.upper;
  }
  return { lower, upper };
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
  const rangeOf = (part: Range): ShareRange => shareBounds(part, besides(part, all));
  const none = { lower: 0, upper: 0 };
  return { listed: listed.map(rangeOf), residual: residual.upper === 0 ? none : rangeOf(residual) };
}
