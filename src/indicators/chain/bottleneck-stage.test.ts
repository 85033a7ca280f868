import { describe, expect, test } from 'vitest';
import { bottleneckStage } from './bottleneck-stage.ts';

const of = (...stages: readonly { id: string; value: number | null; lower?: number; upper?: number }[]) =>
  bottleneckStage.evaluate({ stages });

describe('the bottleneck of a chain', () => {
  test('is the stage with the greatest value, named with it', () => {
    expect(of({ id: 'mine', value: 0.3 }, { id: 'refining', value: 0.6 })).toMatchObject({
      ...{ value: 0.6, lower: 0.6, upper: 0.6, parts: [{ part: 'refining', value: 0.6 }] },
      facts: { stage: 'refining', certain: true },
    });
  });

  test('is the earlier of two stages that differ by a rounding error', () => {
    // 0.1 + 0.2 is a hair above 0.3 in floating point.
    expect(of({ id: 'mine', value: 0.3 }, { id: 'refining', value: 0.1 + 0.2 })).toMatchObject({
      facts: { stage: 'mine', certain: true },
    });
  });

  test('takes its bounds from other stages where these may be higher', () => {
    // By hand: the greatest lower end is that of refining, the greatest upper one that of the mine.
    expect(
      of({ id: 'mine', value: 0.5, lower: 0.2, upper: 0.9 }, { id: 'refining', value: 0.4, lower: 0.4, upper: 0.4 }),
    ).toMatchObject({ value: 0.5, lower: 0.4, upper: 0.9, facts: { stage: 'mine', certain: false } });
  });

  test('counts a stage with bounds alone by them', () => {
    const withheld = { id: 'metal', value: null, lower: 0.1, upper: 0.35 };
    expect(of({ id: 'mine', value: 0.4 }, withheld)).toMatchObject({ upper: 0.4, facts: { certain: true } });
  });

  test('has no value where a stage with bounds alone is surely above all others', () => {
    // By hand: refining is at least 0.6, and the mine is 0.3.
    const withheld = { id: 'refining', value: null, lower: 0.6, upper: 1 };
    expect(of({ id: 'mine', value: 0.3 }, withheld)).toEqual({
      ...{ kind: 'unavailable', reason: 'withheld', assumptions: [] },
      ...{ lower: 0.6, upper: 1, method: 'exact' },
    });
  });

  test('is not known without a value, though bounds may say something', () => {
    expect(of()).toEqual({ kind: 'unavailable', reason: 'not-reported', assumptions: [] });
    // By hand: the unknown stage opens the upper end.
    expect(of({ id: 'mine', value: null, lower: 0.2, upper: 0.4 }, { id: 'metal', value: null })).toMatchObject({
      ...{ reason: 'not-reported', lower: 0.2, upper: 1 },
    });
  });

  test.each([
    ['above 1', { id: 'mine', value: 1.1 }],
    ['below 0', { id: 'mine', value: -0.1 }],
    ['outside its bounds', { id: 'mine', value: 0.5, lower: 0.6, upper: 0.7 }],
    ['that is no number', { id: 'mine', value: Number.NaN }],
  ])('refuses a measure %s', (_, stage) => {
    expect(of(stage)).toMatchObject({ reason: 'invalid-input' });
  });
});
