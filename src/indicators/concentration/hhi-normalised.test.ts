import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { hhiNormalised } from './hhi-normalised.ts';

const supplier = (id: string, quantity: number) => ({ id, quantity: exactly(quantity) });

describe('the normalised index', () => {
  test('is 0 for equal suppliers however many they are', () => {
    const three = ['A', 'B', 'C'].map((id) => supplier(id, 7));
    expect(hhiNormalised.evaluate({ suppliers: three })).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(hhiNormalised.evaluate({ suppliers: three.slice(1) })).toMatchObject({ value: 0 });
  });

  test('does not count a supplier of zero', () => {
    const suppliers = [supplier('A', 90), supplier('B', 10), supplier('C', 0)];
    // By hand: (0.82 − 0.5) ÷ 0.5.
    expect(hhiNormalised.evaluate({ suppliers }).lower).toBeCloseTo(0.64, 12);
  });

  test('has bounds through the formula, never below 0', () => {
    const inexact = { id: 'B', quantity: { value: 40, lower: 30, upper: 60 } };
    const result = hhiNormalised.evaluate({ suppliers: [supplier('A', 50), inexact] });
    // By hand: B of 50 makes equals, index 0.5: 0. B of 30: (2500 + 900) ÷ 6400 = 0.53125: 0.0625.
    expect(result).toMatchObject({ lower: 0, method: 'exact' });
    expect(result.upper).toBeCloseTo(0.0625, 12);
  });

  test('keeps its bounds where a figure is withheld and the count is known', () => {
    const withheld = { id: 'B', quantity: { value: null, lower: 50, upper: 150 } };
    const result = hhiNormalised.evaluate({ suppliers: [supplier('A', 50), withheld] });
    // By hand: B of 150: (2500 + 22,500) ÷ 40,000 = 0.625: 0.25.
    expect(result).toMatchObject({ reason: 'withheld', lower: 0, upper: 0.25 });
  });

  test.each([
    { title: 'a single supplier', list: { suppliers: [supplier('A', 5)] }, reason: 'single-supplier' },
    {
      title: 'others of unknown number',
      list: { suppliers: [supplier('A', 5)], residual: exactly(5) },
      reason: 'supplier-count-unknown',
    },
    {
      title: 'nothing but others',
      list: { suppliers: [], residual: exactly(5), count: 3 },
      reason: 'only-residual',
    },
    { title: 'nothing', list: { suppliers: [] }, reason: 'zero-total' },
  ])('has no value and no bounds for $title', ({ list, reason }) => {
    const result = hhiNormalised.evaluate(list);
    expect(result).toMatchObject({ kind: 'unavailable', reason });
    expect(result).not.toHaveProperty('upper');
  });

  test('shows the count in its working', () => {
    const list = { suppliers: [supplier('A', 90), supplier('B', 10)] };
    const result = hhiNormalised.evaluate(list);
    if (result.kind === 'unavailable') throw new Error(result.reason);
    expect(hhiNormalised.working(list, result)).toBe('((0.9² + 0.1²) − 1 ÷ 2) ÷ (1 − 1 ÷ 2)');
  });
});
