import type { IndicatorRow } from '../../tables/schema.ts';
import type { Printed } from '../../text/printable.ts';
import { reasonInWords } from '../../text/reason.ts';
import { cell, printed } from '../../text/result.ts';
import { factsOf } from '../../text/units.ts';
import type { Mark as MarkLetter } from '../../text/words.ts';

/** How the results of an overview are written; the tables of pages write them with the same functions. */
export interface Say {
  /** At the end of a line: the number, or its range alone where that leaves open what the number is. */
  readonly label: (row: IndicatorRow) => string;
  /** In the table: the number with the range of every inexact value, or the reason why there is none. */
  readonly cell: (row: IndicatorRow) => string;
}

const inWords: Partial<Readonly<Record<MarkLetter, string>>> = { k: 'under 0.1%' };

function told({ text, marks, range }: Printed, row: IndicatorRow): string {
  const [mark] = marks;
  const number = text !== '' ? text : ((mark && inWords[mark]) ?? reasonInWords(row.reason || 'not-reported'));
  const missing = text !== '' && row.value === null && marks.includes('c') ? ', withheld' : '';
  return (range === '' ? number : `${number} (${range})`) + missing;
}

/** @param isChange whether the numbers are differences of levels: of a share, points with a sign */
export function sayOf(isChange: boolean): Say {
  const withChange = (row: IndicatorRow) => ({ ...row, isChange });
  const bare = (text: string) => text.replace(/ percentage points?/g, '');
  const withSign = (text: string, { value }: IndicatorRow) =>
    isChange && (value ?? 0) > 0 && /^\d/.test(text) && /[1-9]/.test(text) ? `+${text}` : text;
  const isPlain = ({ unit }: IndicatorRow) => factsOf(unit).as !== 'quantity' && !(isChange && unit === 'share');
  return {
    label: (row) => {
      const { text, range } = printed(withChange(row));
      return withSign(bare(row.value === null && range !== '' ? range : text), row);
    },
    cell: (row) => {
      const shown = isPlain(row) ? cell(withChange(row)) : printed(withChange(row), 'bounds');
      const isExporter = shown.marks[0] === 'E' && row.value === null;
      return isExporter ? reasonInWords('net-exporter') : withSign(bare(told(shown, row)), row);
    },
  };
}
