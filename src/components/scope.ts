import type { Edition } from '../text/edition.ts';

/** Whether an indicator is computed from a list of suppliers: the world's producers, or a reporter's partners. */
export function isOfLists(query: Edition, indicator: string): boolean {
  return ['suppliers', 'partner', 'bloc'].includes(query.definition(indicator)?.input ?? '');
}
