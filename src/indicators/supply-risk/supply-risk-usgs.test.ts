import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { supplyRiskUsgs } from './supply-risk-usgs.ts';

const { evaluate } = supplyRiskUsgs;
const factors = { dp: exactly(0.4), te: exactly(0.8), ev: exactly(0.2) };

describe('supply risk by the USGS method', () => {
  test('is the cube root of the product of its factors', () => {
    // By hand: 0.4 × 0.8 × 0.2 = 0.064 = 0.4³.
    const result = evaluate(factors);
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.4, 12);
  });

  test('is 0 where a factor is', () => {
    expect(evaluate({ ...factors, te: exactly(0) })).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  test('rises in each factor, so that its bounds are those at the ends', () => {
    const result = evaluate({ ...factors, dp: { value: 0.4, lower: 0.05, upper: 1 } });
    // By hand: 0.05 × 0.16 = 0.008 = 0.2³; 1 × 0.16.
    expect(result.lower).toBeCloseTo(0.2, 12);
    expect(result.upper).toBeCloseTo(Math.cbrt(0.16), 12);
    expect(result.method).toBe('exact');
  });

  test.each([
    { rest: { te: null }, reason: 'not-reported' },
    { rest: { te: null, ev: exactly(1.4) }, reason: 'invalid-input' },
    { rest: { ev: { value: null, lower: 0, upper: 1 } }, reason: 'withheld' },
  ])('has no value: $reason', ({ rest, reason }) => {
    expect(evaluate({ ...factors, ...rest })).toMatchObject({ kind: 'unavailable', reason });
  });

  test('is at the cut-off of the review of 2021 where it is 0.40', () => {
    // Nassar, Fortier 2021.
    expect(supplyRiskUsgs.bands?.bands.map(({ to }) => to)).toEqual([0.4, null]);
  });
});
