import type { Reason } from '../../domain/result.ts';
import type { Listed, Range, SupplierList } from './supplier-list.ts';

/** Whether the list is known to hold nothing at all: no bounds can be given then. */
export function isEmpty({ listed, residual }: SupplierList): boolean {
  return listed.length === 0 && residual.upper === 0;
}

export function isExact({ lower, upper }: Range): boolean {
  return lower === upper;
}

/**
 * Whether the cap of a top list rests on inexact figures. It is then taken at the most it can be, so that bounds which
 * use it hold the range of the index but may be wider.
 */
export function hasLooseCap({ listed, residual, cap }: SupplierList): boolean {
  return Number.isFinite(cap) && residual.upper > 0 && !listed.every(isExact);
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
export function pointsOf({ listed, residual }: SupplierList): Points | Reason {
  const suppliers = listed.flatMap(withPoint);
  if (suppliers.length < listed.length || residual.value === null) return 'withheld';
  const total = suppliers.reduce((sum, { value }) => sum + value, 0) + residual.value;
  return total === 0 ? 'zero-total' : { kind: 'points', suppliers, residual: residual.value, total };
}

/** As `pointsOf`, and `only-residual` where the listed suppliers hold no more than 1e-9 of the total: all is "other". */
export function concentrationPoints(list: SupplierList): Points | Reason {
  const points = pointsOf(list);
  if (typeof points === 'string') return points;
  return points.total - points.residual > 1e-9 * points.total ? points : 'only-residual';
}

function withPoint({ id, value }: Listed): readonly { readonly id: string; readonly value: number }[] {
  return value === null ? [] : [{ id, value }];
}
