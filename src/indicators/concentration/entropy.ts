import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { concentrated } from './bounds/concentrated.ts';
import { entropyBounds, term } from './bounds/entropy-bounds.ts';
import { concentrationPoints, isEmpty } from './list/list-facts.ts';
import { type Points, readSuppliers, type SupplierRanges } from './list/read-suppliers.ts';
import { rememberLast } from './list/remember.ts';

/** Part of an entropy: so many suppliers of one share, 0..1. */
export interface Alike {
  readonly count: number;
  readonly share: number;
}

/**
 * The suppliers of a list by their points, the residual split as the index counts it: into equal ones where their number
 * is known, else as concentrated as it may be.
 */
export function suppliersByPoint({ count, cap }: SupplierRanges, { suppliers, residual, total }: Points) {
  const listed = suppliers.map(({ value }): Alike => ({ count: 1, share: value / total }));
  if (residual === 0) return listed;
  if (count !== undefined) return [...listed, { count, share: residual / total / count }];
  const { full, held, rest } = concentrated(residual, cap);
  const capped = full === 0 ? [] : [{ count: full, share: held / full / total }];
  return [...listed, ...capped, { count: 1, share: rest / total }];
}

/**
 * The Shannon entropy of a list of suppliers in nats, from 0 to the logarithm of their number. The point takes a residual
 * of unknown count as concentrated as allowed, so it reads "at least"; one of known count as equal suppliers.
 *
 * Unavailable: `invalid-input`, `not-reported`, `withheld` (with bounds), `zero-total`, `only-residual` (with bounds).
 * Bounds are exact for the residual and enclose (`outer`) with inexact figures; open above where nobody says how many
 * suppliers the residual holds.
 *
 * @see Shannon 1948, DOI 10.1002/j.1538-7305.1948.tb01338.x
 */
export function entropy(input: Suppliers<Reported>): Result {
  const list = readSuppliers(input);
  return typeof list === 'string' ? unavailable(list) : entropyOfList(list);
}

const entropyOfList = rememberLast((list: SupplierRanges): Result => {
  if (isEmpty(list)) return unavailable('zero-total');
  const bounds = entropyBounds(list);
  const points = concentrationPoints(list);
  if (typeof points === 'string') return unavailable(points, bounds);
  const value = suppliersByPoint(list, points).reduce((sum, { count, share }) => sum + count * term(share), 0);
  return answer(value, bounds);
});
