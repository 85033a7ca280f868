import { hasLooseCap, isExact } from '../list/list-facts.ts';
import type { Listed, SupplierRanges } from '../list/read-suppliers.ts';
import { chord, chordPeak, grown, indexOf, type Segment, type Settled } from './chord.ts';
import { residualSizes, withResidual } from './concentrated.ts';

/** With more inexact suppliers than this, the upper bound of the index encloses the largest value. */
const mostCorners = 16;

/** Whether `upperHhi` encloses the largest value of a list instead of reaching it. */
export function isOuterHhi(list: SupplierRanges): boolean {
  return inexact(list).length > mostCorners || hasLooseCap(list);
}

/**
 * The largest Herfindahl–Hirschman index over all quantities within their intervals, 0..1, the residual as concentrated
 * as it may be. 1 where a quantity has no upper end.
 *
 * The index is quasi-convex in each quantity, so the largest value is at a corner of the box. The corners are searched
 * with the chord bound as a cut: a branch whose bound does not pass the best corner so far is left out. With more than
 * `mostCorners` inexact suppliers the chord bound itself is given.
 */
export function upperHhi(list: SupplierRanges): number {
  const { listed, residual, cap } = list;
  if (![residual, ...listed].every(({ upper }) => Number.isFinite(upper))) return 1;
  const least = listed.reduce(add, { squares: 0, total: 0 });
  if (least.total + residual.lower === 0) return 1;
  const steps = inexact(list)
    .map(({ lower, upper }) => chord(lower, upper))
    .sort((a, b) => b.slope - a.slope);
  const starts = residualSizes(residual, cap).map((size) => withResidual(least, size, cap));
  const most =
    steps.length > mostCorners
      ? Math.max(...starts.map((start) => chordPeak(start, steps)))
      : starts.reduce((best, start) => highest(steps, start, best), 0);
  return Math.min(1, most);
}

function inexact({ listed }: SupplierRanges): readonly Listed[] {
  return listed.filter((supplier) => !isExact(supplier));
}

function add({ squares, total }: Settled, { lower }: Listed): Settled {
  return { squares: squares + lower * lower, total: total + lower };
}

/** The largest index when each step is taken or not, or `best` where none passes it. */
function highest(steps: readonly Segment[], settled: Settled, best: number): number {
  const [step, ...rest] = steps;
  if (step === undefined) return Math.max(best, indexOf(settled));
  if (chordPeak(settled, steps) <= best * (1 + 1e-13)) return best;
  return highest(rest, settled, highest(rest, grown(settled, step), best));
}
