import type { DefinitionRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { reasonInWords } from '../../text/reason.ts';
import { longNames } from '../names.ts';

/**
 * Why this edition has no value of an indicator, in a sentence or two; empty where it has one. Either no
 * record holds what the formula takes, or there are results and each says a reason.
 */
export function lackingOf(query: Edition, { id }: Pick<DefinitionRow, 'id'>): string {
  const rows = query.resultsOf(id);
  if (rows.some(({ value }) => value !== null)) return '';
  if (rows.length === 0) return query.say('indicator.lacking.noRecord');
  const reasons = [...Map.groupBy(rows, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const told = reasons.map(([reason, of]) =>
    query.say('indicator.lacking.reason', { reason: reasonInWords(reason, query.words), count: of.length }),
  );
  return query.say('indicator.lacking.noValue', { count: rows.length, reasons: longNames(query).listed(told) });
}
