import { isExact, perList } from './list-facts.ts';
import type { Listed, SupplierList } from './supplier-list.ts';

/** The suppliers of a list by size: the exact ones, the largest first, and those whose place is not certain. */
export interface Ranked {
  /** What the largest of the exact ones hold together: none, the first, the first two … all. */
  readonly sums: readonly number[];
  readonly sizes: readonly number[];
  readonly inexact: readonly Listed[];
}

/** The suppliers of a list by size. */
export const ranked: (list: SupplierList) => Ranked = perList(({ listed }): Ranked => {
  const sizes = listed.filter(isExact).map(({ lower }) => lower);
  sizes.sort((a, b) => b - a);
  const sums = [0];
  for (const size of sizes) sums.push((sums.at(-1) ?? 0) + size);
  return { sums, sizes, inexact: listed.filter((supplier) => !isExact(supplier)) };
});
