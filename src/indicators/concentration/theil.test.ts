import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { theil } from './theil.ts';

const supplier = (id: string, quantity: number) => ({ id, quantity: exactly(quantity) });

describe('the Theil index', () => {
  test('is 0 for a single supplier, who is equal to himself', () => {
    expect(theil.evaluate({ suppliers: [supplier('A', 5)] })).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  test('tells unequal suppliers from equal ones', () => {
    const result = theil.evaluate({ suppliers: [supplier('A', 90), supplier('B', 10)] });
    // By hand: ln 2 − 0.325083 = 0.693147 − 0.325083.
    expect(result.lower).toBeCloseTo(0.368064, 6);
  });

  test('needs to know how many suppliers there are', () => {
    const list = { suppliers: [supplier('A', 50), supplier('B', 30)], residual: exactly(20) };
    const unknown = theil.evaluate(list);
    expect(unknown).toMatchObject({ kind: 'unavailable', reason: 'supplier-count-unknown' });
    expect(unknown).not.toHaveProperty('lower');
    // By hand: four suppliers of 0.5, 0.3, 0.1, 0.1: 1.386294 − 1.168282.
    expect(theil.evaluate({ ...list, count: 2 }).lower).toBeCloseTo(0.218012, 6);
  });

  test('names the earlier reason where a figure is withheld as well', () => {
    const withheld = { id: 'B', quantity: { value: null, lower: 0, upper: 10 } };
    const list = { suppliers: [supplier('A', 50), withheld], residual: exactly(20) };
    expect(theil.evaluate(list)).toMatchObject({ reason: 'withheld' });
  });

  test('of others alone lies between 0 and the logarithm of their number', () => {
    const result = theil.evaluate({ suppliers: [], residual: exactly(1), count: 3 });
    expect(result).toMatchObject({ reason: 'only-residual', lower: 0 });
    // By hand: one of three holds all, ln 3.
    expect(result.upper).toBeCloseTo(1.098612, 6);
  });
});
