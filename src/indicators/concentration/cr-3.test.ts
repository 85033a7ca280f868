import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { cr3 } from './cr-3.ts';

const listed = (...amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ id: `S${index}`, quantity: exactly(amount) }));

describe('the share of the three largest suppliers', () => {
  test('does not name them', () => {
    expect(cr3.evaluate({ suppliers: listed(4, 3, 2, 1) })).not.toHaveProperty('parts');
  });

  test('is bounded above by the best choice, which need not be the three largest points', () => {
    const suppliers = [...listed(30, 20, 10, 5), { id: 'X', quantity: { value: 9, lower: 8, upper: 40 } }];
    // By hand: X at 40 with 30 and 20, of 105. Below: 30, 20 and X at 8, of 73.
    const result = cr3.evaluate({ suppliers });
    expect(result.lower).toBeCloseTo(58 / 73, 12);
    expect(result.upper).toBeCloseTo(90 / 105, 12);
  });

  test('counts all suppliers of a residual of two where places are left for both', () => {
    expect(cr3.evaluate({ suppliers: listed(6), residual: exactly(4), count: 2 })).toMatchObject({
      value: 1,
      lower: 1,
    });
  });

  test('of nothing but a residual of six is at least a half', () => {
    const result = cr3.evaluate({ suppliers: [], residual: exactly(4), count: 6 });
    expect(result).toMatchObject({ reason: 'only-residual', lower: 0.5, upper: 1, method: 'exact' });
  });

  test('is 1 where there are no more than three, however little they may supply', () => {
    // By hand: whatever is supplied comes from these two.
    const little = { value: 1, lower: 0, upper: 6 };
    const suppliers = ['A', 'B'].map((id) => ({ id, quantity: little }));
    expect(cr3.evaluate({ suppliers })).toMatchObject({ value: 1, lower: 1, upper: 1 });
    const withheld = { value: null, lower: 0, upper: null };
    expect(cr3.evaluate({ suppliers: [{ id: 'A', quantity: withheld }] })).toMatchObject({ lower: 1, upper: 1 });
  });
});
