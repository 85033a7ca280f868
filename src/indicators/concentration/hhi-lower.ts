import type { Range, SupplierList } from './supplier-list.ts';

/** Suppliers of one interval, `weight` of them. */
interface Group extends Pick<Range, 'lower' | 'upper'> {
  readonly weight: number;
}

/**
 * The least Herfindahl–Hirschman index over all quantities within their intervals, 0..1; exact.
 *
 * The quantities draw as near to one common size μ as their intervals allow, where Σ q (q − μ) = μ R. A residual of
 * unknown count spreads over suppliers without number and adds to the total alone; one of known count is so many more
 * suppliers.
 */
export function lowerHhi(list: SupplierList): number {
  const { listed, residual, count } = list;
  const spread = count === undefined ? residual.upper : 0;
  const groups = [...listed.map(({ lower, upper }) => ({ lower, upper, weight: 1 })), ...residualGroup(list)];
  if (!Number.isFinite(spread)) return 0;
  if (groups.every(({ lower }) => lower === 0)) {
    return spread > 0 ? 0 : 1 / groups.reduce((n, { weight }) => n + weight, 0);
  }
  return Math.min(...commonSizes(groups, spread).map((size) => indexAt(groups, spread, size)));
}

function residualGroup({ residual, count }: SupplierList): readonly Group[] {
  if (count === undefined || residual.upper === 0) return [];
  return [{ lower: residual.lower / count, upper: residual.upper / count, weight: count }];
}

/**
 * Sizes among which the best one is: the ends of the intervals, and between each two neighbours the root of the
 * equation, which is linear there because the same suppliers stand at an end of theirs.
 */
function commonSizes(groups: readonly Group[], spread: number): readonly number[] {
  const ends = groups.flatMap(({ lower, upper }) => [lower, upper]).filter((end) => end > 0 && Number.isFinite(end));
  const sorted = [0, ...new Set(ends.sort((a, b) => a - b))];
  const roots = sorted.slice(1).map((end, index) => rootBetween(groups, spread, sorted[index] ?? 0, end));
  return [...sorted.slice(1), ...roots.filter((root) => root > 0)];
}

function rootBetween(groups: readonly Group[], spread: number, from: number, to: number): number {
  const middle = (from + to) / 2;
  let squares = 0;
  let total = spread;
  for (const { lower, upper, weight } of groups) {
    if (lower < middle && middle < upper) continue;
    const size = middle <= lower ? lower : upper;
    squares += weight * size * size;
    total += weight * size;
  }
  return total > 0 ? Math.min(Math.max(squares / total, from), to) : to;
}

function indexAt(groups: readonly Group[], spread: number, size: number): number {
  let squares = 0;
  let total = spread;
  for (const { lower, upper, weight } of groups) {
    const quantity = Math.min(Math.max(size, lower), upper);
    squares += weight * quantity * quantity;
    total += weight * quantity;
  }
  return squares / (total * total);
}
