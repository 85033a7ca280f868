import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { english } from '../../text/english.ts';
import { listed } from '../../text/grammar.ts';
import { phrasesIn } from '../../text/phrases.ts';
import type { Words } from '../../text/words.ts';

/** What a result assumes, each in words, with the names of economies for their codes. */
export function assumptionsInWords(
  query: Edition,
  { assumptions }: IndicatorRow,
  words: Words = english,
): readonly string[] {
  const named = (code: string) => query.economy(code)?.name_in_text ?? code;
  return phrasesIn(assumptions).map(
    (phrase) => words.assumptions[phrase] ?? phrase.replaceAll(/\b[A-Z]{3}\b/g, (code) => named(code)),
  );
}

const stops = /^supply from ([A-Z]{3}) stops/;

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
  const name = (id: string) => query.economy(id)?.name;
  const stopped = phrasesIn(row.assumptions).flatMap((phrase) => name(stops.exec(phrase)?.[1] ?? '') ?? []);
  if (stopped.length > 0) return listed(stopped);
  if (!isNamedByParts(row)) return '';
  return listed(query.partsOf(row.id).flatMap(({ part }) => name(part) ?? []));
}
