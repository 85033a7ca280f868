import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { timeToShortfall } from './time-to-shortfall.ts';

const of = timeToShortfall.evaluate;

describe('the time to shortfall', () => {
  test('is the stock over the gap of a month', () => {
    // By hand: 240 − 180 a year are 5 a month; 20 last four.
    expect(of({ stock: exactly(20), demand: exactly(240), supply: exactly(180) })).toMatchObject({
      ...{ value: 4, lower: 4, upper: 4, method: 'exact' },
    });
  });

  test('has no upper bound where the gap may close', () => {
    const demand = { value: 240, lower: 180, upper: 300 };
    // By hand: at most 120 a year, 10 a month, so at least two months.
    expect(of({ stock: exactly(20), demand, supply: exactly(180) })).toMatchObject({ value: 4, lower: 2, upper: null });
  });

  test('is none where supply covers demand, or misses it by a rounding error', () => {
    const covered = of({ stock: exactly(20), demand: exactly(180), supply: exactly(180) });
    expect(covered).toEqual({ kind: 'unavailable', reason: 'no-shortfall', assumptions: [] });
    expect(of({ stock: exactly(20), demand: exactly(0.3), supply: exactly(0.1 + 0.2) })).toMatchObject({
      reason: 'no-shortfall',
    });
    expect(of({ stock: exactly(20), demand: exactly(0.1 + 0.2), supply: exactly(0.3) })).toMatchObject({
      reason: 'no-shortfall',
    });
  });

  test('without a stock is 0 from the first day of a gap', () => {
    expect(of({ stock: exactly(0), demand: exactly(2), supply: exactly(1) })).toMatchObject({ value: 0, upper: 0 });
  });

  test('has bounds and no value where a figure is withheld', () => {
    const stock = { value: null, lower: 5, upper: null };
    const result = of({ stock, demand: exactly(240), supply: exactly(180) });
    expect(result).toMatchObject({ reason: 'withheld', lower: 1, upper: null });
    const supply = { value: null, lower: 0, upper: null };
    expect(of({ stock: exactly(20), demand: exactly(240), supply })).toMatchObject({ lower: 1, upper: null });
  });

  test.each([
    [{ stock: null, demand: exactly(1), supply: exactly(0) }, 'not-reported'],
    [{ stock: exactly(-1), demand: null, supply: exactly(0) }, 'invalid-input'],
    [{ stock: exactly(1e300), demand: exactly(1e-300), supply: exactly(0) }, 'invalid-input'],
  ])('has no value for %j', (gap, reason) => {
    expect(of(gap)).toMatchObject({ kind: 'unavailable', reason });
  });
});
