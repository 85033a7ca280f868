import type { Bounds } from '../../answer.ts';
import { type Ranked, ranked } from '../list/ranked.ts';
import type { Listed, SupplierRanges } from '../list/read-suppliers.ts';

/** What an inexact supplier adds to the total: so much when it is among the largest, so much when it is not. */
interface Choice {
  readonly inside: number;
  readonly outside: number;
}

/** Who competes for the places: the exact suppliers of a list, and the inexact ones at the ends that are asked for. */
interface Field extends Pick<Ranked, 'sums' | 'sizes'> {
  readonly choices: readonly Choice[];
}

/**
 * Bounds of the share of the `k` largest suppliers, 0..1. Exact for the residual; with inexact suppliers the upper one
 * is exact and the lower one encloses.
 */
export function ratioBounds(list: SupplierRanges, k: number): Bounds {
  const { listed, count } = list;
  if (listed.length === 0) {
    return { lower: count === undefined ? 0 : Math.min(k, count) / count, upper: 1, method: 'exact' };
  }
  const method = ranked(list).inexact.length === 0 ? 'exact' : 'outer';
  return { lower: lowerRatio(list, k), upper: upperRatio(list, k), method };
}

function isUnbounded({ upper }: Listed): boolean {
  return upper === Number.POSITIVE_INFINITY;
}

function lowerRatio(list: SupplierRanges, k: number): number {
  const { listed, residual, count } = list;
  if (residual.upper === 0 && listed.length <= k) return 1;
  const parts = count === undefined ? 0 : Math.min(Math.max(k - listed.length, 0), count);
  if (residual.upper === Number.POSITIVE_INFINITY) return count === undefined ? 0 : parts / count;
  const held = count === undefined ? 0 : (parts * residual.upper) / count;
  const { sums, sizes, inexact } = ranked(list);
  const unbounded = inexact.filter(isUnbounded);
  if (unbounded.length > k) return 0;
  const least = unbounded.reduce((sum, { lower }) => sum + lower, 0);
  const fixed = { inside: held + least, outside: residual.upper - held };
  const bounded = inexact.filter((each) => !isUnbounded(each));
  const choices = bounded.map(({ lower, upper }) => ({ inside: lower, outside: upper }));
  return bestRatio({ sums, sizes, choices }, k - unbounded.length, fixed, 0);
}

/** The listed suppliers and `parts` of the residual compete for the places; the best number of parts is taken. */
function upperRatio(list: SupplierRanges, k: number): number {
  const { residual, cap } = list;
  const { sums, sizes, inexact } = ranked(list);
  if (inexact.some(isUnbounded)) return 1;
  const field = { sums, sizes, choices: inexact.map(({ lower, upper }) => ({ inside: upper, outside: lower })) };
  const most = residual.upper === 0 ? 0 : Math.min(k, Math.ceil(residual.upper / cap) || 1);
  let best = 0;
  for (let parts = 0; parts <= most; parts += 1) {
    const held = parts === 0 ? 0 : Math.min(residual.upper, parts * cap);
    if (held === Number.POSITIVE_INFINITY) return 1;
    best = bestRatio(field, k - parts, { inside: held, outside: Math.max(0, residual.lower - held) }, best);
  }
  return best;
}

/**
 * The largest inside / (inside + outside) over all choices of at most `k`, by Dinkelbach's iteration: choose the `k`
 * best for the ratio reached so far, until it rises no more. No less than `least`, a ratio that is reached elsewhere.
 *
 * @param fixed what is inside and outside whatever is chosen
 */
function bestRatio(field: Field, k: number, fixed: Choice, least: number): number {
  for (let ratio = least; ; ) {
    const { inside, outside } = bestAt(field, k, ratio);
    const held = fixed.inside + inside;
    const reached = held > 0 ? held / (held + fixed.outside + outside) : 0;
    if (reached <= ratio) return ratio;
    ratio = reached;
  }
}

/** What is inside and outside when the `k` that are worth most at a ratio are chosen: inexact ones, then exact ones. */
function bestAt({ sums, sizes, choices }: Field, k: number, ratio: number): Choice {
  const worth = ({ inside, outside }: Choice): number => inside - ratio * (inside - outside);
  const byWorth = choices.length < 2 ? choices : [...choices].sort((a, b) => worth(b) - worth(a));
  let exact = Math.min(k, sizes.length);
  let inside = 0;
  let outside = 0;
  let places = k;
  for (const choice of byWorth) {
    const isFree = places > exact;
    const displaces = places > 0 && exact > 0 && worth(choice) > (sizes[exact - 1] ?? 0);
    if (isFree || displaces) {
      inside += choice.inside;
      places -= 1;
      exact = Math.min(exact, places);
    } else {
      outside += choice.outside;
    }
  }
  const all = sums.at(-1) ?? 0;
  const chosen = sums[exact] ?? 0;
  return { inside: inside + chosen, outside: outside + (all - chosen) };
}
