import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { changeInput, type Ends } from '../inputs/change.ts';
import { type KnownEnds, readEnds } from './ends.ts';
import { changeLetters, changeWorking } from './workings.ts';

function relative(input: Ends): Result {
  const ends = readEnds(input);
  if (typeof ends === 'string') return unavailable(ends);
  const { from, to } = ends;
  const bounds = boundsOf(ends);
  if (from.value === null || to.value === null) return unavailable('withheld', bounds);
  const ratio = (to.value - from.value) / Math.abs(from.value);
  if (!Number.isFinite(ratio)) return unavailable('zero-baseline', bounds);
  if (Number.isFinite(bounds.lower)) return answer(ratio, bounds);
  const lower = boundsOf(ends, toldFromZero * Math.abs(from.value)).lower;
  if (!Number.isFinite(lower)) return unavailable('zero-baseline', bounds);
  return answer(ratio, { ...bounds, lower, method: 'outer' }, { assumptions: [notZero] });
}

/** An earlier value of a smaller part of its point cannot be told from zero, from which there is no change. */
const toldFromZero = 1e-9;

const notZero = 'earlier value taken as told apart from 0';

/**
 * The range over the baselines above zero and those below it, each of which the ratio rises or falls in throughout.
 *
 * @param nearest baselines nearer to zero are left out
 */
function boundsOf({ from, to }: KnownEnds, nearest = 0): Bounds {
  const highest = upperEnd(from);
  const above = highest > nearest ? [ratios(to, Math.max(from.lower, nearest), highest, -1)] : [];
  const below = from.lower < -nearest ? [ratios(to, Math.max(nearest, 0 - highest), 0 - from.lower, 1)] : [];
  const all = [...above, ...below];
  return {
    lower: Math.min(...all.map(({ lower }) => lower)),
    upper: Math.max(...all.map(({ upper }) => upper)),
    method: 'exact',
  };
}

/** The range of `to` over a size between `least` and `most`, moved by `shift`. */
function ratios(to: Quantity, least: number, most: number, shift: number): { lower: number; upper: number } {
  const highest = upperEnd(to);
  return {
    lower: quotient(to.lower, to.lower < 0 ? least : most) + shift,
    upper: quotient(highest, highest < 0 ? most : least) + shift,
  };
}

function quotient(part: number, size: number): number {
  if (part === 0) return 0;
  return part === Number.POSITIVE_INFINITY ? part : part / size;
}

/**
 * The change relative to the earlier value: later less earlier, over the size of the earlier. 0.5 is half as much again;
 * at least −1 where neither is negative.
 *
 * `zero-baseline` when the earlier value is 0, or so near it that there is no ratio; `no-baseline` without it;
 * `not-reported` without the later; `withheld` (with bounds). Bounds are exact, open above where the earlier value may
 * be 0. Where it may be 0 and the later one is negative, nothing bounds the fall: a withheld change then has no lower
 * end, and one with a value has the fall from a billionth of the earlier value, with an assumption: what is nearer
 * to 0 counts as 0, from which there is no change (`outer`).
 */
export const changeRelative = defineIndicator({
  id: 'change-relative',
  family: 'time',
  name: 'Relative change',
  nameJa: '変化率',
  nameInText: 'the relative change',
  input: changeInput,
  unit: 'share',
  range: null,
  words: 'the later value less the earlier one, divided by the size of the earlier one',
  latex: '\\frac{v_1 - v_0}{|v_0|}',
  letters: changeLetters,
  evaluate: relative,
  working: changeWorking,
});
