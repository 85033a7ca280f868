import type { Query } from '../../tables/query.ts';
import type { DefinitionRow } from '../../tables/schema.ts';
import { listed } from '../../text/grammar.ts';
import { reasonInWords } from '../../text/reason.ts';

/**
 * Why this edition has no value of an indicator, in a sentence or two; empty where it has one. Either nothing is
 * gathered that holds all that the formula takes, or there are results and each says a reason.
 */
export function lackingOf(query: Query, { id, words }: Pick<DefinitionRow, 'id' | 'words'>): string {
  const rows = query.tables.indicators.filter(({ indicator }) => indicator === id);
  if (rows.some(({ value }) => value !== null)) return '';
  if (rows.length === 0) {
    return `Nothing is gathered in this edition that holds all that its formula takes: ${words}. Limits, above, says what it would need.`;
  }
  const reasons = [...Map.groupBy(rows, ({ reason }) => reason)].sort(([, a], [, b]) => b.length - a.length);
  const told = reasons.map(([reason, of]) => `${reasonInWords(reason)} (${of.length})`);
  return `All ${rows.length} results of this edition are without a value: ${listed(told)}.`;
}
