import type { Bounds } from '../../answer.ts';
import { isExactList } from '../list/list-facts.ts';
import type { Points, SupplierRanges } from '../list/read-suppliers.ts';
import { type ShareRange, shareRanges } from './shares.ts';

interface Ranges {
  readonly byId: ReadonlyMap<string, ShareRange>;
  readonly rest: ShareRange;
}

const none: ShareRange = { lower: 0, upper: 0 };

function rangesOf(list: SupplierRanges): Ranges {
  const { listed, residual } = shareRanges(list);
  return { byId: new Map(list.listed.map(({ id }, index) => [id, listed[index] ?? none])), rest: residual };
}

function added(ranges: readonly ShareRange[]): ShareRange {
  return ranges.reduce((sum, { lower, upper }) => ({ lower: sum.lower + lower, upper: sum.upper + upper }), none);
}

/** The range of the difference of two shares, whichever is larger. */
function apart(a: ShareRange, b: ShareRange): ShareRange {
  const lower = Math.max(0, a.lower - b.upper, b.lower - a.upper);
  return { lower, upper: Math.max(a.upper - b.lower, b.upper - a.lower) };
}

/** What one of two structures lists and the other does not. */
function alone(one: Ranges, other: Ranges): ShareRange {
  return added([...one.byId].filter(([id]) => !other.byId.has(id)).map(([, range]) => range));
}

function inBoth(one: Ranges, other: Ranges): ShareRange {
  const pairs = [...one.byId].map(([id, range]) => [range, other.byId.get(id)] as const);
  return added(pairs.flatMap(([range, match]) => (match === undefined ? [] : [apart(range, match)])));
}

/**
 * Bounds of half the differences between the shares of two lists. What both list differs as far as its shares may; what
 * one alone lists may be matched by the residual of the other, and what is left of a residual stands alone.
 */
export function structureBounds(a: SupplierRanges, b: SupplierRanges): Bounds {
  const [one, other] = [rangesOf(a), rangesOf(b)];
  const [both, first, second] = [inBoth(one, other), alone(one, other), alone(other, one)];
  const firstLeft = Math.max(0, first.lower - other.rest.upper, other.rest.lower - first.upper - one.rest.upper);
  const lower = both.lower + firstLeft + Math.max(0, second.lower - one.rest.upper);
  const upper = both.upper + first.upper + second.upper + one.rest.upper + other.rest.upper;
  const isSharp = [a, b].every((list) => isExactList(list) && list.residual.upper === 0);
  return { lower: Math.min(1, lower / 2), upper: Math.min(1, upper / 2), method: isSharp ? 'exact' : 'outer' };
}

/** Two shares of one supplier, the larger first. */
type Pair = readonly [number, number];

/** The shares by which two structures differ, the largest difference first; a residual stands against nothing. */
export function differencesOf(a: Points, b: Points): readonly Pair[] {
  const shares = ({ suppliers, total }: Points) => new Map(suppliers.map(({ id, value }) => [id, value / total]));
  const [one, other] = [shares(a), shares(b)];
  const ids = [...new Set([...one.keys(), ...other.keys()])];
  const pairs = ids.map((id) => [one.get(id) ?? 0, other.get(id) ?? 0] as const);
  const all = [...pairs, [a.residual / a.total, 0] as const, [b.residual / b.total, 0] as const];
  const ordered = all.map(([x, y]): Pair => (x >= y ? [x, y] : [y, x])).filter(([x, y]) => x > y);
  return ordered.sort((p, q) => q[0] - q[1] - (p[0] - p[1]));
}
