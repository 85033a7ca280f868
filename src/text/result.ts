import { type Reason, reasons } from '../domain/result.ts';
import { formats } from '../references/components.ts';
import type { IndicatorRow } from '../tables/schema.ts';
import { english } from './english.ts';
import { compact, decimal, index, isLow, percent, points, range, reported } from './numbers.ts';
import type { Mark, Words } from './words.ts';

export { formats };
export type Format = (typeof formats)[number];

/** A number ready to be shown: its text, the marks after it or in its place, and its range where it has one. */
export interface Printed {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly range: string;
}

/** A number to print: a result of `indicators`, or a figure of another table in the same shape. */
export type Printable = Pick<IndicatorRow, 'value' | 'lower' | 'upper' | 'unit' | 'reason'> & {
  readonly mark?: string;
  readonly quality?: string;
  readonly isChange?: boolean;
};

function isReason(text: string): text is Reason {
  return reasons.some((reason) => reason === text);
}

/** The reason for a missing number in words. */
export function reasonInWords(reason: string, words: Words = english): string {
  return isReason(reason) ? words.reasons[reason] : reason.replaceAll('-', ' ');
}

/** The mark that stands in the place of a missing number. */
export function markOfReason(reason: string): Mark {
  if (reason === 'withheld') return 'c';
  if (reason === 'net-exporter') return 'E';
  return reason === 'not-applicable' ? 'z' : 'x';
}

/** The reason to say of a missing number: whoever surely exports more than it imports is called that first. */
function reasonOf(row: Printable): string {
  const isExporter = row.mark === 'E' && row.lower === 0 && row.upper === 0;
  return isExporter ? 'net-exporter' : row.reason || 'not-reported';
}

/** Whether a range of a share holds every share there is: it then says nothing. */
function isVacuous(row: Printable): boolean {
  const whole = row.unit === 'share' ? 1 : 100;
  return (
    (row.unit === 'share' || row.unit === 'percent') && row.lower === 0 && row.upper !== null && row.upper >= whole
  );
}

/** What is shown when the author asks for nothing else. */
export function defaultFormat(row: Printable): Format {
  if (row.unit === 'share') return row.isChange ? 'points' : 'percent';
  if (row.unit === 'percent') return 'percent';
  return row.unit === 'index' || row.unit === 'points' || row.unit === 'suppliers' ? 'number' : 'compact';
}

function fraction(row: Printable, value: number): number {
  return row.unit === 'percent' ? value / 100 : value;
}

function plainNumber(row: Printable, value: number, words: Words): string {
  if (row.unit === 'index') return index(value, words);
  if (row.unit === 'suppliers') return decimal(value, 1, words);
  if (row.unit === 'points') return decimal(value, 0, words);
  return reported(value, words);
}

function printValue(row: Printable, value: number, format: Format, words: Words): string {
  switch (format) {
    case 'percent':
      return percent(fraction(row, value), 0, words);
    case 'percent-1':
      return percent(fraction(row, value), 1, words);
    case 'points':
      return points(fraction(row, value), 0, words);
    case 'number':
      return plainNumber(row, value, words);
    case 'compact':
      return compact(value, row.unit, words);
    case 'bounds':
      return printValue(row, value, defaultFormat(row), words);
  }
}

/** The range of a number in its own unit, printed so that it contains the true one; empty when there is none to show. */
export function rangeOf(row: Printable, words: Words = english): string {
  if (row.lower === null) return '';
  if (row.unit === 'share' && row.isChange) {
    const points = range(row.lower, row.upper, { times: 100, decimals: 1 }, words);
    return points === '' ? '' : words.points(points, false);
  }
  if (row.unit === 'share' || row.unit === 'percent') {
    const times = row.unit === 'share' ? 100 : 1;
    return range(row.lower, row.upper, { times, unit: '%' }, words);
  }
  if (row.unit === 'index') return range(row.lower, row.upper, { decimals: 2 }, words);
  if (row.unit === 'suppliers') return range(row.lower, row.upper, { decimals: 1 }, words);
  const printed = range(row.lower, row.upper, {}, words);
  return printed === '' ? '' : `${printed} ${words.units[row.unit] ?? row.unit}`;
}

