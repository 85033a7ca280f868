import fc from 'fast-check';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Balance } from '../inputs/balance.ts';
import type { Suppliers } from '../inputs/suppliers.ts';

/** Positions within intervals, 0 to 1, the ends often; the `n`-th is asked for by its number. */
export const positions: fc.Arbitrary<readonly number[]> = fc.array(
  fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({ min: 0, max: 64 }).map((n) => n / 64),
  ),
  { minLength: 12, maxLength: 12 },
);

/** A number within a quantity; without an upper end, up to 1000 more than its lower one. */
export function drawnFrom({ lower, upper }: Quantity, position = 0): number {
  return lower + position * ((upper ?? lower + 1000) - lower);
}

/** Numbers for all terms of a balance, each within its interval. */
export function drawnBalance(balance: Balance, at: readonly number[]): Balance {
  const entries = Object.entries(balance).map(([term, quantity]: [string, Quantity | null], index) => [
    term,
    quantity && exactly(drawnFrom(quantity, at[index])),
  ]);
  return Object.fromEntries(entries);
}

/**
 * A complete list that a list with intervals and a residual may stand for: every supplier within its interval, and the
 * residual split among as many suppliers as its count says, none larger than the smallest listed under a top list.
 * The split lies between an even and the most concentrated one. `undefined` where the drawn numbers allow no split.
 *
 * @param hidden ids given to the suppliers in the residual, the largest first
 */
export function drawnList(
  list: Suppliers,
  at: readonly number[],
  hidden: readonly string[] = [],
): Suppliers | undefined {
  const listed = list.suppliers.map(({ id, quantity }, index) => ({ id, size: drawnFrom(quantity, at[index]) }));
  const rest = drawnFrom(list.residual ?? exactly(0), at[8]);
  const sizes = listed.map(({ size }) => size).filter((_, index) => list.suppliers[index]?.quantity.upper !== 0);
  const cap = list.topList ? Math.min(...sizes) : Number.POSITIVE_INFINITY;
  const needed = rest > 0 ? Math.max(1, Math.ceil(rest / cap)) : 0;
  const count = list.count ?? needed + Math.round(4 * (at[9] ?? 0));
  if (count < needed || !Number.isFinite(needed)) return undefined;
  const parts = rest > 0 ? split(rest, count, cap, at[10] ?? 0) : [];
  const others = parts.map((size, index) => ({ id: hidden[index] ?? `other-${index}`, size }));
  return { suppliers: [...listed, ...others].map(({ id, size }) => ({ id, quantity: exactly(size) })) };
}

function split(rest: number, count: number, cap: number, concentration: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const most = Math.min(cap, Math.max(0, index === 0 ? rest : rest - index * cap));
    return concentration * most + (1 - concentration) * (rest / count);
  });
}
