import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { changeRelative } from './change-relative.ts';

describe('a relative change', () => {
  test('to nothing is −1', () => {
    expect(changeRelative.evaluate({ from: exactly(8), to: exactly(0) })).toMatchObject({
      value: -1,
      lower: -1,
      upper: -1,
    });
  });

  test('from a negative figure is measured against its size', () => {
    const from = { value: -4, lower: -5, upper: -2 };
    // By hand: (2 + 4) / 4; from −5 to 2 is 7/5, from −2 to 2 is 4/2.
    expect(changeRelative.evaluate({ from, to: exactly(2) })).toMatchObject({ value: 1.5, lower: 1.4, upper: 2 });
  });

  test('from a figure that may be 0 to one below it has a value, and as good as no lower bound', () => {
    // By hand: (−5 − 1) / 1; from 11 it is −16/11, from a billionth of 1 it is −5 × 10⁹ − 1.
    const from = { value: 1, lower: 0, upper: 11 };
    const result = changeRelative.evaluate({ from, to: exactly(-5) });
    expect(result).toMatchObject({ value: -6, assumptions: ['earlier value taken as told apart from 0'] });
    expect((result.lower ?? 0) / -5e9).toBeCloseTo(1, 6);
    expect(result.upper).toBeCloseTo(-16 / 11, 12);
  });

  test('from a figure of either sign has a value too', () => {
    // By hand: (−3 − 1) / 1; from −1 it is −2, from 2 it is −2.5.
    const from = { value: 1, lower: -1, upper: 2 };
    expect(changeRelative.evaluate({ from, to: exactly(-3) })).toMatchObject({ value: -4, upper: -2 });
  });

  test('from a withheld figure that may be 0 to one below it has no lower bound', () => {
    const result = changeRelative.evaluate({ from: { value: null, lower: 0, upper: 5 }, to: exactly(-5) });
    expect(result).toMatchObject({ reason: 'withheld', upper: -2 });
    expect(result).not.toHaveProperty('lower');
  });

  test('from a withheld figure keeps its bounds', () => {
    const from = { value: null, lower: 4, upper: 8 };
    expect(changeRelative.evaluate({ from, to: exactly(6) })).toMatchObject({
      reason: 'withheld',
      lower: -0.25,
      upper: 0.5,
    });
  });

  test('to nothing is −1 even where the earlier figure may have been nothing too', () => {
    const from = { value: 5, lower: 0, upper: 10 };
    expect(changeRelative.evaluate({ from, to: exactly(0) })).toMatchObject({ value: -1, lower: -1, upper: -1 });
  });

  test('between zeros has none', () => {
    expect(changeRelative.evaluate({ from: exactly(0), to: exactly(0) })).toMatchObject({ reason: 'zero-baseline' });
  });
});
