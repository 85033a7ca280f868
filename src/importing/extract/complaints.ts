import { told } from '../tidy/row.ts';
import { unexpected } from './cells.ts';
import type { Entry } from './entries.ts';
import type { Gathered } from './gather.ts';
import { labelOf } from './label.ts';
import { noRowSentence, type Surroundings } from './no-rows.ts';

/**
 * What stands against the figures of a series, each once: no rows, rows that are not as the mapping expects, a figure
 * without a year, a cell that is no figure, a figure given twice. Economies nobody knows are told for all series at
 * once, by `strangers`.
 *
 * @param all the table that they are taken from
 */
export function complaintsAbout(gathered: Gathered, all: Surroundings): readonly string[] {
  const { entries, rows, spec } = gathered;
  const label = labelOf(gathered);
  if (entries.length === 0) return [noRowSentence(gathered, all)];
  const count = new Map([...Map.groupBy(entries, keyOf)].map(([key, same]) => [key, same.length]));
  const wrong = entries.flatMap((entry) => {
    const sentence = sentenceAbout(entry, label, count.get(keyOf(entry)) ?? 1);
    return sentence === undefined ? [] : [told(entry.row, sentence, spec.at)];
  });
  return [...unexpected(rows, spec), ...wrong];
}

function sentenceAbout({ key, name, year, printed, written }: Entry, label: string, times: number): string | undefined {
  if (key === undefined) return undefined;
  if (!Number.isInteger(year)) return `No row of the table gives ${name} with a year (${label}).`;
  if (written === undefined && printed === '') {
    return `The cell is empty: ${name}, ${year} (${label}). Where that is how the publisher prints "no figure", name it under "missing".`;
  }
  if (written === undefined) return `"${printed}" is not a figure: ${name}, ${year} (${label}).`;
  return times === 1 ? undefined : `There are ${times} figures for ${name}, ${year} (${label}).`;
}

function keyOf({ key, year }: Entry): string {
  return `${key} ${year}`;
}
