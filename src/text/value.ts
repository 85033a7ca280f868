import { compact, isTiny, level, percent, points, reported, significant } from './numbers.ts';
import type { Format, Printable } from './printable.ts';
import { factsOf, inUnit } from './units.ts';
import type { Words } from './words.ts';

/** The formats that say how a number is written; the others say how its bounds are. */
export type NumberFormat = Exclude<Format, 'bounds' | 'at-least' | 'at-most' | 'between' | 'about'>;

/** What is shown when the author asks for nothing else. */
export function defaultFormat({ unit, isChange }: Printable): NumberFormat {
  const { as } = factsOf(unit);
  if (as === 'percent') return isChange && unit === 'share' ? 'points' : 'percent';
  return as === 'decimals' ? 'number' : 'compact';
}

/** A share or percentage as a fraction of 1. */
export function fraction(unit: string, value: number): number {
  return (value * factsOf(unit).times) / 100;
}

/** Digits of a number that would print as zero. */
const digitsOfTiny = 2;

/** The value as it is to be printed: of a computed quantity three significant digits, else as it is. */
export function printedDigits({ unit, indicator }: Printable, value: number): number {
  return indicator !== undefined && factsOf(unit).as === 'quantity' ? Number(value.toPrecision(3)) : value;
}

/** The number alone, as it stands in a cell whose head names the unit; never zero for what is not nothing. */
export function plainNumber(unit: string, value: number, words: Words): string {
  const { as, decimals, whole } = factsOf(unit);
  if (as === 'decimals' && isTiny(value, decimals)) return significant(value, words, digitsOfTiny);
  if (as === 'decimals') return level(value, decimals, whole, words);
  return as === 'significant' ? significant(value, words) : reported(value, words);
}

/** A number with its unit as running text has it: "60 days", "0.41", "492 million dollars". */
function withUnit(unit: string, value: number, words: Words): string {
  if (factsOf(unit).as === 'quantity') return compact(value, unit, words);
  return inUnit(plainNumber(unit, value, words), unit, words);
}

/** A value in the format asked for. */
export function printValue(row: Printable, value: number, format: NumberFormat, words: Words): string {
  switch (format) {
    case 'percent':
      return percent(fraction(row.unit, value), 0, words);
    case 'percent-1':
      return percent(fraction(row.unit, value), 1, words);
    case 'points':
      return points(fraction(row.unit, value), 0, words);
    case 'number':
      return factsOf(row.unit).as === 'decimals'
        ? withUnit(row.unit, value, words)
        : reported(printedDigits(row, value), words);
    case 'compact':
      return withUnit(row.unit, printedDigits(row, value), words);
  }
}
