import { z } from 'astro/zod';
import { number, recordOf } from '../input.ts';
import type { Uncertain } from '../monte-carlo.ts';
import { isQuantity } from '../quantities.ts';

/** A share of 1 that may be uncertain, or `null` where the record says that it is not reported. */
export type UncertainShare = Uncertain | null;

/** Shares by economy. */
export type Shares = Readonly<Record<string, UncertainShare>>;

/** A number is exact, `null` is not reported; `estimated` tells how the share is drawn where draws are needed. */
export const uncertainShare: z.ZodType<UncertainShare> = z.union(
  [
    number.transform((value): UncertainShare => ({ value, lower: value, upper: value })),
    z.object({
      value: number.nullable(),
      lower: number,
      upper: number.nullable(),
      estimated: z.boolean().exactOptional(),
    }),
    z.null(),
  ],
  'expected a share, a value with lower and upper, or null',
);

export const sharesSchema = () => recordOf(uncertainShare);

/** Sums that should be 1, and shares that should not exceed it, may miss it by so much. */
export const tolerance = 1e-9;

/** Whether every share that is given lies between 0 and 1. */
export function areShares(shares: readonly UncertainShare[]): boolean {
  return shares.every((share) => share === null || (isQuantity(share) && isAtMostOne(share)));
}

function isAtMostOne({ value, lower, upper }: Uncertain): boolean {
  return Math.max(value ?? lower, upper ?? 1) <= 1 + tolerance;
}

/** Whether a share has a point and no range about it, so that nothing is to be drawn. False where it is withheld. */
export function isExactShare({ value, lower, upper }: Uncertain): boolean {
  return value !== null && lower === upper;
}
