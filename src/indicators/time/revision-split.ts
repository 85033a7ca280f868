import { z } from 'astro/zod';
import { type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number, quantity } from '../input.ts';
import { isQuantity, negated } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';

interface Headline {
  readonly year: number;
  readonly value: Reported;
}

/** The newest value of an old and of a new edition, and what the new edition says of the year that was newest before. */
export interface TwoEditions {
  readonly old: Headline;
  readonly new: Headline;
  readonly newAtOldYear: Reported;
}

const headline = () => z.object({ year: number, value: quantity });

export const twoEditionsInput = defineInput<TwoEditions>('two-editions', () =>
  z.object({ old: headline(), new: headline(), newAtOldYear: quantity }),
);

function isPossible(editions: TwoEditions): boolean {
  const all = [editions.old.value, editions.new.value, editions.newAtOldYear];
  const years = [editions.old.year, editions.new.year];
  return years.every(Number.isFinite) && all.every((each) => each === null || isQuantity(each, true));
}

function boundsOf(from: Quantity, to: Quantity): Bounds {
  const moved = sum([to, negated(from)]);
  return { lower: moved.lower, upper: upperEnd(moved), method: 'exact' };
}

function split(editions: TwoEditions): Result {
  if (!isPossible(editions)) return unavailable('invalid-input');
  const { old, new: later, newAtOldYear } = editions;
  if (old.value === null || later.value === null) return unavailable('not-reported');
  const again = old.year === later.year ? later.value : newAtOldYear;
  const bounds = boundsOf(old.value, later.value);
  const hasPoints = old.value.value !== null && later.value.value !== null && again?.value !== null;
  if (!hasPoints || !Number.isFinite(bounds.lower)) return unavailable('withheld', bounds);
  if (again?.value === undefined || again.value === null) return unavailable('no-comparison', bounds);
  const [before, now] = [old.value.value ?? 0, later.value.value ?? 0];
  const facts = { newData: now - again.value + 0, revision: again.value - before + 0 };
  return answer(now - before, bounds, { facts });
}

/**
 * What changed between the headlines of two editions of one publisher, and how much of it is news: `newData` is what
 * happened between the two years as the new edition tells it, `revision` is what the new edition says otherwise of the
 * old year. The two add up to the change, in the unit of the values.
 *
 * Where both editions end in the same year all is revision. `no-comparison` when the new edition no longer gives the old
 * year (with bounds of the change); `not-reported`; `withheld` (with bounds) without a point or an upper end of the
 * earlier value; `invalid-input`. Bounds are those of the change, exact.
 */
export const revisionSplit = defineIndicator({
  id: 'revision-split',
  family: 'time',
  name: 'Revision and new data',
  nameJa: '改定と新規データの分解',
  nameInText: 'the change between editions, split into revision and new data',
  input: twoEditionsInput,
  unit: 'input',
  range: null,
  words: 'the newest value of the new edition less that of the old one',
  latex:
    "V'(b) - V(a) = \\underbrace{V'(b) - V'(a)}_{\\text{new data}} + \\underbrace{V'(a) - V(a)}_{\\text{revision}}",
  letters: [
    { latex: 'V', meaning: 'values of the old edition' },
    { latex: "V'", meaning: 'values of the new edition' },
    { latex: 'a', meaning: 'newest year of the old edition' },
    { latex: 'b', meaning: 'newest year of the new edition' },
  ],
  evaluate: split,
  working: (editions) =>
    `${figureText(editions.new.value?.value ?? 0)} − ${figureText(editions.old.value?.value ?? 0)}`,
});