/** Where one end is the natural end of a share, the other says all: "over 50%", "under 25%". */
function oneSided(row: Printable, words: Words): string {
  const whole = row.unit === 'share' ? 1 : 100;
  if ((row.unit !== 'share' && row.unit !== 'percent') || row.lower === null || row.upper === null) return '';
  if (row.upper >= whole && row.lower > 0) return words.over(percent(fraction(row, row.lower), 0, words));
  if (row.lower === 0 && row.upper < whole) return words.under(percent(fraction(row, row.upper), 0, words));
  return '';
}

/** Width at which the bounds of a level leave open what it is, by unit: half of all there is, or its square for an index. */
const openWidths: Readonly<Record<string, number>> = { share: 0.5, index: 0.25, points: 2500 };

/**
 * Whether most of what a level is computed from is not split or not known, so that the point alone, or first, would
 * mislead: its range then says all.
 */
function isOpen({ lower, upper, unit, isChange }: Printable): boolean {
  if (isChange || lower === null) return false;
  if (unit === 'suppliers') return upper === null || upper > 2 * lower;
  const width = openWidths[unit];
  return width !== undefined && upper !== null && upper - lower > width + 1e-9;
}

function marksOf(row: Printable): readonly Mark[] {
  return row.quality === 'estimated' ? ['e'] : [];
}

/**
 * A number for running text. A number that cannot be given prints its reason in words, after the range where one is
 * known: it takes the room of a number and says why there is none. Where the bounds leave open what the number is, the
 * range stands alone.
 */
export function printed(row: Printable, format: Format = defaultFormat(row), words: Words = english): Printed {
  const range = rangeOf(row, words);
  if (row.value === null) {
    const reason = reasonOf(row);
    const known = reason === 'withheld' && !isVacuous(row) ? oneSided(row, words) || range : '';
    if (known !== '') return { text: known, marks: [], range: '' };
    return { text: reasonInWords(reason, words), marks: [], range: isVacuous(row) ? '' : range };
  }
  if (isOpen(row) && range !== '') return { text: range, marks: marksOf(row), range: '' };
  const shown = format === 'bounds' ? range : '';
  return { text: printValue(row, row.value, format, words), marks: marksOf(row), range: shown };
}

/** Bounds so far apart that the point alone would mislead. */
function isWide(row: Printable): boolean {
  const { lower, upper } = row;
  if (lower === null || upper === null) return upper === null && lower !== null;
  if (row.unit === 'suppliers') return upper > 1.5 * lower;
  const whole = { share: 1, index: 1, percent: 100, points: 10_000 }[row.unit];
  return whole !== undefined && upper - lower > 0.1 * whole;
}

/**
 * A number for a cell: a mark in brackets stands where there is no number or it rounds to zero, and the range stands
 * beside it where the point alone would mislead, or alone where the bounds leave open what the number is.
 */
export function cell(row: Printable, decimals = 1, words: Words = english): Printed {
  if (row.value !== null && isOpen(row)) return { text: rangeOf(row, words), marks: marksOf(row), range: '' };
  const range = isWide(row) ? rangeOf(row, words) : '';
  if (row.value === null) {
    const reason = reasonOf(row);
    const known = reason === 'withheld' ? oneSided(row, words) : '';
    if (known !== '') return { text: known, marks: [], range: '' };
    return { text: '', marks: [markOfReason(reason)], range: isVacuous(row) ? '' : range };
  }
  const isShare = row.unit === 'share' || row.unit === 'percent';
  if (isShare && isLow(fraction(row, row.value), decimals)) return { text: '', marks: ['k', ...marksOf(row)], range };
  const text = isShare ? percent(fraction(row, row.value), decimals, words) : plainNumber(row, row.value, words);
  return { text, marks: marksOf(row), range };
}
