import type { Reason, Result } from '../../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../../answer.ts';
import { indexOf } from '../../concentration/bounds/chord.ts';
import { withResidual } from '../../concentration/bounds/concentrated.ts';
import { shareBounds } from '../../concentration/bounds/shares.ts';
import { concentrationPoints, isEmpty, isExact } from '../../concentration/list/list-facts.ts';
import type { Points, Range, SupplierRanges } from '../../concentration/list/read-suppliers.ts';
import { fractionText, sumText } from '../../working.ts';
import { type Factor, product } from './ends.ts';
import { firstReason } from './first-reason.ts';

/** What a supplier weighs: `isMissing` where nothing is known of it, and the ends are those of the scale. */
export interface Weight extends Factor {
  readonly isMissing?: true;
}

/** A list of suppliers, what each weighs, and the most that one within the residual can weigh. */
export interface WeighedList {
  readonly list: SupplierRanges;
  readonly weights: ReadonlyMap<string, Weight>;
  readonly most: number;
}

const nothing: Weight = { value: 0, lower: 0, upper: 0 };

/**
 * The sum of squared shares, each times the weight of its supplier, Σ s² w. The residual adds nothing to the point.
 *
 * Unavailable, with bounds: `governance-missing` where a weight is missing, `withheld`, `only-residual`; without:
 * `zero-total`. With exact quantities the bounds are exact: a missing weight is anything on its scale, and the residual
 * adds nothing below and its most concentrated form with the greatest weight above. With inexact quantities each share
 * is taken at its own ends (`outer`).
 */
export function weightedSquares(weighed: WeighedList, assumptions: readonly string[] = []): Result {
  const { list, weights } = weighed;
  if (isEmpty(list)) return unavailable('zero-total', undefined, { assumptions });
  const points = concentrationPoints(list);
  const reason = firstReason([typeof points === 'string' ? points : undefined, reasonOf(list, weights)]);
  const bounds = boundsOf(weighed);
  if (reason !== undefined || typeof points === 'string')
    return unavailable(reason ?? 'withheld', bounds, { assumptions });
  return answer(pointOf(points, weights), bounds, { assumptions });
}

function reasonOf({ listed }: SupplierRanges, weights: WeighedList['weights']): Reason | undefined {
  const missing = listed.map(({ id }): Reason | undefined => {
    const weight = weights.get(id) ?? nothing;
    if (weight.isMissing) return 'governance-missing';
    return weight.value === null ? 'withheld' : undefined;
  });
  return firstReason(missing);
}

function pointOf({ suppliers, total }: Points, weights: WeighedList['weights']): number {
  return suppliers.reduce((sum, { id, value }) => sum + (value / total) ** 2 * (weights.get(id)?.value ?? 0), 0);
}

function boundsOf(weighed: WeighedList): Bounds {
  const { list, weights, most } = weighed;
  const isKnown = list.listed.every(isExact) && isExact(list.residual);
  const squares = squaresOf(list, isKnown);
  const weightAt = (index: number) => weights.get(list.listed[index]?.id ?? '') ?? nothing;
  const lower = squares.reduce((sum, { lower }, index) => sum + lower * weightAt(index).lower, 0);
  const upper = squares.reduce((sum, { upper }, index) => sum + product(upper, weightAt(index).upper), 0);
  const rest = list.residual.upper > 0 ? most : 0;
  const heaviest = squares.reduce((max, _, index) => Math.max(max, weightAt(index).upper), rest);
  return {
    lower,
    upper: Math.min(upper + most * residualSquares(list), heaviest),
    method: isKnown ? 'exact' : 'outer',
  };
}

/** The ends of each supplier's squared share: it at one end, all others at the opposite one. */
function squaresOf({ listed, residual }: SupplierRanges, isKnown: boolean): readonly Omit<Factor, 'value'>[] {
  const all: readonly Range[] = [...listed, residual];
  if (isKnown) {
    const total = all.reduce((sum, { lower }) => sum + lower, 0);
    return listed.map(({ lower }) => ({ lower: (lower / total) ** 2, upper: (lower / total) ** 2 }));
  }
  return listed.map((supplier) => {
    const others = all.filter((other) => other !== supplier);
    const least = others.reduce((sum, other) => sum + other.lower, 0);
    const greatest = others.reduce((sum, other) => sum + other.upper, 0);
    const share = shareBounds(supplier, { lower: least, upper: greatest });
    return { lower: share.lower ** 2, upper: share.upper ** 2 };
  });
}

/**
 * The most that the squared shares within the residual can add up to. Between two whole numbers of suppliers of the
 * size of the cap the sum is quasi-convex, and over these numbers it peaks where they hold as much as the listed.
 */
function residualSquares({ listed, residual, cap }: SupplierRanges): number {
  const { lower, upper } = residual;
  if (upper === 0) return 0;
  const total = listed.reduce((sum, supplier) => sum + supplier.lower, 0);
  if (!Number.isFinite(cap))
    return Number.isFinite(upper) ? indexOf(withResidual({ squares: 0, total }, upper, cap)) : 1;
  const [first, last] = [Math.max(1, Math.ceil(lower / cap)), Math.floor(upper / cap)];
  const peaks = [first, Math.floor(total / cap), Math.ceil(total / cap), last].map((n) => n * cap);
  const sizes = [lower, upper, ...peaks].filter((size) => size >= lower && size <= upper && size > 0);
  const finite = sizes.filter((size) => Number.isFinite(size));
  return Math.max(0, ...finite.map((size) => indexOf(withResidual({ squares: 0, total }, size, cap))));
}

/** The squares with their weights put in, those that add most first. */
export function weightedSquaresWorking({ list, weights }: WeighedList, text: (id: string) => string): string {
  const points = concentrationPoints(list);
  if (typeof points === 'string') return '';
  const terms = points.suppliers.map(({ id, value }) => {
    const share = value / points.total;
    return { size: share ** 2 * (weights.get(id)?.value ?? 0), text: `${fractionText(share)}² × ${text(id)}` };
  });
  return sumText(
    terms.sort((a, b) => b.size - a.size).map((term) => term.text),
    false,
  );
}
