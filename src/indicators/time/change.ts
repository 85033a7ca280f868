import { sum, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { changeInput, type Ends } from '../inputs/change.ts';
import { negated } from '../quantities.ts';
import { figureText } from '../working.ts';
import { readEnds } from './ends.ts';
import { changeLetters } from './workings.ts';

function difference(input: Ends): Result {
  const ends = readEnds(input);
  if (typeof ends === 'string') return unavailable(ends);
  const moved = sum([ends.to, negated(ends.from)]);
  const bounds: Bounds = { lower: moved.lower, upper: upperEnd(moved), method: 'exact' };
  const isOpenBelow = !Number.isFinite(moved.lower);
  return moved.value === null || isOpenBelow ? unavailable('withheld', bounds) : answer(moved.value, bounds);
}

/**
 * The change of a figure or of another indicator: later less earlier, in its unit (percentage points for a share).
 *
 * `no-baseline` without the earlier one, `not-reported` without the later; `withheld` (with bounds) when either has
 * bounds only, or when the earlier one is open above, so that nothing bounds the fall. Bounds are exact; it "rose" when
 * the lower one is above 0.
 */
export const change = defineIndicator({
  id: 'change',
  family: 'time',
  name: 'Change',
  nameJa: '変化幅',
  nameInText: 'the change',
  input: changeInput,
  unit: 'input',
  range: null,
  words: 'the later value less the earlier one',
  latex: 'v_1 - v_0',
  letters: changeLetters,
  evaluate: difference,
  working: ({ from, to }) => `${figureText(to?.value ?? 0)} − ${figureText(from?.value ?? 0)}`,
});
