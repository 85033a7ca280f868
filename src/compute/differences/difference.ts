import type { FoundFactor } from '../../domain/content-factor.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Account, FigureSubject } from './account.ts';

/** Why no difference can be computed between two figures of the same. */
export const differenceReasons = [
  'average-of-years',
  'shares-and-tonnes',
  'other-content',
  'not-reported',
  'no-point',
  'primary-is-zero',
] as const;
export type DifferenceReason = (typeof differenceReasons)[number];

/** How two figures stand to each other. */
export const verdicts = ['same', 'within-bounds', 'differs', 'not-comparable'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a reader has to know before calling a difference a disagreement. */
export const caveats = ['estimated', 'total-excludes', 'sum-of-partners', 'valuation'] as const;
export type Caveat = (typeof caveats)[number];

/** A difference as a fraction of the primary figure, signed; `lower` and `upper` are `null` where nothing bounds it. */
export interface Spread {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One figure beside the primary one, from another publisher or another edition of the same. */
export interface Difference {
  readonly subject: FigureSubject;
  readonly between: 'publishers' | 'editions';
  readonly primary: Account;
  readonly other: Account;
  /** What the other figure was multiplied by to count what the primary one does. */
  readonly factor?: FoundFactor;
  readonly spread: Spread;
  readonly verdict: Verdict;
  /** Whether the difference is more than a tenth of the primary figure, whatever its bounds. */
  readonly isAboveTenth: boolean;
  readonly caveats: readonly Caveat[];
  readonly reason?: DifferenceReason;
}

/** A difference from which on it is listed, as a fraction of the primary figure. */
export const tenth = 0.1;

/** Noise of binary fractions, relative. */
const noise = 1e-9;

/**
 * The other figure less the primary one, as a fraction of the primary: from points where both have one, and what their
 * ranges allow. No fraction of zero, nor bounds where a figure may be negative.
 */
export function spreadOf(primary: Quantity, other: Quantity): Spread {
  const value =
    primary.value === null || other.value === null ? null : relative(other.value - primary.value, primary.value);
  if (primary.lower < 0 || other.lower < 0) return { value, lower: null, upper: null };
  const lower = primary.upper === null ? -1 : primary.upper === 0 ? null : other.lower / primary.upper - 1;
  const upper = other.upper === null || primary.lower === 0 ? null : other.upper / primary.lower - 1;
  return value === 0 && primary.value === 0
    ? { value, lower: 0, upper: other.upper === 0 ? 0 : null }
    : { value, lower, upper };
}

function relative(gap: number, primary: number): number | null {
  if (gap === 0) return 0;
  return primary === 0 ? null : gap / Math.abs(primary);
}

/** How two quantities stand to each other: equal points, ranges that meet, or ranges apart. */
export function verdictOf(primary: Quantity, other: Quantity): Exclude<Verdict, 'not-comparable'> {
  const size = Math.max(Math.abs(primary.value ?? 0), Math.abs(other.value ?? 0));
  const isSame =
    primary.value !== null && other.value !== null && Math.abs(primary.value - other.value) <= noise * size;
  if (isSame) return 'same';
  const low = Math.max(primary.lower, other.lower);
  const high = Math.min(primary.upper ?? Number.POSITIVE_INFINITY, other.upper ?? Number.POSITIVE_INFINITY);
  return low <= high + noise * size ? 'within-bounds' : 'differs';
}

/** Whether a difference is above a tenth: its point, or where there is none all that its bounds allow. */
export function isAbove({ value, lower, upper }: Spread): boolean {
  if (value !== null) return Math.abs(value) > tenth + noise;
  return (lower !== null && lower > tenth + noise) || (upper !== null && upper < -tenth - noise);
}
