import type { SeriesRow, Tables } from '../tables/schema.ts';

/**
 * Whether indicators use a series: one that is primary, and trade of a union, whose sums over members are not primary and
 * are set against its exports all the same. A code that holds several goods, or another form of a mineral, stands beside the
 * others and is used by none.
 */
export function usedBy({ blocs }: Pick<Tables, 'blocs'>): (series: SeriesRow) => boolean {
  const unions = new Set(blocs.map(({ id }) => id.toUpperCase()));
  return ({ primary, reporter }) => primary === 'yes' || unions.has(reporter);
}
