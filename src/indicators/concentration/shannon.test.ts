import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { shannon } from './shannon.ts';

const supplier = (id: string, quantity: number) => ({ id, quantity: exactly(quantity) });
const twoOf = (a: number, b: number) => [supplier('A', a), supplier('B', b)];
const withheld = { value: null, lower: 0, upper: null };

describe('the Shannon entropy', () => {
  test('is 0, not −0, for a single supplier', () => {
    const result = shannon.evaluate({ suppliers: [supplier('A', 2)] });
    expect(result).toMatchObject({ value: 0, lower: 0, upper: 0, method: 'exact' });
    expect(Object.is(result.kind === 'value' && result.value, 0)).toBe(true);
  });

  test('reads at least, without an upper bound, where nobody says how many others there are', () => {
    const result = shannon.evaluate({ suppliers: twoOf(50, 30), residual: exactly(20) });
    // By hand: the others as one: 0.5 · 0.693147 + 0.3 · 1.203973 + 0.2 · 1.609438 = 1.029653.
    expect(result).toMatchObject({ upper: null, method: 'exact' });
    expect(result.lower).toBeCloseTo(1.029653, 6);
    expect(result.kind === 'value' && result.value).toBe(result.lower);
  });

  test('splits others of a top list into suppliers no larger than the smallest listed', () => {
    const result = shannon.evaluate({ suppliers: twoOf(60, 15), residual: exactly(25), topList: true });
    // By hand: 15 and 10: 0.6 · 0.510826 + 2 · 0.15 · 1.897120 + 0.1 · 2.302585 = 1.105890.
    expect(result.lower).toBeCloseTo(1.10589, 5);
  });

  test('lets one of the others be as large as the smallest listed may be', () => {
    const inexact = { id: 'B', quantity: { value: 15, lower: 10, upper: 20 } };
    const list = { suppliers: [supplier('A', 60), inexact], residual: exactly(25), topList: true };
    const { lower, method } = shannon.evaluate(list);
    expect(method).toBe('outer');
    // By hand, at B = 20 and others of 20 and 5, shares of 105: 0.571429 · 0.559616 + 2 · 0.190476 · 1.658228 +
    // 0.047619 · 3.044522 = 1.096465: the bound must not cut that off.
    expect(lower).toBeLessThanOrEqual(1.096465);
    expect(lower).toBeGreaterThan(0.9);
  });

  test('of others alone is known within bounds only: up to the logarithm of their number', () => {
    const result = shannon.evaluate({ suppliers: [], residual: exactly(1), count: 4 });
    expect(result).toMatchObject({ reason: 'only-residual', lower: 0, method: 'exact' });
    // By hand: ln 4.
    expect(result.upper).toBeCloseTo(1.386294, 6);
  });

  test('has bounds and no value where a figure is withheld: between nothing and equal suppliers', () => {
    const result = shannon.evaluate({ suppliers: [supplier('A', 50), { id: 'B', quantity: withheld }] });
    expect(result).toMatchObject({ reason: 'withheld', lower: 0, method: 'outer' });
    // By hand: ln 2.
    expect(result.upper).toBeCloseTo(Math.LN2, 6);
  });

  test('has no value of nothing, nor of figures that are missing or cannot be', () => {
    expect(shannon.evaluate({ suppliers: twoOf(0, 0) })).toMatchObject({ reason: 'zero-total' });
    expect(shannon.evaluate({ suppliers: [{ id: 'A', quantity: null }] })).toMatchObject({ reason: 'not-reported' });
    expect(shannon.evaluate({ suppliers: twoOf(-1, 2) })).toMatchObject({ reason: 'invalid-input' });
  });
});

describe('the working', () => {
  test('puts the shares in, the largest first', () => {
    expect(shannon.working({ suppliers: twoOf(1, 3) }, shannonOf(twoOf(1, 3)))).toBe(
      '−(0.75 × ln(0.75) + 0.25 × ln(0.25))',
    );
  });

  test('counts equal suppliers within the rest', () => {
    const list = { suppliers: twoOf(50, 30), residual: exactly(20), count: 2 };
    expect(shannon.working(list, shannonOf(list.suppliers))).toBe(
      '−(0.5 × ln(0.5) + 0.3 × ln(0.3) + 2 × 0.1 × ln(0.1))',
    );
  });
});

function shannonOf(suppliers: ReturnType<typeof twoOf>) {
  const result = shannon.evaluate({ suppliers });
  if (result.kind === 'unavailable') throw new Error(result.reason);
  return result;
}
