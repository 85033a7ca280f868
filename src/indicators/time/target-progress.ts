import { z } from 'astro/zod';
import { upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';

interface Fixed {
  readonly year: number;
  /** `null` where the document names none. */
  readonly value: number | null;
}

/** Where a target counts from, the target, and where things stand, in one unit. */
export interface Course {
  readonly baseline: Fixed;
  readonly target: Fixed;
  readonly now: { readonly year: number; readonly value: Reported };
}

const fixed = () => z.object({ year: number, value: number.nullable() });

export const courseInput = defineInput<Course>('course', () =>
  z.object({ baseline: fixed(), target: fixed(), now: z.object({ year: number, value: quantity }) }),
);

/** No figure is larger, and no calendar year. */
const largest = 1e300;
const lastYear = 1e6;
/** At the path within this much is on it. */
const slack = 1e-9;

function isPossible({ baseline, target, now }: Course): boolean {
  const years = [baseline.year, target.year, now.year].every((year) => Math.abs(year) <= lastYear);
  const values = [baseline.value, target.value].every((value) => value === null || Math.abs(value) <= largest);
  return years && values && (now.value === null || isQuantity(now.value, true));
}

function elapsedOf({ baseline, target, now }: Course): number {
  const year = Math.min(Math.max(now.year, baseline.year), target.year);
  return (year - baseline.year) / (target.year - baseline.year);
}

interface Way {
  readonly start: number;
  readonly length: number;
}

/** From baseline to target; `undefined` where either has no value, or the target is not after the baseline. */
function wayOf({ baseline, target }: Course): Way | undefined {
  if (baseline.value === null || target.value === null || target.year <= baseline.year) return undefined;
  return { start: baseline.value, length: target.value - baseline.value };
}

function boundsOf({ now }: Course, way: Way | undefined): Bounds | undefined {
  if (now.value === null || way === undefined || way.length === 0) return undefined;
  const ends = [now.value.lower, upperEnd(now.value)].map((value) => (value - way.start) / way.length);
  const [lower = 0, upper = 0] = way.length > 0 ? ends : ends.toReversed();
  return { lower, upper, method: 'exact' };
}

function progress(course: Course): Result {
  if (!isPossible(course)) return unavailable('invalid-input');
  const { target, now } = course;
  if (now.value === null || target.value === null) return unavailable('not-reported');
  const way = wayOf(course);
  const bounds = boundsOf(course, way);
  if (now.value.value === null) return unavailable('withheld', bounds);
  if (way === undefined) return unavailable('no-baseline');
  const value = (now.value.value - way.start) / way.length;
  if (bounds === undefined || !Number.isFinite(value)) return unavailable('target-equals-baseline');
  if (!Number.isFinite(bounds.lower)) return unavailable('withheld', bounds);
  return answer(value, bounds, onPath(value, elapsedOf(course), way));
}

function onPath(value: number, elapsed: number, { start, length }: Way) {
  const lead = value - elapsed + 0;
  const onTrack = lead >= -slack;
  const facts = { path: start + length * elapsed + 0, lead, onTrack };
  return { mark: onTrack ? 'on-track' : 'off-track', facts } as const;
}

/**
 * How much of the way from a baseline to a target has been gone: 0 at the baseline, 1 at the target, below 0 the wrong
 * way, above 1 beyond. Works for targets that are to be reached by falling. Further outputs: `path`, the value that a
 * straight line from baseline to target has in the year; `lead`, progress less the part of the time that has passed;
 * `onTrack` where the lead is not negative, which is also the mark.
 *
 * A year before the baseline or after the target counts as that one. `no-baseline` without a baseline, or
 * when the target is not after it; `target-equals-baseline` when there is no way to go; `not-reported`; `withheld` (with bounds), also where
 * nothing bounds how far it went back; `invalid-input`. Bounds are those of the value now, exact; the baseline and the
 * target are taken as they are printed.
 */
export const targetProgress = defineIndicator({
  id: 'target-progress',
  family: 'time',
  name: 'Progress to a target',
  nameJa: '目標達成度',
  nameInText: 'progress to the target',
  input: courseInput,
  unit: 'share',
  range: null,
  words: 'the value now less the baseline, divided by the target less the baseline',
  latex: '\\frac{v - b}{\\tau - b}, \\qquad \\text{lead} = \\frac{v - b}{\\tau - b} - \\frac{y - y_0}{y_1 - y_0}',
  letters: [
    { latex: 'v', meaning: 'value now' },
    { latex: 'b', meaning: 'value in the baseline year' },
    { latex: '\\tau', meaning: 'value aimed at' },
    { latex: 'y', meaning: 'year of the value now, no earlier than the baseline and no later than the target' },
    { latex: 'y_0', meaning: 'baseline year' },
    { latex: 'y_1', meaning: 'year of the target' },
  ],
  evaluate: progress,
  working: ({ baseline, target, now }) => {
    const [v, b, aim] = [now.value?.value ?? 0, baseline.value ?? 0, target.value ?? 0].map(figureText);
    return `(${v} − ${b}) ÷ (${aim} − ${b})`;
  },
});
