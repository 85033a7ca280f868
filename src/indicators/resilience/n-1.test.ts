import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import { nMinusOne } from './n-1.ts';
import type { Sourcing } from './supply-by-origin.ts';

const home = { id: 'USA', quantity: exactly(40), domestic: true };
const abroad = (id: string, quantity: number | Quantity) => ({
  id,
  quantity: typeof quantity === 'number' ? exactly(quantity) : quantity,
});

const of = (suppliers: Sourcing['suppliers'], rest: Partial<Sourcing> = {}) =>
  nMinusOne.evaluate({ suppliers, demand: exactly(100), ...rest });

describe('supply without the largest foreign supplier', () => {
  test('keeps domestic supply, however large, and names who is lost', () => {
    // By hand: 40 + 10 of 100.
    expect(of([home, abroad('CHL', 30), abroad('CAN', 10)])).toMatchObject({
      ...{ value: 0.5, lower: 0.5, upper: 0.5, method: 'exact' },
      parts: [{ part: 'CHL', value: 0.3 }],
    });
  });

  test('names all who tie, sorted', () => {
    const result = of([abroad('PER', 30), abroad('CHL', 30)]);
    expect(result).toMatchObject({ value: 0.3, parts: [{ part: 'CHL' }, { part: 'PER' }] });
  });

  test('adds up entries of one economy before it looks for the largest', () => {
    expect(of([abroad('CHL', 20), abroad('CAN', 30), abroad('CHL', 20)])).toMatchObject({
      ...{ value: 0.3, parts: [{ part: 'CHL', value: 0.4 }] },
    });
  });

  test('loses nothing where there is nobody foreign', () => {
    expect(of([home])).toMatchObject({ value: 0.4, parts: [] });
    expect(of([])).toMatchObject({ value: 0 });
  });

  test('takes the largest at each end of the intervals', () => {
    // By hand: at the lower ends 20 and 25, so 40 + 20; at the upper ones 50 and 35, so 40 + 35.
    const result = of([
      home,
      abroad('CHL', { value: 30, lower: 20, upper: 50 }),
      abroad('CAN', { value: 28, lower: 25, upper: 35 }),
    ]);
    expect(result).toMatchObject({ value: 0.68, lower: 0.6, upper: 0.75 });
  });

  test('has no upper bound where demand may be nothing or two suppliers are open above', () => {
    expect(of([home], { demand: { value: 100, lower: 0, upper: 200 } })).toMatchObject({ lower: 0.2, upper: null });
    const open = { value: null, lower: 10, upper: null };
    expect(of([abroad('CHL', open), abroad('CAN', open)])).toMatchObject({ reason: 'withheld', upper: null });
    // One alone is the one that is lost.
    expect(of([abroad('CHL', open), abroad('CAN', 5)])).toMatchObject({ reason: 'withheld', lower: 0.05, upper: 0.05 });
  });

  test('does not know who is lost where all that is foreign is the unsplit rest', () => {
    // By hand: the rest of 20 may be one supplier, or many.
    expect(of([home], { residual: exactly(20) })).toMatchObject({ reason: 'only-residual', lower: 0.4, upper: 0.6 });
    // A supplier of zero tells nothing of the rest.
    const zero = [home, abroad('CHL', 0)];
    expect(of(zero, { residual: exactly(20) })).toMatchObject({ reason: 'only-residual', lower: 0.4, upper: 0.6 });
  });

  test.each([
    ['a supplier that is not reported', [{ id: 'CHL', quantity: null }], {}, 'not-reported'],
    ['demand that is not reported', [home], { demand: null }, 'not-reported'],
    ['a rest that is not reported', [home], { residual: null }, 'not-reported'],
    ['no demand', [home], { demand: exactly(0) }, 'no-consumption'],
    ['a negative supplier', [abroad('CHL', -1)], { demand: null }, 'invalid-input'],
  ] as const)('has no value for %s', (_, suppliers, rest, reason) => {
    expect(of(suppliers, rest)).toMatchObject({ kind: 'unavailable', reason });
  });

  test('is written out with what is left', () => {
    const input = {
      suppliers: [home, abroad('CHL', 1030), abroad('CAN', 10)],
      residual: exactly(5),
      demand: exactly(100),
    };
    const result = nMinusOne.evaluate(input);
    expect(result.kind === 'value' && nMinusOne.working(input, result)).toBe('(40 + 10 + 5) ÷ 100');
  });

  test('names both of two that a rounding error sets apart', () => {
    // By hand: 0.1 + 0.2 = 0.3, which floating point misses by 5.6e-17.
    const suppliers = [
      ['CHN', 0.1],
      ['AUS', 0.3],
      ['CHN', 0.2],
    ] as const;
    const result = nMinusOne.evaluate({
      suppliers: suppliers.map(([id, value]) => ({ id, quantity: exactly(value) })),
      demand: exactly(0.6),
    });
    expect(result).toMatchObject({ parts: [{ part: 'AUS' }, { part: 'CHN' }] });
  });
});
