import type { Reason } from '../../../domain/result.ts';
import type { Suppliers } from '../../inputs/suppliers.ts';
import type { Reported } from '../../reported.ts';
import { type Points, type Range, readSuppliers, type SupplierRanges } from './read-suppliers.ts';

/** Whether the list is known to hold nothing at all: no bounds can be given then. */
export function isEmpty({ listed, residual }: SupplierRanges): boolean {
  return listed.length === 0 && residual.upper === 0;
}

/** Whether a figure has one value alone: its ends are the same number. False of what is withheld, rounded or bounded. */
export function isExact({ lower, upper }: Range): boolean {
  return lower === upper;
}

/** Whether nothing of a list is uncertain but how its residual splits into suppliers. */
export function isExactList({ listed, residual }: SupplierRanges): boolean {
  return isExact(residual) && listed.every(isExact);
}

/**
 * Whether the cap of a top list rests on inexact figures. It is then taken at the most it can be, so that bounds which
 * use it hold the range of the index but may be wider.
 */
export function hasLooseCap({ listed, residual, cap }: SupplierRanges): boolean {
  return Number.isFinite(cap) && residual.upper > 0 && !listed.every(isExact);
}

/**
 * How many suppliers there are: those listed and those in the residual. `undefined` where there is a residual, and nobody
 * says how many it holds.
 */
export function supplierCount({ listed, residual, count }: SupplierRanges): number | undefined {
  if (residual.upper === 0) return listed.length;
  return count === undefined ? undefined : listed.length + count;
}

/**
 * The points of a list, or why there are none: also `only-residual` where the listed suppliers hold no more than 1e-9 of
 * the total, so that all is "other".
 */
export function concentrationPoints(list: SupplierRanges): Points | Reason {
  const { points } = list;
  if (typeof points === 'string') return points;
  return points.total - points.residual > 1e-9 * points.total ? points : 'only-residual';
}

/** `supplierCount` of a list as it is given; `undefined` also where it cannot be read. */
export function countOf(input: Suppliers<Reported>): number | undefined {
  const list = readSuppliers(input);
  return typeof list === 'string' ? undefined : supplierCount(list);
}
