import type { PublishedResult, PublishedUnit } from '../domain/agreement.ts';
import { type Quantity, upperEnd } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';

/** Our result in the unit of the published one. Without a value, `reason` says why there is none. */
export interface Ours {
  readonly value: number | null;
  readonly lower: number | null;
  /** `null` where it is unbounded, or unknown together with `lower`. */
  readonly upper: number | null;
  readonly isNetExporter: boolean;
  /** The reason without a value; empty with one. */
  readonly reason: string;
}

/**
 * How two results stand to each other: `agrees` when our point rounds to what is printed, `within-rounding` when only
 * our bounds reach it, `apart` when they do not.
 */
export type Closeness = 'agrees' | 'within-rounding' | 'apart';

// Binary fractions: a value exactly at half a step must not fall out by the last bit.
const slack = 1e-9;

/** Our result in a published unit: a percentage is a hundred times the fraction, everything else stands as it is. */
export function inUnit(result: Result, unit: PublishedUnit): Ours {
  const times = unit === 'percent' ? 100 : 1;
  const { lower, upper } = result;
  return {
    value: result.kind === 'value' ? result.value * times : null,
    lower: lower === undefined ? null : lower * times,
    upper: upper === undefined || upper === null ? null : upper * times,
    isNetExporter: result.mark === 'E' || (result.kind === 'unavailable' && result.reason === 'net-exporter'),
    reason: result.kind === 'unavailable' ? result.reason : '',
  };
}

/**
 * How close our result is to a published one. Two net exporters agree, whatever the size of the surplus. A printed bound
 * (`>95`) agrees with every point in its range. Without a point or bounds of ours, the two are apart.
 */
export function closeness(ours: Ours, published: Pick<PublishedResult, 'range' | 'isNetExporter'>): Closeness {
  if (ours.isNetExporter && published.isNetExporter) return 'agrees';
  if (ours.value !== null && !published.isNetExporter && isWithin(ours.value, published.range)) return 'agrees';
  return meets(ours, published.range) ? 'within-rounding' : 'apart';
}

/** Our point less the published one, in the unit of the published; `null` where one of the two has no point. */
export function differenceOf(ours: Ours, { range, isNetExporter }: PublishedResult): number | null {
  return ours.value === null || range.value === null || isNetExporter ? null : ours.value - range.value;
}

function isWithin(value: number, range: Quantity): boolean {
  const room = slack * Math.max(1, Math.abs(value));
  return value >= range.lower - room && value <= upperEnd(range) + room;
}

function meets({ lower, upper }: Ours, range: Quantity): boolean {
  if (lower === null) return false;
  const room = slack * Math.max(1, Math.abs(lower));
  return lower <= upperEnd(range) + room && (upper === null || upper >= range.lower - room);
}
