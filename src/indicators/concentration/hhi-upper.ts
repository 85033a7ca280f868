import { chord, chordPeak, grown, type Segment, type Settled } from './chord.ts';
import { type Concentrated, concentrated, peakOverResidual, residualSegments, withResidual } from './concentrated.ts';
import { hasLooseCap, isExact } from './list-facts.ts';
import type { SupplierList } from './supplier-list.ts';

/** With more inexact suppliers than this, the upper bound of the index encloses the largest value. */
export const mostCorners = 16;

/** A supplier that stands at its lower or at its upper end; the residual takes any size of its range. */
interface Step extends Segment {
  readonly ofResidual: boolean;
}

interface Search {
  /** Steepest first. */
  readonly steps: readonly Step[];
  readonly residual: Concentrated;
}

/** Whether `upperHhi` encloses the largest value of a list instead of reaching it. */
export function isOuterHhi(list: SupplierList): boolean {
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
export function upperHhi(list: SupplierList): number {
  const { listed, residual, cap } = list;
  if (![residual, ...listed].every(({ upper }) => Number.isFinite(upper))) return 1;
  const least = listed.reduce(add, { squares: 0, total: 0 });
  if (least.total + residual.lower === 0) return 1;
  const rest = concentrated(residual, cap);
  const suppliers = inexact(list).map(({ lower, upper }) => ({ ...chord(lower, upper), ofResidual: false }));
  const steps = [...suppliers, ...residualSegments(rest).map((segment) => ({ ...segment, ofResidual: true }))];
  const search = { steps: steps.sort((a, b) => b.slope - a.slope), residual: rest };
  return Math.min(1, suppliers.length > mostCorners ? enclosed(search, least) : highest(search, 0, least, 0));
}

function inexact({ listed }: SupplierList) {
  return listed.filter((supplier) => !isExact(supplier));
}

function add({ squares, total }: Settled, { lower }: { readonly lower: number }): Settled {
  return { squares: squares + lower * lower, total: total + lower };
}

/** The chord bound; with a residual below one full supplier at each of its ends, since the index is largest at one. */
function enclosed({ steps, residual }: Search, least: Settled): number {
  const { lower, upper, cap } = residual;
  const ofSuppliers = steps.filter(({ ofResidual }) => !ofResidual);
  if (steps.length - ofSuppliers.length > 1) return chordPeak(withResidual(least, lower, cap), steps);
  return Math.max(...[lower, upper].map((size) => chordPeak(withResidual(least, size, cap), ofSuppliers)));
}

/** The largest index over the corners of the steps from `next` on, or `best` where none passes it. */
function highest(search: Search, next: number, settled: Settled, best: number): number {
  const { steps, residual } = search;
  const open = steps.filter(({ ofResidual }, index) => ofResidual || index >= next);
  const bound = chordPeak(withResidual(settled, residual.lower, residual.cap), open);
  if (bound <= best * (1 + 1e-13)) return best;
  const step = steps[next];
  if (step === undefined) return Math.max(best, peakOverResidual(settled, residual));
  if (step.ofResidual) return highest(search, next + 1, settled, best);
  const above = highest(search, next + 1, grown(settled, step), best);
  return highest(search, next + 1, settled, above);
}
