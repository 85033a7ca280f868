import { describe, expect, test } from 'vitest';
import { exactly } from '../domain/quantity.ts';
import { quotientBounds } from './quotient.ts';

describe('the bounds of a part over a whole', () => {
  test('set the least part over the most whole, and the reverse', () => {
    const part = { value: 10, lower: 8, upper: 12 };
    const whole = { value: 20, lower: 16, upper: 32 };
    // By hand: 8 of 32, 12 of 16.
    expect(quotientBounds(part, whole)).toEqual({ lower: 0.25, upper: 0.75, method: 'exact' });
  });

  test('have no upper end where the whole may be nothing', () => {
    expect(quotientBounds(exactly(1), { value: null, lower: 0, upper: 4 })?.upper).toBe(Number.POSITIVE_INFINITY);
  });

  test('are 0 for no part, whatever the whole may be', () => {
    expect(quotientBounds(exactly(0), { value: null, lower: 0, upper: null })).toMatchObject({ lower: 0, upper: 0 });
  });

  test('are not known of a whole that is nothing', () => {
    expect(quotientBounds(exactly(1), exactly(0))).toBeUndefined();
  });
});
