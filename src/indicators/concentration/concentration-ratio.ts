import type { Part, Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import { largestOf } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { ratioBounds } from './bounds/ratio-bounds.ts';
import { concentrationPoints, isEmpty } from './list/list-facts.ts';
import { ranked } from './list/ranked.ts';
import { type Points, readSuppliers, type SupplierRanges } from './list/read-suppliers.ts';

/**
 * The share of the `k` largest suppliers, 0..1. The point counts listed suppliers; places that they leave are filled
 * with equal parts of a residual of known count. With `k` = 1 the parts are the largest supplier's share under its id;
 * several that tie are all given, sorted.
 *
 * Unavailable: `invalid-input`, `not-reported`, `withheld` (with bounds), `zero-total`, `only-residual` (with bounds).
 * Bounds are exact for the residual; with inexact suppliers the lower one encloses (`outer`).
 */
export function concentrationRatio(input: Suppliers<Reported>, k: number): Result {
  const list = readSuppliers(input);
  if (typeof list === 'string') return unavailable(list);
  if (isEmpty(list)) return unavailable('zero-total');
  const points = concentrationPoints(list);
  const bounds = ratioBounds(list, k);
  if (typeof points === 'string') return unavailable(points, bounds);
  return answer(pointRatio(list, points, k), bounds, k === 1 ? { parts: largest(points) } : {});
}

function pointRatio(list: SupplierRanges, { residual, total }: Points, k: number): number {
  const { count } = list;
  const sizes = ranked(list).points;
  const places = count === undefined || residual === 0 ? 0 : Math.min(Math.max(k - sizes.length, 0), count);
  const fill = count === undefined ? 0 : (places * residual) / count;
  return Math.min(1, (sizes.slice(0, k).reduce((sum, size) => sum + size, 0) + fill) / total);
}

function largest({ suppliers, total }: Points): readonly Part[] {
  const most = largestOf(suppliers.map(({ value }) => value));
  const first = suppliers.filter(({ value }) => value >= most * (1 - 1e-9));
  return first.map(({ id, value }) => ({ part: id, value: value / total })).sort((a, b) => (a.part < b.part ? -1 : 1));
}
