import { WORLD } from './dataset.ts';
import { digitsOf } from './figure.ts';

/** A written figure that has a number, with its digits as they count in a sum. */
export interface Countable {
  readonly key: string;
  readonly written: string;
  readonly digits: string;
}

/**
 * The figures of a year that count in its control sum: those of economies and the printed rest that have a number. The
 * printed total does not count, nor what is withheld, bounded or not reported.
 *
 * @param figures by key, as they are written
 */
export function countableIn(figures: Iterable<readonly [string, string]>): readonly Countable[] {
  return [...figures].flatMap(([key, written]) => {
    const digits = key === WORLD ? undefined : digitsOf(written);
    return digits === undefined ? [] : [{ key, written, digits }];
  });
}

/**
 * What the figures of a year come to, exact to the last decimal and without zeros at its end. It is whoever wrote the
 * figures down who adds them up, so that a line mistyped later shows: as batch totals do in bookkeeping. `undefined` where
 * no figure has a number.
 */
export function controlSumOf(figures: Iterable<readonly [string, string]>): string | undefined {
  const all = countableIn(figures).map(({ digits }) => digits);
  const places = decimalsOf(all);
  const sum = all.reduce((total, digits) => total + scaled(digits, places), 0n);
  return all.length === 0 ? undefined : inDigits(sum, places);
}

/** The most decimals that any of these digits have. */
export function decimalsOf(all: readonly string[]): number {
  return all.reduce((most, digits) => Math.max(most, digits.split('.')[1]?.length ?? 0), 0);
}

/** Digits as a whole number of units of 10^−`places`; they have no more decimals than that. */
export function scaled(digits: string, places: number): bigint {
  const [whole = '', decimals = ''] = digits.split('.');
  return BigInt(whole + decimals.padEnd(places, '0'));
}

/** A whole number of units of 10^−`places`, not negative, in digits: `12.5` of 12500 with three places. */
export function inDigits(value: bigint, places: number): string {
  const digits = String(value).padStart(places + 1, '0');
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  if (places === 0) return digits;
  return digits.slice(0, -places) + (decimals === '' ? '' : `.${decimals}`);
}
