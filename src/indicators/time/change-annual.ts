import { z } from 'astro/zod';
import { upperEnd } from '../../domain/quantity.ts';
import type { Reason, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number, quantity } from '../input.ts';
import type { Ends } from '../inputs/change.ts';
import { isQuantity } from '../quantities.ts';
import { figureText } from '../working.ts';
import { type KnownEnds, readEnds } from './ends.ts';
import { changeLetters } from './workings.ts';

/** An earlier and a later value of one thing, neither negative, and the years between them. */
export interface EndsInTime extends Ends {
  readonly years: number;
}

export const endsInTimeInput = defineInput<EndsInTime>('ends-in-time', () =>
  z.object({ from: quantity, to: quantity, years: number }),
);

/** Shorter spans than a day have no yearly rate. */
const shortest = 1 / 366;

function knownEnds(input: EndsInTime): KnownEnds | Reason {
  const { from, to, years } = input;
  if (!Number.isFinite(years)) return 'invalid-input';
  if (![from, to].every((end) => end === null || isQuantity(end))) return 'invalid-input';
  if (to?.value === 0) return 'not-applicable';
  return readEnds(input);
}

function rate(part: number, whole: number, years: number): number {
  if (part === 0) return -1;
  return (part / whole) ** (1 / years) - 1;
}

function boundsOf({ from, to }: KnownEnds, years: number): Bounds {
  return {
    lower: rate(to.lower, upperEnd(from), years),
    upper: rate(upperEnd(to), from.lower, years),
    method: 'exact',
  };
}

function annual(input: EndsInTime): Result {
  const ends = knownEnds(input);
  const { years } = input;
  if (typeof ends === 'string') return unavailable(ends);
  const { from, to } = ends;
  const isTooShort = years < shortest;
  const bounds = isTooShort || from.upper === 0 ? undefined : boundsOf(ends, years);
  if (from.value === null || to.value === null) return unavailable('withheld', bounds);
  if (bounds === undefined && isTooShort) return unavailable('no-baseline');
  const value = rate(to.value, from.value, years);
  return bounds === undefined || !Number.isFinite(value) ? unavailable('zero-baseline', bounds) : answer(value, bounds);
}

/**
 * The yearly rate at which the earlier value would have become the later one, compounded: 0.05 is five percent a year.
 * Above −1.
 *
 * `not-applicable` when the later value is 0, which no yearly rate reaches; `zero-baseline` when the earlier is 0, or so
 * near it that there is no rate; `no-baseline` without the earlier value or when less than a day lies between;
 * `not-reported` without the later; `withheld` (with bounds); `invalid-input` for negative values. Bounds are exact, open
 * above where the earlier value may be 0.
 */
export const changeAnnual = defineIndicator({
  id: 'change-annual',
  family: 'time',
  name: 'Annual rate of change',
  nameJa: '年平均変化率',
  nameInText: 'the annual rate of change',
  input: endsInTimeInput,
  unit: 'share',
  range: null,
  words: 'the later value divided by the earlier one, to the power of one over the years between, less 1',
  latex: '\\left(\\frac{v_1}{v_0}\\right)^{1/(y_1 - y_0)} - 1',
  letters: [...changeLetters, { latex: 'y_1', meaning: 'the later year' }, { latex: 'y_0', meaning: 'the base year' }],
  evaluate: annual,
  working: ({ from, to, years }) =>
    `(${figureText(to?.value ?? 0)} ÷ ${figureText(from?.value ?? 0)}) ^ (1 ÷ ${figureText(years)}) − 1`,
});
