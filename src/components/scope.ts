import type { Query } from '../tables/query.ts';

/** Whether an indicator is computed from a list of suppliers: the world's producers, or a reporter's partners. */
export function isOfLists(query: Query, indicator: string): boolean {
  return ['suppliers', 'partner', 'bloc'].includes(query.definition(indicator)?.input ?? '');
}
