import { exactly, type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Reason } from '../../domain/result.ts';
import type { Supplier, Suppliers } from '../inputs/suppliers.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';

/** A quantity for arithmetic: the upper end is `Infinity` where nothing bounds it. */
export interface Range {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
}

export interface Listed extends Range {
  readonly id: string;
}

/**
 * A list of suppliers made ready for arithmetic: one entry an id, sorted by id, scaled so that no square overflows
 * (which changes no ratio), without those that supply nothing.
 */
export interface SupplierList {
  readonly kind: 'list';
  readonly listed: readonly Listed[];
  readonly residual: Range;
  /** How many suppliers the residual holds, where that is known. */
  readonly count: number | undefined;
  /** The most that one supplier within the residual can hold. */
  readonly cap: number;
  /** Every id of the list, those reported as zero included. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Reads a list of suppliers: entries of one id are added up, suppliers of zero are dropped, a residual below the
 * rounding errors of its total (1e-9 of it) is zero.
 *
 * Gives the reason instead: `invalid-input` for a negative or non-finite quantity, an impossible count, or a residual
 * larger than its suppliers can hold under a top list; `not-reported` where a quantity is missing.
 */
export function readSuppliers(input: Suppliers<Reported>): SupplierList | Reason {
  const { residual: rest = exactly(0), suppliers } = input;
  const reported = [rest, ...suppliers.map(({ quantity }) => quantity)].filter((quantity) => quantity !== null);
  if (!reported.every((quantity) => isQuantity(quantity))) return 'invalid-input';
  const complete = suppliers.flatMap(({ id, quantity }) => (quantity === null ? [] : [{ id, quantity }]));
  if (rest === null || complete.length < suppliers.length)
    return isCount(input.count, 0) ? 'not-reported' : 'invalid-input';
  const merged = mergeIds(complete);
  if (!merged.every(({ quantity }) => isQuantity(quantity))) return 'invalid-input';
  const list = { ...scaledList(merged, rest), count: input.count, ids: new Set(merged.map(({ id }) => id)) };
  const cap = input.topList ? Math.min(...list.listed.map(({ upper }) => upper)) : Number.POSITIVE_INFINITY;
  if (!isPossible(list, cap)) return 'invalid-input';
  return {
    kind: 'list',
    ...list,
    residual: within(list, cap),
    cap,
    count: input.count === 0 ? undefined : input.count,
  };
}

function mergeIds(suppliers: readonly Supplier[]): readonly Supplier[] {
  const byId = new Map<string, Quantity[]>();
  for (const { id, quantity } of suppliers) byId.set(id, [...(byId.get(id) ?? []), quantity]);
  const merged = [...byId].map(([id, quantities]) => ({ id, quantity: sum(quantities) }));
  return merged.sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Scaled = Pick<SupplierList, 'listed' | 'residual'>;

function scaledList(suppliers: readonly Supplier[], rest: Quantity): Scaled {
  const scale = scaleOf([rest, ...suppliers.map(({ quantity }) => quantity)]);
  const listed = suppliers
    .map(({ id, quantity }) => ({ id, ...scaled(quantity, scale) }))
    .filter(({ upper }) => upper > 0);
  const residual = scaled(rest, scale);
  const least = listed.reduce((total, { lower }) => total + lower, 0);
  return { listed, residual: residual.upper <= 1e-9 * least ? { value: 0, lower: 0, upper: 0 } : residual };
}

/** A power of two near the largest figure: dividing by it loses no digit. */
function scaleOf(quantities: readonly Quantity[]): number {
  const largest = Math.max(...quantities.map((each) => Math.max(each.lower, each.value ?? 0, each.upper ?? 0)));
  return largest > 0 ? 2 ** Math.floor(Math.log2(largest)) : 1;
}

/** Squares of smaller parts of the largest figure would be lost to the machine; they are nothing beside it. */
const nothing = 1e-100;

function scaled(quantity: Quantity, scale: number): Range {
  const part = (size: number) => (size / scale < nothing ? 0 : size / scale);
  const { value, lower } = quantity;
  return { value: value === null ? null : part(value), lower: part(lower), upper: part(upperEnd(quantity)) };
}

function isCount(count: number | undefined, least: number): boolean {
  return count === undefined || (Number.isInteger(count) && count >= least);
}

function isPossible({ residual, count }: Scaled & { readonly count: number | undefined }, cap: number): boolean {
  if (!isCount(count, residual.upper > 0 ? 1 : 0)) return false;
  const most = count === undefined || residual.upper === 0 ? Number.POSITIVE_INFINITY : count * cap;
  return Math.max(residual.lower, residual.value ?? 0) <= most * (1 + 1e-9);
}

function within({ residual, count }: Scaled & { readonly count: number | undefined }, cap: number): Range {
  if (count === undefined || residual.upper === 0) return residual;
  return { ...residual, upper: Math.max(residual.lower, residual.value ?? 0, Math.min(residual.upper, count * cap)) };
}
