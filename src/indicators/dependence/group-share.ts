import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { shareBounds } from '../concentration/bounds/shares.ts';
import { hasLooseCap, isEmpty } from '../concentration/list/list-facts.ts';
import { type Points, readSuppliers, type SupplierRanges } from '../concentration/list/read-suppliers.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';

/** Members of a group within a list of suppliers. */
interface Group {
  readonly members: ReadonlySet<string>;
  /** How many members are not listed, and may therefore be part of the residual. */
  readonly hidden: number;
}

/** When a group's share has no point, although the list has points. */
type NoPoint = (
  list: SupplierRanges,
  group: Group,
  points: Points,
) => 'partner-not-listed' | 'only-residual' | undefined;

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
  const group = groupOf(list, ids);
  const { points } = list;
  const bounds = boundsOf(list, group);
  if (typeof points === 'string') return unavailable(points, bounds);
  const reason = noPoint(list, group, points);
  if (reason !== undefined) return unavailable(reason, bounds);
  return answer(heldBy(group, points) / points.total, bounds);
}

function groupOf({ ids: listed }: SupplierRanges, ids: readonly string[]): Group {
  const members = new Set(ids);
  let hidden = 0;
  for (const id of members) if (!listed.has(id)) hidden += 1;
  return { members, hidden };
}

function heldBy({ members }: Group, { suppliers }: Points): number {
  let held = 0;
  for (const { id, value } of suppliers) if (members.has(id)) held += value;
  return held;
}

/** What the listed members hold at both ends, and what all others do. */
function sides({ listed }: SupplierRanges, { members }: Group) {
  const inside = { lower: 0, upper: 0 };
  const outside = { lower: 0, upper: 0 };
  for (const { id, lower, upper } of listed) {
    const side = members.has(id) ? inside : outside;
    side.lower += lower;
    side.upper += upper;
  }
  return { inside, outside };
}

function boundsOf(list: SupplierRanges, group: Group): Bounds {
  const { residual, cap } = list;
  const { inside, outside } = sides(list, group);
  const { hidden } = group;
  const hiddenMost = hidden === 0 ? 0 : Math.min(residual.upper, hidden * cap);
  const held = { lower: inside.lower, upper: inside.upper + hiddenMost };
  const restLeast = Math.max(0, residual.lower - hiddenMost);
  const beside = { lower: outside.lower + restLeast, upper: outside.upper + residual.upper };
  return {
    ...shareBounds(held, beside),
    method: hidden > 0 && hasLooseCap(list) ? 'outer' : 'exact',
  };
}
