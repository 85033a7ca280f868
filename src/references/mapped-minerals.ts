import type { Query } from '../tables/query.ts';

/** The minerals that have a page of maps: those of which the world's producers at some stage are known. By the table's order. */
export function mappedMinerals(query: Query): readonly string[] {
  const known = new Set(query.resultsOf('cr-1').flatMap(({ reporter, mineral }) => (reporter === '' ? [mineral] : [])));
  return query.tables.minerals.map(({ id }) => id).filter((id) => known.has(id));
}
