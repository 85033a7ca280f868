import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { apparentConsumption } from './apparent-consumption.ts';

const balance = (production: number, imports: number, exports: number) => ({
  production: exactly(production),
  imports: exactly(imports),
  exports: exactly(exports),
});

describe('apparent consumption', () => {
  test('names the terms that it takes as zero', () => {
    expect(apparentConsumption.evaluate(balance(10, 5, 3)).assumptions).toEqual([
      'secondary production taken as 0',
      'stock change taken as 0',
    ]);
    const complete = { ...balance(10, 5, 3), secondary: exactly(0), stockChange: exactly(0) };
    expect(apparentConsumption.evaluate(complete).assumptions).toEqual([]);
  });

  test('takes an optional term that the record leaves out as zero, and says so', () => {
    const result = apparentConsumption.evaluate(balance(10, 5, 3));
    expect(result).toMatchObject({ value: 12, assumptions: expect.arrayContaining(['stock change taken as 0']) });
  });

  test('is not reported where the publisher prints that an optional term is not available', () => {
    const result = apparentConsumption.evaluate({ ...balance(10, 5, 3), stockChange: null });
    expect(result).toMatchObject({ kind: 'unavailable', reason: 'not-reported' });
  });

  test('is zero, not negative, where exports leave nothing but a rounding error', () => {
    // 0.3 − 0.1 − 0.2 is −2.8e-17 in floating point.
    expect(0.3 - 0.1 - 0.2).toBeLessThan(0);
    const terms = { ...balance(0.3, 0, 0.1), stockChange: exactly(0.2) };
    expect(apparentConsumption.evaluate(terms)).toMatchObject({ kind: 'value', value: 0 });
  });

  test('keeps its bounds where the point is below zero but the truth may not be', () => {
    const imports = { value: 5, lower: 0, upper: 30 };
    const result = apparentConsumption.evaluate({ ...balance(10, 0, 20), imports });
    expect(result).toMatchObject({ reason: 'no-consumption', lower: 0, upper: 20 });
  });

  test('is open above where imports are withheld', () => {
    const imports = { value: null, lower: 0, upper: null };
    const result = apparentConsumption.evaluate({ ...balance(10, 0, 4), imports });
    expect(result).toMatchObject({ reason: 'withheld', lower: 6, upper: null });
  });

  test('has no bounds left by a rounding error where all goes out', () => {
    // By hand: 0.3 − 0.1 − 0.2 = 0; the sum of the last two is 5.6e-17 more in floating point.
    const terms = { ...balance(0.3, 0, 0.1), stockChange: exactly(0.2) };
    expect(apparentConsumption.evaluate(terms)).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });
});
