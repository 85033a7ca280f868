import type { Reason } from '../../domain/result.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { type Listed, type Range, readSuppliers, type SupplierList } from './supplier-list.ts';

/** What is worked out of a list, once for each list however many indicators ask. */
export function perList<T extends object | string>(worked: (list: SupplierList) => T): (list: SupplierList) => T {
  const known = new WeakMap<SupplierList, T>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const now = worked(list);
    known.set(list, now);
    return now;
  };
}

/** Whether the list is known to hold nothing at all: no bounds can be given then. */
export function isEmpty({ listed, residual }: SupplierList): boolean {
  return listed.length === 0 && residual.upper === 0;
}

export function isExact({ lower, upper }: Range): boolean {
  return lower === upper;
}

/** Whether nothing of a list is uncertain but how its residual splits into suppliers. */
export function isExactList({ listed, residual }: SupplierList): boolean {
  return isExact(residual) && listed.every(isExact);
}

/**
 * Whether the cap of a top list rests on inexact figures. It is then taken at the most it can be, so that bounds which
 * use it hold the range of the index but may be wider.
 */
export function hasLooseCap({ listed, residual, cap }: SupplierList): boolean {
  return Number.isFinite(cap) && residual.upper > 0 && !listed.every(isExact);
}

/**
 * How many suppliers there are: those listed and those in the residual. `undefined` where there is a residual, and nobody
 * says how many it holds.
 */
export function supplierCount({ listed, residual, count }: SupplierList): number | undefined {
  if (residual.upper === 0) return listed.length;
  return count === undefined ? undefined : listed.length + count;
}

/** The points of a list, in one unit: every supplier's, the residual's and their total. */
export interface Points {
  readonly kind: 'points';
  readonly suppliers: readonly { readonly id: string; readonly value: number }[];
  readonly residual: number;
  readonly total: number;
}

/**
 * The points of a list; or the reason why an index has none: `withheld` (a figure has bounds only), `zero-total`
 * (nothing to take a share of).
 */
export const pointsOf: (list: SupplierList) => Points | Reason = perList(({ listed, residual }) => {
  if (residual.value === null || !listed.every(hasPoint)) return 'withheld';
  const total = listed.reduce((sum, { value }) => sum + value, 0) + residual.value;
  return total === 0 ? 'zero-total' : { kind: 'points', suppliers: listed, residual: residual.value, total };
});

/** As `pointsOf`, and `only-residual` where the listed suppliers hold no more than 1e-9 of the total: all is "other". */
export function concentrationPoints(list: SupplierList): Points | Reason {
  const points = pointsOf(list);
  if (typeof points === 'string') return points;
  return points.total - points.residual > 1e-9 * points.total ? points : 'only-residual';
}

function hasPoint(supplier: Listed): supplier is Listed & { readonly value: number } {
  return supplier.value !== null;
}

/** `supplierCount` of a list as it is given; `undefined` also where it cannot be read. */
export function countOf(input: Suppliers<Reported>): number | undefined {
  const list = readSuppliers(input);
  return typeof list === 'string' ? undefined : supplierCount(list);
}
