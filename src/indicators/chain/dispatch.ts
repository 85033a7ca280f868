import { z } from 'astro/zod';
import type { Reason } from '../../domain/result.ts';
import { defineInput, number, quantity, recordOf } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import type { Hub } from './attribution.ts';
import { areShares, tolerance, type UncertainShare, uncertainShare } from './uncertain-share.ts';

/** A hub: which part of its exports it imported before, and where that came from, as shares of 1. */
export interface Reexporter {
  readonly share: UncertainShare;
  readonly origins: Readonly<Record<string, number>>;
}

/** Imports by the country they were sent from, and what is known of the hubs among the senders. */
export interface Dispatch {
  readonly partner: string;
  readonly imports: Readonly<Record<string, Reported>>;
  readonly reexports?: Readonly<Record<string, Reexporter>>;
  /** Where draws begin when more hubs are uncertain than can be tried in all combinations. */
  readonly seed?: number;
}

export const dispatchInput = defineInput<Dispatch>('dispatch', () =>
  z.object({
    partner: z.string(),
    imports: recordOf(quantity),
    reexports: recordOf(z.object({ share: uncertainShare, origins: recordOf(number) })).exactOptional(),
    seed: number.exactOptional(),
  }),
);

/** The hubs with numbers, each share by `numberOf`; a hub that passes nothing on is none. */
export function hubsOf({ reexports = {} }: Dispatch, numberOf: (share: UncertainShare, id: string) => number) {
  const hubs = Object.entries(reexports).map(
    ([id, { share, origins }]): Hub => ({ id, share: numberOf(share, id), origins: new Map(Object.entries(origins)) }),
  );
  return hubs.filter(({ share }) => share > 0);
}

/** Why a dispatch has no share: a figure that cannot be, or one that is missing or has no point. */
export function reasonAgainst(dispatch: Dispatch): Reason | undefined {
  const imports = Object.values(dispatch.imports);
  const hubs = Object.entries(dispatch.reexports ?? {});
  const shares = hubs.map(([, { share }]) => share);
  const isPossible =
    imports.every((each) => each === null || isQuantity(each)) &&
    areShares(shares) &&
    hubs.every(([id, hub]) => hasOrigins(id, hub)) &&
    Number.isFinite(dispatch.seed ?? 0);
  if (!isPossible || hasCircle(hubsOf(dispatch, (share) => share?.value ?? share?.lower ?? 0))) return 'invalid-input';
  if ([...imports, ...shares].includes(null)) return 'not-reported';
  return [...imports, ...shares].some((each) => each?.value === null) ? 'withheld' : undefined;
}

/** Origins are shares that add up to 1, none of them the hub itself; a hub that passes nothing on needs none. */
function hasOrigins(id: string, { share, origins }: Reexporter): boolean {
  const parts = Object.values(origins);
  if (!parts.every((part) => part >= 0 && part <= 1 + tolerance) || (origins[id] ?? 0) > 0) return false;
  const total = parts.reduce((sum, part) => sum + part, 0);
  return Math.abs(total - 1) <= tolerance || (total <= 1 + tolerance && share?.upper === 0);
}

/** Whether hubs that only re-export send to each other in a circle: what enters it would have no origin. */
export function hasCircle(hubs: readonly Hub[]): boolean {
  let left = hubs.filter(({ share }) => share >= 1 - tolerance);
  for (;;) {
    const inCircle = new Set(left.map(({ id }) => id));
    const kept = left.filter(({ origins }) => [...origins].some(([id, part]) => part > 0 && inCircle.has(id)));
    if (kept.length === left.length) return kept.length > 0;
    left = kept;
  }
}
