import { hedged, isHedge } from './hedge.ts';
import { isLow, percent } from './numbers.ts';
import { type Format, type Printable, type Printed, reasonOf } from './printable.ts';
import { isApart, oneSided, rangeOf, saysNothing } from './range.ts';
import { markOfReason, reasonInWords } from './reason.ts';
import { factsOf, isOpen } from './units.ts';
import { defaultFormat, fraction, plainNumber, printedDigits, printValue } from './value.ts';
import type { Mark, Words } from './words.ts';

/** Whether the bounds of a level leave open what it is, so that the point alone, or first, would mislead. */
function leavesOpen({ unit, lower, upper, isChange }: Printable): boolean {
  return !isChange && lower !== null && isOpen(unit, lower, upper);
}

function marksOf(row: Printable): readonly Mark[] {
  const isExporter = row.mark === 'E' && row.value !== null;
  return [
    ...(row.quality === 'estimated' ? (['e'] as const) : []),
    ...(row.isInError ? (['u'] as const) : []),
    ...(isExporter ? (['E'] as const) : []),
  ];
}

/** What running text says where there is no number: the bounds of what is withheld, else the reason and the range. */
function printedMissing(row: Printable, words: Words): Printed {
  const reason = reasonOf(row);
  const number = settled(row, words);
  if (number !== null) return { text: printValue(row, number, defaultFormat(row), words), marks: [], range: '' };
  const range = saysNothing(row) ? '' : rangeOf(row, words);
  const known = reason === 'withheld' && !saysNothing(row) ? oneSided(row, words) || range : '';
  if (known !== '') return { text: known, marks: [], range: '' };
  return { text: reasonInWords(reason, words), marks: [], range };
}

/**
 * A number for running text. A number that cannot be given prints its reason in words, before the range where one is
 * known: it takes the room of a number and says why there is none. Where the bounds leave open what the number is, the
 * range stands alone. A format that says bounds in words falls back to the number where there is nothing to say.
 *
 * @param format as the author asks for; without one the range stands beside the number where its ends are more than one
 *   step of the last digit apart
 */
export function printed(row: Printable, format: Format | undefined, words: Words): Printed {
  const said = format !== undefined && isHedge(format) ? hedged(row, format, words) : '';
  if (said !== '') return { text: said, marks: marksOf(row), range: '' };
  if (row.value === null) return printedMissing(row, words);
  const range = rangeOf(row, words);
  if (leavesOpen(row) && range !== '') return { text: range, marks: marksOf(row), range: '' };
  const asNumber = format === undefined || format === 'bounds' || isHedge(format) ? defaultFormat(row) : format;
  const text = printValue(row, row.value, asNumber, words);
  const isTold = format === 'bounds' || (format === undefined && isApart(row));
  return { text, marks: marksOf(row), range: isTold ? range : '' };
}

/**
 * A number for a table or a card in which words stand beside it: as in running text, with its range wherever an end
 * prints unlike the other.
 */
export function tabled(row: Printable, words: Words): Printed {
  return printed(row, 'bounds', words);
}

export interface CellOptions {
  /** Of shares. */
  readonly decimals?: number;
}

/** A number whose bounds print alike: it is known to the digit printed, whatever the reason why it has no point. */
function settled(row: Printable, words: Words, decimals?: number): number | null {
  const { lower, upper } = row;
  if (lower === null || upper === null || saysNothing(row) || reasonOf(row) !== 'withheld') return null;
  const isOneSided = lower === 0 && upper > 0;
  return !isOneSided && rangeOf(row, words, false, decimals) === '' ? lower : null;
}

/** What a cell shows where there is no number: a mark in brackets, or the bounds of what is withheld. */
function missingCell(row: Printable, decimals: number, words: Words): Printed {
  const reason = reasonOf(row);
  const number = settled(row, words, decimals);
  if (number !== null) return { text: inCell(row, number, decimals, words), marks: [markOfReason(reason)], range: '' };
  const known = reason === 'withheld' && !saysNothing(row) ? oneSided(row, words) : '';
  if (known !== '') return { text: known, marks: [], range: '' };
  const range = saysNothing(row) ? '' : rangeOf(row, words, true, decimals);
  return { text: '', marks: [markOfReason(reason)], range };
}

function inCell(row: Printable, value: number, decimals: number, words: Words): string {
  const { unit } = row;
  const isPercent = factsOf(unit).as === 'percent';
  return isPercent
    ? percent(fraction(unit, value), decimals, words)
    : plainNumber(unit, printedDigits(row, value), words);
}

/**
 * A number for a cell whose head names the unit. A mark in brackets stands where there is no number or it rounds to zero;
 * the range stands beside it wherever an end prints unlike the other, or alone where the bounds leave open what the number
 * is.
 */
export function cell(row: Printable, options: CellOptions, words: Words): Printed {
  const { decimals = 1 } = options;
  if (row.value === null) return missingCell(row, decimals, words);
  const { value, unit } = row;
  const whole = rangeOf(row, words, true);
  if (leavesOpen(row) && whole !== '') return { text: whole, marks: marksOf(row), range: '' };
  const range = rangeOf(row, words, true, decimals);
  const isShare = factsOf(unit).as === 'percent';
  if (isShare && isLow(fraction(unit, value), decimals)) return { text: '', marks: ['k', ...marksOf(row)], range };
  return { text: inCell(row, value, decimals, words), marks: marksOf(row), range };
}
