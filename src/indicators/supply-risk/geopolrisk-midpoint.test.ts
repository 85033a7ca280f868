import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { geopolriskMidpoint } from './geopolrisk-midpoint.ts';

const { evaluate } = geopolriskMidpoint;

describe('the GeoPolRisk midpoint', () => {
  test('is score times price, with the products of their ends', () => {
    const score = { value: 0.2, lower: 0.1, upper: 0.3 };
    // By hand: 0.2 × 50, 0.1 × 40, 0.3 × 60.
    const result = evaluate({ score, price: { value: 50, lower: 40, upper: 60 } });
    expect(result).toMatchObject({ value: 10, lower: 4, method: 'exact' });
    expect(result.upper).toBeCloseTo(18, 12);
  });

  test('has no upper end where the price has none, unless the score is 0', () => {
    const price = { value: 50, lower: 40, upper: null };
    expect(evaluate({ score: exactly(0.2), price }).upper).toBeNull();
    expect(evaluate({ score: exactly(0), price })).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  test.each([
    { score: exactly(0.2), price: null, reason: 'not-reported' },
    { score: null, price: exactly(2), reason: 'not-reported' },
    { score: exactly(1.2), price: null, reason: 'invalid-input' },
    { score: { value: null, lower: 0.1, upper: 0.3 }, price: exactly(2), reason: 'withheld' },
  ])('has no value: $reason', ({ score, price, reason }) => {
    expect(evaluate({ score, price })).toMatchObject({ kind: 'unavailable', reason });
  });
});
