import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { type Suppliers, suppliersInput } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { lowerHhi } from './bounds/hhi-lower.ts';
import { isOuterHhi, upperHhi } from './bounds/hhi-upper.ts';
import { concentrationPoints, isEmpty } from './list/list-facts.ts';
import { type Points, readSuppliers, type SupplierRanges } from './list/read-suppliers.ts';
import { rememberLast } from './list/remember.ts';
import { mergerGuidelines } from './merger-guidelines.ts';
import { hhiWorking } from './workings.ts';

/**
 * The Herfindahl–Hirschman index of a list of suppliers: the sum of their squared shares, 0..1. The point takes the
 * residual as evenly spread as allowed, so it reads "at least".
 *
 * Unavailable: `invalid-input`, `not-reported`, `withheld` (with bounds), `zero-total`, `only-residual` (with bounds).
 * Bounds are exact; `outer` above where a top list meets inexact figures or more than 16 suppliers are inexact.
 *
 * @see Hirschman 1964, Am. Econ. Rev. 54, 761; Rhoades 1993, Fed. Reserve Bull. 79, 188
 */
export function herfindahl(input: Suppliers<Reported>): Result {
  const list = readSuppliers(input);
  return typeof list === 'string' ? unavailable(list) : indexOfList(list);
}

const indexOfList = rememberLast((list: SupplierRanges): Result => {
  if (isEmpty(list)) return unavailable('zero-total');
  const points = concentrationPoints(list);
  return typeof points === 'string'
    ? unavailable(points, boundsOf(list))
    : answer(pointHhi(list, points), boundsOf(list));
});

function pointHhi({ count }: SupplierRanges, { suppliers, residual, total }: Points): number {
  const squares = suppliers.reduce((sum, { value }) => sum + value * value, 0);
  const spread = count === undefined || residual === 0 ? 0 : (residual * residual) / count;
  return (squares + spread) / (total * total);
}

function boundsOf(list: SupplierRanges): Bounds {
  if (list.listed.length === 0)
    return { lower: list.count === undefined ? 0 : 1 / list.count, upper: 1, method: 'exact' };
  return { lower: lowerHhi(list), upper: upperHhi(list), method: isOuterHhi(list) ? 'outer' : 'exact' };
}

/** The Herfindahl–Hirschman index on the scale 0..1. */
export const hhi = defineIndicator({
  id: 'hhi',
  family: 'concentration',
  name: 'Herfindahl–Hirschman index',
  nameJa: 'ハーフィンダール・ハーシュマン指数',
  nameInText: 'the Herfindahl–Hirschman index',
  input: suppliersInput,
  unit: 'index',
  range: [0, 1],
  words:
    'sum of the squares of the suppliers’ shares; suppliers that the source lumps together count as equal where their number is known, and add nothing where it is not',
  latex:
    'H = \\sum_i s_i^2 + h_R, \\qquad h_R = \\begin{cases} r^2 / m & m \\text{ known} \\\\ 0 & \\text{otherwise} \\end{cases}',
  letters: [
    { latex: 'H', meaning: 'Herfindahl–Hirschman index, 0 to 1' },
    { latex: 's_i', meaning: 'share of supplier i in the whole, as a fraction of 1' },
    { latex: 'h_R', meaning: 'what the suppliers add that the source lumps together' },
    { latex: 'r', meaning: 'their share together' },
    { latex: 'm', meaning: 'their number' },
  ],
  bands: mergerGuidelines(1),
  isTracked: true,
  evaluate: herfindahl,
  working: hhiWorking,
});
