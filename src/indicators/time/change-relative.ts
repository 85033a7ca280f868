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
  const isTooNearZero = !Number.isFinite(ratio) || !Number.isFinite(bounds.lower);
  return isTooNearZero ? unavailable('zero-baseline', bounds) : answer(ratio, bounds);
}

/** The range over the baselines above zero and those below it, each of which the ratio rises or falls in throughout. */
function boundsOf({ from, to }: KnownEnds): Bounds {
  const highest = upperEnd(from);
  const above = highest > 0 ? [ratios(to, Math.max(from.lower, 0), highest, -1)] : [];
  const below = from.lower < 0 ? [ratios(to, Math.max(0, 0 - highest), 0 - from.lower, 1)] : [];
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
 * `zero-baseline` when the earlier value is 0, or so near it that nothing bounds the fall; `no-baseline` without it;
 * `not-reported` without the later; `withheld` (with bounds). Bounds are exact, open above where the earlier value may
 * be 0.
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
