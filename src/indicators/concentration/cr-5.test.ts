import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { cr5 } from './cr-5.ts';

const listed = (...amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ id: `S${index}`, quantity: exactly(amount) }));

describe('the share of the five largest suppliers', () => {
  test('lets suppliers of a residual under a top list take the places left, each as large as the smallest listed', () => {
    // By hand: 8 + 2 listed; three places of 2 each, of 20 in all.
    const result = cr5.evaluate({ suppliers: listed(8, 2), residual: exactly(10), topList: true });
    expect(result).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.8, method: 'exact' });
  });

  test('stays a share of the whole where a residual under a top list has no upper end', () => {
    const residual = { value: null, lower: 1, upper: null };
    // By hand: three places of 2 hold at most 6 of at least 1, so that all of 16 may be in the five.
    const result = cr5.evaluate({ suppliers: listed(8, 2), residual, topList: true });
    expect(result).toMatchObject({ reason: 'withheld', lower: 0, upper: 1 });
  });
});
