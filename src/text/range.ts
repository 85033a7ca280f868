import { decimal, isTiny, outward, range, threeDigits } from './numbers.ts';
import type { Printable } from './printable.ts';
import { factsOf, inUnit, isVacuous } from './units.ts';
import type { Words } from './words.ts';

/** Decimals that leave the larger end of a range three significant digits, and no more than the ends have. */
function decimalsFor(lower: number, upper: number): number {
  const largest = Math.max(Math.abs(lower), Math.abs(upper));
  if (largest === 0) return 0;
  const most = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(largest))));
  const ends = [outward(lower, most, Math.floor), outward(upper, most, Math.ceil)];
  const isEnough = (decimals: number) =>
    ends.every((end) => Number(end.toFixed(decimals)) === Number(end.toFixed(most)));
  return Array.from({ length: most }, (_, decimals) => decimals).find(isEnough) ?? most;
}

/** Whether a value prints as zero with so many decimals, and its ends are small enough to be told with more. */
function isTinyWithin({ value, lower, upper }: Printable, decimals: number): boolean {
  const largest = Math.max(Math.abs(lower ?? 0), upper ?? Number.POSITIVE_INFINITY);
  return value !== null && isTiny(value, decimals) && largest < 10 ** (1 - decimals);
}

/** How the ends of a number's range are written. */
export function shapeOf(row: Printable): { readonly times: number; readonly decimals: number } {
  const { as, decimals, times } = factsOf(row.unit);
  if (as === 'percent') return { times, decimals: row.isChange && row.unit === 'share' ? 1 : 0 };
  if (as === 'decimals' && !isTinyWithin(row, decimals)) return { times, decimals };
  return { times, decimals: decimalsFor(row.lower ?? 0, row.upper ?? row.lower ?? 0) };
}

/** The ends as they are to be printed: those of a computed quantity outward to three significant digits. */
function endsOf({ unit, indicator, upper }: Printable, lower: number) {
  if (indicator === undefined || factsOf(unit).as !== 'quantity') return { lower, upper };
  return { lower: threeDigits(lower, Math.floor), upper: upper === null ? null : threeDigits(upper, Math.ceil) };
}

/**
 * The range of a number in its own unit, printed so that it contains the true one; empty when there is none to show.
 *
 * @param isBare without the unit, which stands elsewhere; percent keeps its sign
 * @param decimals of a share; those of running text where it is not said
 */
export function rangeOf(row: Printable, words: Words, isBare = false, decimals?: number): string {
  if (row.lower === null) return '';
  const isPoints = row.unit === 'share' && row.isChange;
  const isWithout = isPoints || (isBare && factsOf(row.unit).as !== 'percent');
  const put = (number: string) => (isWithout ? number : inUnit(number, row.unit, words));
  const fixed = decimals === undefined || factsOf(row.unit).as !== 'percent' ? {} : { decimals };
  const { lower, upper } = endsOf(row, row.lower);
  const printed = range(lower, upper, { ...shapeOf(row), ...fixed, inUnit: put, value: row.value }, words);
  return isPoints && printed !== '' ? words.points(printed, false) : printed;
}

/** The size of the last digit that running text prints: of percent the whole one, of quantities the third. */
function stepOf({ unit }: Printable, largest: number): number {
  const { as, decimals, times } = factsOf(unit);
  if (as === 'percent') return 1 / times;
  if (as === 'decimals') return 10 ** -decimals / times;
  return largest === 0 ? 0 : 10 ** (Math.floor(Math.log10(largest)) - 2);
}

/** Whether the ends of a number are more than one step of its last digit apart, so that running text says its range. */
export function isApart(row: Printable): boolean {
  const { lower, upper } = row;
  if (lower === null) return false;
  if (upper === null) return true;
  const step = stepOf(row, Math.max(Math.abs(lower), Math.abs(upper)));
  if (step === 0) return false;
  return Math.round(upper / step) - Math.round(lower / step) > 1;
}

/** Whether a range holds every value there is: it then says nothing. */
export function saysNothing(row: Printable): boolean {
  return !row.isChange && row.lower !== null && isVacuous(row.unit, row.lower, row.upper);
}

/** A share whose ends are closer than this has a range to print, whatever its ends are. */
const narrow = 0.01;

/**
 * Where one end is the natural end of a share, the other says all: "over 50%", "under 25%". Empty where both ends say
 * something: beyond all there is, or less than one percent apart.
 */
export function oneSided(row: Printable, words: Words): string {
  const { as, whole } = factsOf(row.unit);
  if (as !== 'percent' || whole === null || row.lower === null || row.upper === null) return '';
  const { times } = factsOf(row.unit);
  if (row.upper > whole || (row.lower > 0 && row.upper - row.lower < narrow * whole)) return '';
  const ending = (end: number, round: (value: number) => number) =>
    words.percent(decimal(outward(end * times, 0, round), 0, words));
  if (row.upper === whole && row.lower > 0) return words.over(ending(row.lower, Math.floor));
  if (row.lower === 0 && row.upper > 0 && row.upper < whole) return words.under(ending(row.upper, Math.ceil));
  return '';
}
