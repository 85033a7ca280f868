import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { hasLooseCap, isEmpty, type Points, pointsOf } from '../concentration/list-facts.ts';
import { readSuppliers, type SupplierList } from '../concentration/supplier-list.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';

/** Members of a group within a list of suppliers. */
interface Group {
  readonly members: ReadonlySet<string>;
  /** How many members are not listed, and may therefore be part of the residual. */
  readonly hidden: number;
}

/** When a group's share has no point, although the list has points. */
type NoPoint = (list: SupplierList, group: Group, points: Points) => 'partner-not-listed' | 'only-residual' | undefined;

/**
 * The share of a group of suppliers in the whole, 0..1. The point counts listed members only; a member that the list
 * gives as zero is known to hold nothing, one that is not listed may hold part of the residual.
 *
 * Unavailable: `invalid-input`, `not-reported`, `withheld` (with bounds), `zero-total`, and what `noPoint` says. Bounds
 * are exact; `outer` where the residual may hold a member and a top list meets inexact figures.
 */
export function groupShare(input: Suppliers<Reported>, ids: readonly string[], noPoint: NoPoint): Result {
  const list = readSuppliers(input);
  if (typeof list === 'string') return unavailable(list);
  if (isEmpty(list)) return unavailable('zero-total');
  const members = new Set(ids);
  const group = { members, hidden: [...members].filter((id) => !list.ids.has(id)).length };
  const points = pointsOf(list);
  const bounds = boundsOf(list, group);
  if (typeof points === 'string') return unavailable(points, bounds);
  const reason = noPoint(list, group, points);
  if (reason !== undefined) return unavailable(reason, bounds);
  const held = points.suppliers.filter(({ id }) => members.has(id)).reduce((sum, { value }) => sum + value, 0);
  return answer(held / points.total, bounds);
}

function boundsOf(list: SupplierList, { members, hidden }: Group): Bounds {
  const { listed, residual, cap } = list;
  const inside = listed.filter(({ id }) => members.has(id));
  const outside = listed.filter(({ id }) => !members.has(id));
  const sum = (suppliers: typeof listed, end: 'lower' | 'upper') => suppliers.reduce((all, each) => all + each[end], 0);
  const hiddenMost = hidden === 0 ? 0 : Math.min(residual.upper, hidden * cap);
  const elsewhere = sum(outside, 'lower') + Math.max(0, residual.lower - hiddenMost);
  return {
    lower: partOf(sum(inside, 'lower'), sum(outside, 'upper') + residual.upper),
    upper: partOf(sum(inside, 'upper') + hiddenMost, elsewhere),
    method: hidden > 0 && hasLooseCap(list) ? 'outer' : 'exact',
  };
}

/** A part of itself and the rest, 0..1, either of them possibly infinite; nothing is no part. */
function partOf(part: number, rest: number): number {
  if (part === 0) return 0;
  return part === Number.POSITIVE_INFINITY ? 1 : part / (part + rest);
}
