import { type Dimension, dimensionOf, sizeOf, type Unit, unitNamed } from '../domain/unit.ts';
import { amount } from './amount.ts';
import { inDigits } from './number-format.ts';
import { inUnit } from './units.ts';
import type { Words } from './words.ts';

/** Takes out the noise of binary fractions (0.285 × 100 is 28.499…), so that a number is rounded once, on its decimals. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * A decimal number with thousands separators and a true minus sign.
 *
 * @param decimals fixed number of decimals
 * @example decimal(-1883.26, 1) // '−1,883.3'
 */
export function decimal(value: number, decimals: number, words: Words): string {
  const text = inDigits(clean(value), words.locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return Number(text.replace(/[^\d]/g, '')) === 0 ? text.replace(/^-/, '') : text.replace(/^-/, '−');
}

/** A reported figure: as published, up to three decimals, thousands apart. */
export function reported(value: number, words: Words): string {
  return inDigits(clean(value), words.locale, { maximumFractionDigits: 3 }).replace(/^-/, '−');
}

/**
 * A share as percent in running text. What is not the whole is never rounded to 100%, what is not nothing never to 0%:
 * "over 99%", "under 1%".
 *
 * @param share fraction of 1; other fractions (a reliance below 0) are printed as they are
 * @param decimals 0 in prose, 1 in tables
 */
export function percent(share: number, decimals = 0, words: Words): string {
  const edge = 10 ** -decimals;
  const value = clean(share * 100);
  const rounded = Number(value.toFixed(decimals));
  if (rounded === 100 && value < 100 - 1e-7) return words.over(words.percent(decimal(100 - edge, decimals, words)));
  if (rounded === 0 && value > 1e-7) return words.under(words.percent(decimal(edge, decimals, words)));
  return words.percent(decimal(value, decimals, words));
}

/** True when a share is more than nothing and prints as zero: `[k]` takes its place in tables. */
export function isLow(share: number, decimals = 1): boolean {
  return share > 1e-9 && Number(clean(share * 100).toFixed(decimals)) === 0;
}

/** A number with its sign, `+` too; zero has none. */
export function signed(value: number, decimals: number, words: Words): string {
  const text = decimal(value, decimals, words);
  return value > 0 && Number(clean(value).toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** A difference of shares in percentage points, with its sign. */
export function points(difference: number, decimals = 0, words: Words): string {
  const isOne = Math.abs(Number(clean(difference * 100).toFixed(decimals))) === 1;
  return words.points(signed(difference * 100, decimals, words), isOne);
}

/**
 * A value with a fixed number of decimals, and never the round `whole` for what is less: 0.998 of 1 is "over 0.99".
 *
 * @param whole the largest value there can be; `null` where there is none
 */
export function level(value: number, decimals: number, whole: number | null, words: Words): string {
  const isLess = whole !== null && value < whole * (1 - 1e-9);
  if (!isLess || Number(clean(value).toFixed(decimals)) !== whole) return decimal(value, decimals, words);
  return words.over(decimal(whole - 10 ** -decimals, decimals, words));
}

/** A number with three significant digits, or as many as are asked for, thousands apart: "0.409", "1,230". */
export function significant(value: number, words: Words, digits = 3): string {
  const rounded = Number(clean(value).toPrecision(digits));
  return inDigits(rounded, words.locale, { maximumFractionDigits: 12 }).replace(/^-/, '−');
}

/** Whether a number that is not nothing prints as zero with so many decimals. */
export function isTiny(value: number, decimals: number): boolean {
  return value !== 0 && Number(clean(value).toFixed(decimals)) === 0;
}

/**
 * What a working comes to: four significant digits, so that it can be followed, and every digit before the point up to
 * the seventh.
 */
export function followed(value: number, words: Words): string {
  const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  const digits = Math.min(7, Math.max(4, whole));
  return inDigits(clean(value), words.locale, { maximumSignificantDigits: digits }).replace(/^-/, '−');
}

const spokenUnits: ReadonlyMap<Dimension, Unit> = new Map([
  ['mass', 't'],
  ['money', 'USD'],
]);

/** The unit that running text has a quantity in; `undefined` for what is printed in its own. */
function spokenUnit(unit: Unit): Unit | undefined {
  // Nobody weighs diamonds in tonnes.
  if (unit === 'ct' || unit === 'Mct') return 'ct';
  return spokenUnits.get(dimensionOf(unit));
}

/** True when the unit measures money. */
export function isMoney(unit: string): boolean {
  const known = unitNamed(unit);
  return known !== undefined && dimensionOf(known) === 'money';
}

/**
 * A quantity for running text, in dollars, carats or tonnes whatever the unit of its series: "492 million dollars",
 * "43.5 million carats", "270,000 t".
 */
export function compact(value: number, unit: string, words: Words): string {
  const known = unitNamed(unit);
  const spoken = known && spokenUnit(known);
  if (known === undefined || spoken === undefined) return inUnit(reported(value, words), unit, words);
  const text = amount((value * sizeOf(known)) / sizeOf(spoken), words);
  return spoken === 'USD' ? words.dollars(text) : inUnit(text, spoken, words);
}

export interface RangeShape {
  readonly times?: number;
  readonly decimals?: number;
  /** Puts the unit to what is printed, to a number as to both ends. */
  readonly inUnit?: (printed: string) => string;
  /** The number that the range is of: an end that is this very number is printed as the number is. */
  readonly value?: number | null | undefined;
}

/** An end of a range with so many decimals, down for a lower end, up for an upper: what is printed contains the true one. */
export function outward(value: number, decimals: number, round: (value: number) => number): number {
  const step = 10 ** decimals;
  return round(Number((value * step).toPrecision(10))) / step;
}

/** An end with three significant digits, rounded down or up as asked. */
export function threeDigits(value: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return Number((round(Number((value / step).toPrecision(10))) * step).toPrecision(12));
}

/**
 * A range whose printed ends contain the true ones: the lower is rounded down, the upper up, and an end that is the value
 * itself to the nearest, as the value is; `null` above is unbounded. Below zero the ends are parted by a word, since a
 * dash would run into the minus.
 * Empty when there is nothing to say: both ends round to the same number, or the range is from 0 to anything.
 *
 * @example range(0.6561, 0.728, { times: 100, inUnit: words.percent }, words) // '65–73%'
 */
export function range(lower: number, upper: number | null, shape: RangeShape, words: Words): string {
  const { times = 1, decimals = 0, inUnit: put = (printed) => printed, value = null } = shape;
  const ending = (end: number, round: (value: number) => number) =>
    decimal(end === value ? end * times : outward(end * times, decimals, round), decimals, words);
  const low = ending(lower, Math.floor);
  if (upper === null) return lower <= 0 ? '' : words.atLeast(put(low));
  if (decimal(lower * times, decimals, words) === decimal(upper * times, decimals, words)) return '';
  const high = ending(upper, Math.ceil);
  return low.startsWith('−') ? words.fromTo(low, put(high)) : put(`${low}–${high}`);
}
