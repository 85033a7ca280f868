import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { changeAnnual } from './change-annual.ts';

const evaluate = changeAnnual.evaluate;

describe('an annual rate of change', () => {
  test('is below 0 for a fall', () => {
    // By hand: from 100 to 81 in two years is a tenth less each year.
    const result = evaluate({ from: exactly(100), to: exactly(81), years: 2 });
    expect(result.kind === 'value' ? result.value : result.reason).toBeCloseTo(-0.1, 12);
  });

  test('is between the rates of the ends', () => {
    // By hand: 144 over 100 and 256 over 64 to the power of a half, less 1.
    const from = { value: 81, lower: 64, upper: 100 };
    const to = { value: 196, lower: 144, upper: 256 };
    const { lower, upper } = evaluate({ from, to, years: 2 });
    expect(lower).toBeCloseTo(0.2, 12);
    expect(upper).toBeCloseTo(1, 12);
  });

  test('has no upper end where the earlier value may be nothing', () => {
    expect(evaluate({ from: { value: 1, lower: 0, upper: 2 }, to: exactly(4), years: 1 })).toMatchObject({
      value: 3,
      upper: null,
    });
  });

  test('does not lead to nothing, nor from it', () => {
    expect(evaluate({ from: exactly(4), to: exactly(0), years: 2 })).toMatchObject({ reason: 'not-applicable' });
    expect(evaluate({ from: exactly(0), to: exactly(4), years: 2 })).toMatchObject({ reason: 'zero-baseline' });
  });

  test('does not exist within a day, or without a beginning', () => {
    expect(evaluate({ from: exactly(1), to: exactly(4), years: 0 })).toMatchObject({ reason: 'no-baseline' });
    expect(evaluate({ from: exactly(1), to: exactly(4), years: -2 })).toMatchObject({ reason: 'no-baseline' });
    expect(evaluate({ from: null, to: exactly(4), years: 2 })).toMatchObject({ reason: 'no-baseline' });
  });

  test('is refused for values below zero', () => {
    expect(evaluate({ from: exactly(-1), to: exactly(4), years: 2 })).toMatchObject({ reason: 'invalid-input' });
  });

  test('has bounds where the later value is withheld', () => {
    const to = { value: null, lower: 100, upper: 400 };
    expect(evaluate({ from: exactly(100), to, years: 2 })).toMatchObject({ reason: 'withheld', lower: 0, upper: 1 });
  });
});
