import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { geopolriskCf } from './geopolrisk-cf.ts';

const { evaluate } = geopolriskCf;

describe('the GeoPolRisk characterisation factor', () => {
  test('is 1 for the reference itself, copper in the mean of the OECD 2017 to 2021', () => {
    // 0.409412948: Koyamparambath et al. 2024, the midpoint of copper that factors are divided by.
    const result = evaluate({ score: exactly(0.409412948), price: exactly(1) });
    expect(result).toMatchObject({ value: 1, assumptions: ['copper as the mean of the OECD 2017 to 2021'] });
  });

  test('is over the reference that is given', () => {
    // By hand: 0.2 × 50 / 2, and 0.1 × 50 / 2 to 0.3 × 50 / 2.
    const result = evaluate({ score: { value: 0.2, lower: 0.1, upper: 0.3 }, price: exactly(50), reference: 2 });
    expect(result).toMatchObject({ value: 5, lower: 2.5, assumptions: [] });
    expect(result.upper).toBeCloseTo(7.5, 12);
  });

  test.each([0, -1, Number.NaN, 1e-300])('has no value over a reference of %s', (reference) => {
    expect(evaluate({ score: exactly(1), price: exactly(1e20), reference })).toMatchObject({ reason: 'invalid-input' });
  });

  test('has no value without a price', () => {
    expect(evaluate({ score: exactly(0.2), price: null })).toMatchObject({ reason: 'not-reported' });
  });
});
