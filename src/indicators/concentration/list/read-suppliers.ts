import { exactly, type Quantity, sum, upperEnd } from '../../../domain/quantity.ts';
import type { Reason } from '../../../domain/result.ts';
import type { Supplier, Suppliers } from '../../inputs/suppliers.ts';
import { isQuantity } from '../../quantities.ts';
import type { Reported } from '../../reported.ts';
import { rememberLast } from './remember.ts';

/** A quantity for arithmetic: the upper end is `Infinity` where nothing bounds it. */
export interface Range {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
}

export interface Listed extends Range {
  readonly id: string;
}

/** The points of a list, in one unit: every supplier's, the residual's and their total. */
export interface Points {
  readonly kind: 'points';
  readonly suppliers: readonly { readonly id: string; readonly value: number }[];
  readonly residual: number;
  readonly total: number;
}

/**
 * A list of suppliers made ready for arithmetic: one entry an id, sorted by id, scaled so that no square overflows
 * (which changes no ratio), without those that supply nothing.
 */
export interface SupplierRanges {
  readonly kind: 'list';
  readonly listed: readonly Listed[];
  readonly residual: Range;
  /** How many suppliers the residual holds, where that is known. */
  readonly count: number | undefined;
  /** The most that one supplier within the residual can hold. */
  readonly cap: number;
  /** Every id of the list, those reported as zero included. */
  readonly ids: ReadonlySet<string>;
  /**
   * The points; or the reason why an index has none: `withheld` (a figure has bounds only), `zero-total` (nothing to take
   * a share of).
   */
  readonly points: Points | Reason;
}

function isSameList(a: Suppliers<Reported>, b: Suppliers<Reported>): boolean {
  return a.suppliers === b.suppliers && a.residual === b.residual && a.count === b.count && a.topList === b.topList;
}

/**
 * Reads a list of suppliers: entries of one id are added up, suppliers of zero are dropped, a residual below the
 * rounding errors of its total (1e-9 of it) is zero.
 *
 * Gives the reason instead: `invalid-input` for a negative or non-finite quantity, an impossible count, or a residual
 * larger than its suppliers can hold under a top list; `not-reported` where a quantity is missing.
 */
export const readSuppliers: (input: Suppliers<Reported>) => SupplierRanges | Reason = rememberLast(
  listFrom,
  isSameList,
);

function listFrom(input: Suppliers<Reported>): SupplierRanges | Reason {
  const { suppliers, residual: rest = exactly(0), count, topList } = input;
  if (rest !== null && !isQuantity(rest)) return 'invalid-input';
  if (!suppliers.every(({ quantity }) => quantity === null || isQuantity(quantity))) return 'invalid-input';
  if (rest === null || !suppliers.every(isReported)) return isCount(count, 0) ? 'not-reported' : 'invalid-input';
  const merged = mergeIds(suppliers);
  if (merged.length < suppliers.length && !merged.every(({ quantity }) => isQuantity(quantity))) return 'invalid-input';
  const { listed, residual } = scaledList(merged, rest);
  const cap = topList ? listed.reduce((least, { upper }) => Math.min(least, upper), open) : open;
  if (!isPossible(residual, count, cap)) return 'invalid-input';
  const ids = new Set(merged.map(({ id }) => id));
  const known = count === 0 ? undefined : count;
  const points = pointsOf(listed, residual);
  return { kind: 'list', listed, residual: within(residual, count, cap), count: known, cap, ids, points };
}

function pointsOf(listed: readonly Listed[], residual: Range): Points | Reason {
  if (residual.value === null || !listed.every(hasPoint)) return 'withheld';
  const total = listed.reduce((sum, { value }) => sum + value, 0) + residual.value;
  return total === 0 ? 'zero-total' : { kind: 'points', suppliers: listed, residual: residual.value, total };
}

function hasPoint(supplier: Listed): supplier is Listed & { readonly value: number } {
  return supplier.value !== null;
}

const open = Number.POSITIVE_INFINITY;

function isReported(supplier: Supplier<Reported>): supplier is Supplier {
  return supplier.quantity !== null;
}

function mergeIds(suppliers: readonly Supplier[]): readonly Supplier[] {
  const byId = new Map<string, Supplier>();
  for (const supplier of suppliers) {
    const { id } = supplier;
    const known = byId.get(id);
    byId.set(id, known === undefined ? supplier : { id, quantity: sum([known.quantity, supplier.quantity]) });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Scaled {
  readonly listed: readonly Listed[];
  readonly residual: Range;
}

function scaledList(suppliers: readonly Supplier[], rest: Quantity): Scaled {
  const largest = suppliers.reduce((most, { quantity }) => Math.max(most, largestEnd(quantity)), largestEnd(rest));
  const scale = scaleOf(largest);
  const listed: Listed[] = [];
  let least = 0;
  for (const { id, quantity } of suppliers) {
    const upper = part(upperEnd(quantity), scale);
    if (upper === 0) continue;
    const lower = part(quantity.lower, scale);
    listed.push({ id, value: quantity.value === null ? null : part(quantity.value, scale), lower, upper });
    least += lower;
  }
  const residual = rangeOf(rest, scale);
  return { listed, residual: residual.upper <= 1e-9 * least ? { value: 0, lower: 0, upper: 0 } : residual };
}

function largestEnd({ value, lower, upper }: Quantity): number {
  return Math.max(lower, value ?? 0, upper ?? 0);
}

/** A power of two near the largest figure: dividing by it loses no digit. */
function scaleOf(largest: number): number {
  return largest > 0 ? 2 ** Math.floor(Math.log2(largest)) : 1;
}

/** Squares of smaller parts of the largest figure would be lost to the machine; they are nothing beside it. */
const nothing = 1e-100;

function part(size: number, scale: number): number {
  return size / scale < nothing ? 0 : size / scale;
}

function rangeOf(quantity: Quantity, scale: number): Range {
  const { value, lower } = quantity;
  return {
    value: value === null ? null : part(value, scale),
    lower: part(lower, scale),
    upper: part(upperEnd(quantity), scale),
  };
}

function isCount(count: number | undefined, least: number): boolean {
  return count === undefined || (Number.isInteger(count) && count >= least);
}

function isPossible(residual: Range, count: number | undefined, cap: number): boolean {
  if (!isCount(count, residual.upper > 0 ? 1 : 0)) return false;
  const most = count === undefined || residual.upper === 0 ? open : count * cap;
  return Math.max(residual.lower, residual.value ?? 0) <= most * (1 + 1e-9);
}

function within(residual: Range, count: number | undefined, cap: number): Range {
  if (count === undefined || residual.upper === 0) return residual;
  return { ...residual, upper: Math.max(residual.lower, residual.value ?? 0, Math.min(residual.upper, count * cap)) };
}
