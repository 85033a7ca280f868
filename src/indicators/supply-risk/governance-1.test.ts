import { describe, expect, test } from 'vitest';
import { governance1 } from './governance-1.ts';

describe('political instability on the scale of GeoPolRisk', () => {
  test('is the distance of the estimate from 2.5, over 5', () => {
    // By hand: (2.5 − 0.5) / 5.
    expect(governance1.evaluate({ estimate: 0.5 })).toMatchObject({ value: 0.4, lower: 0.4, upper: 0.4 });
  });

  test('has the bounds of 1.645 standard errors where one is given, cut at the ends of the scale', () => {
    // By hand: −2.4 ± 0.329 gives 4.9 / 5 = 0.98 between 4.571 / 5 = 0.9142 and 5.229 / 5, which is cut.
    const result = governance1.evaluate({ estimate: -2.4, stderr: 0.2 });
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.98, 12);
    expect(result.lower).toBeCloseTo(0.9142, 12);
    expect(result.upper).toBe(1);
    expect(result.assumptions).toEqual(['bounds hold 90 percent of the error of the estimate']);
  });

  test.each([
    { input: { estimate: null }, reason: 'governance-missing' },
    { input: { estimate: null, stderr: -0.2 }, reason: 'invalid-input' },
    { input: { estimate: 0, stderr: Number.NaN }, reason: 'invalid-input' },
    { input: { estimate: Number.NEGATIVE_INFINITY }, reason: 'invalid-input' },
  ])('of $input has no value: $reason', ({ input, reason }) => {
    expect(governance1.evaluate(input)).toMatchObject({ kind: 'unavailable', reason });
  });
});
