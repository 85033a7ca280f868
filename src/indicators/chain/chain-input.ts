import { z } from 'astro/zod';
import type { Reason } from '../../domain/result.ts';
import { defineInput, number, recordOf } from '../input.ts';
import type { Uncertain } from '../monte-carlo.ts';
import { areShares, type Shares, sharesSchema, tolerance } from './uncertain-share.ts';

/** The supply of a product by economy, and for each stage upstream where the processors' feed comes from. */
export interface Chain {
  readonly partner: string;
  /** The reporter's supply at the last stage, domestic supply included, as shares of 1. */
  readonly supply: Shares;
  /** The matrix next to the product first. */
  readonly origins: readonly Readonly<Record<string, Shares>>[];
  /** Where draws begin when shares are uncertain. */
  readonly seed?: number;
}

export const chainInput = defineInput<Chain>('chain', () =>
  z.object({
    partner: z.string(),
    supply: sharesSchema(),
    origins: z.array(recordOf(sharesSchema())),
    seed: number.exactOptional(),
  }),
);

/** Every row of shares: the supply, then each maker’s origins. */
export function rowsOf({ supply, origins }: Chain): readonly Shares[] {
  return [supply, ...origins.flatMap((matrix) => Object.values(matrix))];
}

/** Why a chain has no dependence: a share that cannot be, or one that is missing or has no point; nothing is supplied. */
export function reasonAgainst(chain: Chain): Reason | undefined {
  const rows = rowsOf(chain).map((row) => Object.values(row));
  const overfull = (row: readonly (Uncertain | null)[]) =>
    row.reduce((sum, share) => sum + (share?.value ?? share?.lower ?? 0), 0) > 1 + tolerance;
  if (!rows.every(areShares) || rows.some(overfull) || !Number.isFinite(chain.seed ?? 0)) return 'invalid-input';
  const shares = rows.flat();
  if (shares.includes(null)) return 'not-reported';
  if (shares.some((share) => share?.value === null)) return 'withheld';
  return Object.values(chain.supply).every((share) => share?.value === 0) ? 'zero-total' : undefined;
}
