import { describe, expect, test } from 'vitest';
import { governance10 } from './governance-10.ts';

describe('governance on the scale of the EU method', () => {
  test('is twice the distance of the mean estimate from 2.5', () => {
    // By hand: the mean of 0.5, 1.5, −0.5 and 0.5 is 0.5; 2 × 2 = 4.
    const { evaluate } = governance10;
    expect(evaluate({ estimates: [0.5, 1.5, -0.5, 0.5] })).toMatchObject({
      value: 4,
      lower: 4,
      upper: 4,
      method: 'exact',
    });
  });

  test('takes a missing dimension as the mean of the others, and says so', () => {
    const result = governance10.evaluate({ estimates: [1, null, 0] });
    expect(result).toMatchObject({ value: 4, assumptions: ['missing dimensions taken as the mean of the others'] });
    expect(governance10.evaluate({ estimates: [1, 0] }).assumptions).toEqual([]);
  });

  test.each([
    { estimates: [-2.6], value: 10, why: 'worse than the scale' },
    { estimates: [3], value: 0, why: 'better than the scale' },
  ])('is cut at $value for what is $why', ({ estimates, value }) => {
    expect(governance10.evaluate({ estimates })).toMatchObject({ value });
  });

  test.each([
    { estimates: [], reason: 'governance-missing' },
    { estimates: [null, null], reason: 'governance-missing' },
    { estimates: [1, Number.POSITIVE_INFINITY], reason: 'invalid-input' },
    { estimates: [null, Number.NaN], reason: 'invalid-input' },
  ])('of $estimates has no value: $reason', ({ estimates, reason }) => {
    expect(governance10.evaluate({ estimates })).toMatchObject({ kind: 'unavailable', reason });
  });

  test('shows the cut in its working only where there is one', () => {
    const workingOf = (estimate: number) => {
      const result = governance10.evaluate({ estimates: [estimate] });
      return result.kind === 'value' ? governance10.working({ estimates: [estimate] }, result) : '';
    };
    expect(workingOf(1)).toBe('2 × (2.5 − 1 ÷ 1)');
    expect(workingOf(-3)).toBe('min(10, max(0, 2 × (2.5 − (−3) ÷ 1)))');
  });
});
