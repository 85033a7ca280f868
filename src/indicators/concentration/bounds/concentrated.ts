import type { Range } from '../list/read-suppliers.ts';
import type { Settled } from './chord.ts';

/** A residual in its most concentrated form: `full` suppliers of the size of the cap, and one of the rest. */
export interface Concentrated {
  readonly full: number;
  readonly held: number;
  readonly rest: number;
}

/**
 * The most concentrated form of a residual of this size.
 *
 * @param cap the most that one supplier within the residual can hold; may be infinite
 */
export function concentrated(size: number, cap: number): Concentrated {
  const full = Math.floor(size / cap);
  const held = full === 0 ? 0 : Math.min(size, full * cap);
  return { full, held, rest: size - held };
}

/** Settled quantities with a residual of this size added in its most concentrated form. */
export function withResidual({ squares, total }: Settled, size: number, cap: number): Settled {
  const { held, rest } = concentrated(size, cap);
  return { squares: squares + held * Math.min(cap, held) + rest ** 2, total: total + size };
}

/**
 * The sizes of a residual at one of which the index is largest: its ends, and the least that is a whole number of full
 * suppliers.
 *
 * Between two such numbers the index is quasi-convex, so it is largest at one of them. A larger number is never better:
 * if every listed supplier is as large as the cap, more full ones even the list out; if one stands at a lower end below
 * the cap, taking a full one away and raising that one to its upper end, which is at least the cap, gives more.
 */
export function residualSizes({ lower, upper }: Range, cap: number): readonly number[] {
  if (lower === upper) return [lower];
  const first = Number.isFinite(cap) ? Math.ceil(lower / cap) * cap : lower;
  return [...new Set([lower, ...(first <= upper ? [first] : []), upper])];
}
