import type { IndicatorRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import { percent } from '../../text/numbers.ts';
import type { Printed } from '../../text/printable.ts';
import { reasonInWords } from '../../text/reason.ts';
import { cell, printed } from '../../text/result.ts';
import { factsOf } from '../../text/units.ts';
import type { Words } from '../../text/words.ts';
import { section } from './subject.ts';

/** How the results of an overview are written; the tables of pages write them with the same functions. */
export interface Say {
  /** At the end of a line: the number, or its range alone where that leaves open what the number is. */
  readonly label: (row: IndicatorRow) => string;
  /** In the table: the number with the range of every inexact value, or the reason why there is none. */
  readonly cell: (row: IndicatorRow) => string;
}

/** Words in which percentage points are told by their number alone: the unit stands in the head of the column. */
function bareOf(words: Words): Words {
  return { ...words, points: (number) => number };
}

/** The text of a cell with its range, or the reason why there is no number. */
function told({ text, marks, range }: Printed, row: IndicatorRow, { say, words }: Language): string {
  const [mark] = marks;
  const missing = mark === 'k' ? percent(1e-6, 1, words) : reasonInWords(row.reason || 'not-reported', words);
  const number = text === '' ? missing : text;
  const value = range === '' ? number : `${number} (${range})`;
  const isWithheld = text !== '' && row.value === null && marks.includes('c');
  return isWithheld ? say(`${section}.withheld`, { value }) : value;
}

/** @param isChange whether the numbers are differences of levels: of a share, points with a sign */
export function sayOf(isChange: boolean, language: Language): Say {
  const bare = bareOf(language.words);
  const withChange = (row: IndicatorRow) => ({ ...row, isChange });
  const withSign = (text: string, { value }: IndicatorRow) =>
    isChange && (value ?? 0) > 0 && /^\d/.test(text) && /[1-9]/.test(text) ? `+${text}` : text;
  const isPlain = ({ unit }: IndicatorRow) => factsOf(unit).as !== 'quantity' && !(isChange && unit === 'share');
  return {
    label: (row) => {
      const { text, range } = printed(withChange(row), undefined, bare);
      return withSign(row.value === null && range !== '' ? range : text, row);
    },
    cell: (row) => {
      const shown = isPlain(row) ? cell(withChange(row), {}, bare) : printed(withChange(row), 'bounds', bare);
      const isExporter = shown.marks[0] === 'E' && row.value === null;
      return isExporter ? reasonInWords('net-exporter', bare) : withSign(told(shown, row, language), row);
    },
  };
}
