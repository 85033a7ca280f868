import type { DefinitionRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { listed } from '../../text/grammar.ts';
import { reasonInWords } from '../../text/reason.ts';

/**
 * Why this edition has no value of an indicator, in a sentence or two; empty where it has one. Either no
 * record holds what the formula takes, or there are results and each says a reason.
 */
export function lackingOf(query: Edition, { id }: Pick<DefinitionRow, 'id'>): string {
  const rows = query.resultsOf(id);
  if (rows.some(({ value }) => value !== null)) return '';
  if (rows.length === 0) {
    return 'This edition holds no record that it could be computed from. Limits, above, says what is missing.';
  }
  const reasons = [...Map.groupBy(rows, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const told = reasons.map(([reason, of]) => `${reasonInWords(reason)} (${of.length})`);
  return `All ${rows.length} results of this edition are without a value: ${listed(told)}.`;
}
