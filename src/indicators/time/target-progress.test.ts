import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { targetProgress } from './target-progress.ts';

const course = (year: number, value: number) => ({
  baseline: { year: 2020, value: 10 },
  target: { year: 2030, value: 20 },
  now: { year, value: exactly(value) },
});
const evaluate = targetProgress.evaluate;

describe('progress to a target', () => {
  test('is on track on the straight path itself, ahead of it and not behind', () => {
    // By hand: half the time has passed in 2025, and half the way is 15.
    expect(evaluate(course(2025, 15))).toMatchObject({ value: 0.5, mark: 'on-track', facts: { path: 15, lead: 0 } });
    expect(evaluate(course(2025, 16))).toMatchObject({ mark: 'on-track' });
    expect(evaluate(course(2025, 14))).toMatchObject({ mark: 'off-track', facts: { onTrack: false } });
  });

  test('takes a year before the baseline as the baseline’s', () => {
    expect(evaluate(course(2010, 10))).toMatchObject({ value: 0, facts: { path: 10, lead: 0 } });
  });

  test('has bounds that change places for a target to be reached by falling', () => {
    const falling = { baseline: { year: 2020, value: 20 }, target: { year: 2030, value: 10 } };
    const now = { year: 2025, value: { value: 15, lower: 14, upper: 18 } };
    // By hand: 20 − 18 and 20 − 14 of a way of 10.
    expect(evaluate({ ...falling, now })).toMatchObject({ value: 0.5, lower: 0.2, upper: 0.6 });
  });

  test('is open above where the value is, for a target to be reached by rising', () => {
    const now = { year: 2025, value: { value: 15, lower: 10, upper: null } };
    expect(evaluate({ ...course(2025, 15), now })).toMatchObject({ value: 0.5, lower: 0, upper: null });
    const falling = { baseline: { year: 2020, value: 20 }, target: { year: 2030, value: 10 }, now };
    expect(evaluate(falling)).toMatchObject({ reason: 'withheld', upper: 1 });
  });

  test('has bounds where the value is withheld, and none without a way to go', () => {
    const now = { year: 2025, value: { value: null, lower: 12, upper: 18 } };
    expect(evaluate({ ...course(2025, 0), now })).toMatchObject({ reason: 'withheld', lower: 0.2, upper: 0.8 });
    const still = { ...course(2025, 12), target: { year: 2030, value: 10 } };
    expect(evaluate(still)).toEqual({ kind: 'unavailable', reason: 'target-equals-baseline', assumptions: [] });
  });

  test('does not exist without a baseline or a target', () => {
    const noBaseline = { ...course(2025, 12), baseline: { year: 2020, value: null } };
    expect(evaluate(noBaseline)).toMatchObject({ reason: 'no-baseline' });
    const noTarget = { ...course(2025, 12), target: { year: 2030, value: null } };
    expect(evaluate(noTarget)).toMatchObject({ reason: 'not-reported' });
  });

  test('does not exist before the baseline year has passed, or without a value', () => {
    expect(evaluate({ ...course(2025, 12), target: { year: 2020, value: 20 } })).toMatchObject({
      reason: 'no-baseline',
    });
    expect(evaluate({ ...course(2025, 12), now: { year: 2025, value: null } })).toMatchObject({
      reason: 'not-reported',
    });
  });
});
