import { z } from 'astro/zod';
import type { Reason } from '../../../domain/result.ts';
import { defineInput, optionalQuantity, quantity } from '../../input.ts';
import type { Reported } from '../../reported.ts';
import { type Factor, factorOf, reasonAgainst } from './ends.ts';
import { firstReason } from './first-reason.ts';

/** A use of a mineral: its share of all end use, and the value added of the sector that it is counted in. */
export interface SectorUse {
  readonly sector: string;
  readonly share: Reported;
  readonly valueAdded: Reported;
}

/** The end uses of a mineral by sector; values added in one currency. */
export interface SectorUses {
  readonly uses: readonly SectorUse[];
  readonly largestValueAdded: Reported;
  /** Substitution index for economic importance, 0..1. */
  readonly siEi?: Reported;
}

export const sectorUsesInput = defineInput<SectorUses>('sector-uses', () =>
  z.object({
    uses: z.array(z.object({ sector: z.string(), share: quantity, valueAdded: quantity })),
    largestValueAdded: quantity,
    siEi: optionalQuantity,
  }),
);

const slack = 1e-9;
/** Nothing takes the mineral's place. */
export const full: Factor = { value: 1, lower: 1, upper: 1 };

function isAbove(valueAdded: Reported, largest: Reported): boolean {
  if (!valueAdded || !largest || largest.upper === null) return false;
  return Math.max(valueAdded.lower, valueAdded.value ?? 0) > Math.max(largest.upper, largest.value ?? 0) * (1 + slack);
}

/**
 * Why end uses have no importance: `invalid-input` for shares that add up to more than 1 whatever their rounding and for a
 * sector larger than the largest; `not-reported`, `withheld`; `zero-total` where no sector adds value.
 */
export function reasonAgainstUses({ uses, largestValueAdded, siEi }: SectorUses): Reason | undefined {
  const shares = uses.map(({ share }) => share);
  const isOver = shares.reduce((sum, share) => sum + (share?.lower ?? 0), 0) > 1 + slack;
  const isWrong = isOver || uses.some(({ valueAdded }) => isAbove(valueAdded, largestValueAdded));
  return firstReason([
    isWrong ? 'invalid-input' : undefined,
    uses.length === 0 ? 'not-reported' : undefined,
    reasonAgainst([...shares, ...(siEi === undefined ? [] : [siEi])], 1),
    reasonAgainst([...uses.map(({ valueAdded }) => valueAdded), largestValueAdded]),
    largestValueAdded?.upper === 0 ? 'zero-total' : undefined,
  ]);
}

/** A use with the value added of its sector as a part of the largest. */
export interface SizedUse {
  readonly sector: string;
  readonly share: Factor;
  /** 0..1. */
  readonly size: Factor;
}

/** The ratio of two amounts, 0..1, of which the second is the larger. */
function ratio(amount: number, largest: number): number {
  if (amount === 0) return 0;
  return largest === Number.POSITIVE_INFINITY ? 0 : Math.min(1, amount / largest);
}

/** The uses that have a share and a sector's value added, each with the size of its sector. */
export function sizedUses({ uses, largestValueAdded }: SectorUses): readonly SizedUse[] {
  const largest = largestValueAdded === null ? full : factorOf(largestValueAdded);
  return uses.flatMap(({ sector, share, valueAdded }): readonly SizedUse[] => {
    if (share === null || valueAdded === null) return [];
    const { value, lower, upper } = factorOf(valueAdded);
    const size = value === null || largest.value === null ? null : ratio(value, largest.value);
    const ends = {
      lower: ratio(lower, largest.upper),
      upper: upper === Number.POSITIVE_INFINITY ? 1 : ratio(upper, largest.lower),
    };
    return [{ sector, share: factorOf(share, 1), size: { value: size, ...ends } }];
  });
}
