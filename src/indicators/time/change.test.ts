import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { change } from './change.ts';

const withheld = { value: null, lower: 2, upper: 6 };

describe('a change', () => {
  test('from a withheld figure has bounds and no value', () => {
    expect(change.evaluate({ from: withheld, to: exactly(5) })).toMatchObject({
      reason: 'withheld',
      lower: -1,
      upper: 3,
    });
  });

  test('from a figure that is open above has no lower bound', () => {
    const result = change.evaluate({ from: { value: 3, lower: 2, upper: null }, to: exactly(5) });
    expect(result).toEqual({ kind: 'unavailable', reason: 'withheld', upper: 3, method: 'exact', assumptions: [] });
  });

  test('to a figure that is open above has no upper bound', () => {
    const result = change.evaluate({ from: exactly(5), to: { value: 3, lower: 2, upper: null } });
    expect(result).toMatchObject({ value: -2, lower: -3, upper: null });
  });

  test('between figures below zero is a change like any other', () => {
    expect(change.evaluate({ from: exactly(-4), to: exactly(-6) })).toMatchObject({ value: -2 });
  });

  test('misses the later figure first', () => {
    expect(change.evaluate({ from: null, to: null })).toMatchObject({ reason: 'not-reported' });
    expect(change.evaluate({ from: null, to: withheld })).toMatchObject({ reason: 'withheld' });
    expect(change.evaluate({ from: withheld, to: null })).toMatchObject({ reason: 'not-reported' });
  });
});
