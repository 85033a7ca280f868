import type { Query } from '../tables/query.ts';

/** The minerals that have a page of maps: those of which the world's producers at some stage are known. By the table's order. */
export function mappedMinerals(query: Query): readonly string[] {
  const known = new Set(query.where('indicators', { indicator: 'cr-1', reporter: '' }).map(({ mineral }) => mineral));
  return query.tables.minerals.map(({ id }) => id).filter((id) => known.has(id));
}
