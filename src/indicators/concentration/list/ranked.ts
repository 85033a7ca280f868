import { isExact } from './list-facts.ts';
import type { Listed, SupplierRanges } from './read-suppliers.ts';
import { rememberLast } from './remember.ts';

/** The suppliers of a list by size: the exact ones, the largest first, and those whose place is not certain. */
export interface Ranked {
  /** What the largest of the exact ones hold together: none, the first, the first two … all. */
  readonly sums: readonly number[];
  readonly sizes: readonly number[];
  readonly inexact: readonly Listed[];
  /** All by their points, the largest first. */
  readonly points: readonly number[];
}

/** The suppliers of a list by size. */
export const ranked: (list: SupplierRanges) => Ranked = rememberLast(({ listed }): Ranked => {
  const sizes = descending(listed.filter(isExact).map(({ lower }) => lower));
  const inexact = listed.filter((supplier) => !isExact(supplier));
  const points = inexact.length === 0 ? sizes : descending(listed.map(({ value }) => value ?? 0));
  const sums = [0];
  for (const size of sizes) sums.push((sums.at(-1) ?? 0) + size);
  return { sums, sizes, inexact, points };
});

function descending(sizes: readonly number[]): readonly number[] {
  return [...sizes].sort((a, b) => b - a);
}
