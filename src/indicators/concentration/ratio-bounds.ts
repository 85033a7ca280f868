import type { Bounds } from '../answer.ts';
import { isExact } from './list-facts.ts';
import type { SupplierList } from './supplier-list.ts';

/** What a supplier adds to the total: so much when it is among the largest, so much when it is not. */
interface Choice {
  readonly inside: number;
  readonly outside: number;
}

/** What is inside and outside whatever is chosen. */
interface Fixed {
  readonly inside: number;
  readonly outside: number;
}

/**
 * Bounds of the share of the `k` largest suppliers, 0..1. Exact for the residual; with inexact suppliers the upper one
 * is exact and the lower one encloses.
 */
export function ratioBounds(list: SupplierList, k: number): Bounds {
  const { listed, count } = list;
  if (listed.length === 0) {
    return { lower: count === undefined ? 0 : Math.min(k, count) / count, upper: 1, method: 'exact' };
  }
  const method = listed.every(isExact) ? 'exact' : 'outer';
  return { lower: lowerRatio(list, k), upper: upperRatio(list, k), method };
}

function lowerRatio({ listed, residual, count }: SupplierList, k: number): number {
  const parts = count === undefined ? 0 : Math.min(Math.max(k - listed.length, 0), count);
  if (residual.upper === Number.POSITIVE_INFINITY) return count === undefined ? 0 : parts / count;
  const inside = count === undefined ? 0 : (parts * residual.upper) / count;
  const unbounded = listed.filter(({ upper }) => upper === Number.POSITIVE_INFINITY);
  if (unbounded.length > k) return 0;
  const fixed = { inside: inside + total(unbounded.map(({ lower }) => lower)), outside: residual.upper - inside };
  const choices = listed.filter(({ upper }) => Number.isFinite(upper));
  return bestRatio(
    choices.map(({ lower, upper }) => ({ inside: lower, outside: upper })),
    k - unbounded.length,
    fixed,
  );
}

/** The listed suppliers and `parts` of the residual compete for the places; the best number of parts is taken. */
function upperRatio({ listed, residual, cap }: SupplierList, k: number): number {
  if (!listed.every(({ upper }) => Number.isFinite(upper))) return 1;
  const choices = listed.map(({ lower, upper }) => ({ inside: upper, outside: lower }));
  const most = residual.upper === 0 ? 0 : k;
  const ratios = Array.from({ length: most + 1 }, (_, parts) => {
    const held = parts === 0 ? 0 : Math.min(residual.upper, parts * cap);
    if (held === Number.POSITIVE_INFINITY) return 1;
    return bestRatio(choices, k - parts, { inside: held, outside: Math.max(0, residual.lower - held) });
  });
  return Math.max(...ratios);
}

/**
 * The largest inside / (inside + outside) over all choices of at most `k`, by Dinkelbach's iteration: choose the `k`
 * best for the ratio reached so far, until it rises no more.
 */
function bestRatio(choices: readonly Choice[], k: number, fixed: Fixed): number {
  let ratio = 0;
  for (;;) {
    const theta = ratio;
    const worth = ({ inside, outside }: Choice): number => inside - theta * (inside - outside);
    const sorted = [...choices].sort((a, b) => worth(b) - worth(a));
    const inside = fixed.inside + total(sorted.slice(0, k).map((each) => each.inside));
    const outside = fixed.outside + total(sorted.slice(k).map((each) => each.outside));
    const reached = inside > 0 ? inside / (inside + outside) : 0;
    if (reached <= theta) return theta;
    ratio = reached;
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
