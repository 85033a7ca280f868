import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { phrasesIn } from '../../text/phrases.ts';
import { longNames } from '../names.ts';

const stops = /^supply from (\w+) stops/;

/** Indicators whose parts name the one supplier that their result is about. */
const ofOneSupplier = ['cr-1', 'crma-single-third-country', 'n-1'];

/** Whether the parts of a result name the one supplier that it is about. */
export function isNamedByParts({ indicator }: IndicatorRow): boolean {
  return ofOneSupplier.includes(indicator);
}

/**
 * The supplier that a result is about without its id saying so: the largest one, the one that is lost. Its name; of
 * suppliers in a tie all; empty where the result is about no one supplier, or its id names it.
 */
export function namedSupplier(query: Edition, row: IndicatorRow): string {
  if (row.partner !== '') return '';
  const names = longNames(query);
  const known = (ids: readonly string[]) => names.listed(ids.filter((id) => query.economy(id)).map(names.economy));
  const stopped = phrasesIn(row.assumptions).flatMap((phrase) => stops.exec(phrase)?.[1] ?? []);
  if (stopped.length > 0) return known([...new Set(stopped)]);
  return isNamedByParts(row) ? known(query.partsOf(row.id).map(({ part }) => part)) : '';
}
