import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import { cr1 } from './cr-1.ts';

const list = (amounts: Readonly<Record<string, number | Quantity>>) => ({
  suppliers: Object.entries(amounts).map(([id, amount]) => ({
    id,
    quantity: typeof amount === 'number' ? exactly(amount) : amount,
  })),
});
const withheld: Quantity = { value: null, lower: 0, upper: null };

describe('the share of the largest supplier', () => {
  test('names it, with its share', () => {
    expect(cr1.evaluate(list({ MYS: 1, CHN: 3 }))).toMatchObject({
      value: 0.75,
      parts: [{ part: 'CHN', value: 0.75 }],
    });
  });

  test('names all that tie, sorted, however the ties were added up', () => {
    const suppliers = [...list({ VNM: 0.3, CHN: 0.1, USA: 0.4 }).suppliers, { id: 'CHN', quantity: exactly(0.2) }];
    // 0.1 + 0.2 is not 0.3 in floating point.
    const result = cr1.evaluate({ suppliers: suppliers.filter(({ id }) => id !== 'USA') });
    expect(result.kind === 'value' && result.parts?.map(({ part }) => part)).toEqual(['CHN', 'VNM']);
  });

  test('names nobody while a figure is withheld, and is then anything', () => {
    const result = cr1.evaluate(list({ CHN: 3, VNM: withheld }));
    expect(result).toEqual({
      kind: 'unavailable',
      reason: 'withheld',
      lower: 0,
      upper: 1,
      method: 'outer',
      assumptions: [],
    });
  });

  test('is bounded below by the other being as large as it can be', () => {
    // By hand: A 4 of 4 + 6; B 2 of 2 + 6. Above: A 6 of 6 + 2.
    const result = cr1.evaluate(list({ A: { value: 5, lower: 4, upper: 6 }, B: { value: 4, lower: 2, upper: 6 } }));
    expect(result).toMatchObject({ lower: 0.4, upper: 0.75, method: 'outer' });
  });
});

describe('the working', () => {
  test('divides the largest quantity by the whole, both as they are reported', () => {
    const production = list({ CHN: 270000, USA: 45000, MMR: 31000, AUS: 43310 });
    const result = cr1.evaluate(production);
    expect(result.kind === 'value' && cr1.working(production, result)).toBe('270,000 ÷ 389,310');
  });
});
