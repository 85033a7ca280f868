import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Supplier } from '../inputs/suppliers.ts';
import { hhi } from './hhi.ts';

const supplier = (id: string, quantity: number | Quantity): Supplier => ({
  id,
  quantity: typeof quantity === 'number' ? exactly(quantity) : quantity,
});
const between = (lower: number, value: number | null, upper: number | null): Quantity => ({ value, lower, upper });
const open = between(0, null, null);

describe('the bounds of the Herfindahl–Hirschman index', () => {
  test.each([
    {
      title: 'reach from equality to the most uneven corner of two intervals',
      list: { suppliers: [supplier('A', between(4, 5, 6)), supplier('B', between(4, 5, 6))] },
      lower: 0.5,
      upper: 0.52, // by hand: (6² + 4²) / 10²
    },
    {
      title: 'reach 1 where a supplier is withheld without an upper end',
      list: { suppliers: [supplier('A', 60), supplier('B', open)] },
      lower: 0.5, // by hand: B = 60
      upper: 1,
    },
    {
      title: 'reach 0 below where nothing bounds the residual',
      list: { suppliers: [supplier('A', 60), supplier('B', 40)], residual: open },
      lower: 0,
      upper: 1,
    },
    {
      title: 'reach 0 below where the listed may supply nothing beside a residual without count',
      list: { suppliers: [supplier('A', between(0, 1, 1))], residual: exactly(1) },
      lower: 0, // by hand: A = 0, the residual spread without end
      upper: 1, // by hand: A = 0, the residual one supplier
    },
    {
      title: 'treat a residual of known count as so many suppliers',
      list: { suppliers: [supplier('A', 50)], residual: between(30, 40, 50), count: 2 },
      lower: 0.375, // by hand: 50, 25, 25 give (2500 + 625 + 625) / 100²
      upper: 0.53125, // by hand: 50 and 30 in one give (2500 + 900) / 80²; at 50 it is 0.5
    },
    {
      title: 'let a residual under a top list be whole suppliers of the size of the smallest listed',
      list: { suppliers: [supplier('A', 10), supplier('B', 4)], residual: between(2, 5, 9), topList: true },
      lower: 0.219281663516068, // by hand: residual 9 spread without end: (100 + 16) / 23²
      upper: 0.46875, // by hand: residual 2: (100 + 16 + 4) / 16²; 4: 132/18² = 0.407; 8: 148/22² = 0.306; 9: 149/23²
    },
    {
      title: 'let one supplier under a top list be as large as the smallest listed may be',
      list: {
        suppliers: [supplier('A', between(1, 2, 4)), supplier('B', between(1, 2, 4))],
        residual: between(2, 4, 6),
        topList: true,
      },
      lower: 1 / 32, // by hand: 1 and 1, the residual of 6 spread without end: 2 / 8²
      upper: 0.5, // by hand: 1, 1 and 4: 18 / 6²; with 2 it is 6/16, with 4 and 2 22/64, with 4 and 1 listed 21/49
    },
    {
      title: 'let two suppliers under a top list hold no more than twice the smallest listed',
      list: {
        suppliers: [supplier('A', 10), supplier('B', 4)],
        residual: between(2, 5, 20),
        count: 2,
        topList: true,
      },
      lower: 0.305785123966942, // by hand: residual 8, 4 each: (100 + 16 + 16 + 16) / 22²
      upper: 0.46875, // by hand: residual 2 in one: (100 + 16 + 4) / 16²
    },
    {
      title: 'take the residual at its upper end where that concentrates most, with many inexact suppliers too',
      list: {
        suppliers: Array.from({ length: 17 }, (_, index) => supplier(`S${index}`, between(8, 10, 12))),
        residual: between(10, 100, 400),
      },
      lower: 1088 / 536 ** 2, // by hand: all at 8, the residual of 400 spread without end: 17 · 64 / (136 + 400)²
      upper: 161_088 / 536 ** 2, // by hand: all at 8, the residual of 400 in one: (17 · 64 + 400²) / (136 + 400)²
    },
    {
      title: 'let one of the suppliers be all there is where none is known to hold anything',
      list: { suppliers: [supplier('A', between(0, 1, 2)), supplier('B', between(0, 1, 2))] },
      lower: 0.5,
      upper: 1,
    },
  ])('$title', ({ list, lower, upper }) => {
    const result = hhi.evaluate(list);
    expect(result.lower).toBeCloseTo(lower, 12);
    expect(result.upper).toBeCloseTo(upper, 12);
  });

  test('are exact up to 16 inexact suppliers and enclose beyond', () => {
    const many = (count: number) => ({
      suppliers: Array.from({ length: count }, (_, index) => supplier(`S${index}`, between(8, 10, 12))),
    });
    const sixteen = hhi.evaluate(many(16));
    const seventeen = hhi.evaluate(many(17));
    expect(sixteen.method).toBe('exact');
    expect(seventeen.method).toBe('outer');
    // By hand: k suppliers of 12 and 16 − k of 8 give (1024 + 80 k) / (128 + 4 k)², largest for k = 6: 1504 / 152².
    expect(sixteen.upper).toBeCloseTo(1504 / 152 ** 2, 12);
    // By hand: along the chord x = Σ (q − 8) the index is (1088 + 20 x) / (136 + x)², largest at x = 27.2, between corners.
    expect(seventeen.upper).toBeCloseTo((1088 + 20 * 27.2) / 163.2 ** 2, 12);
  });

  test('enclose where a top list meets inexact figures', () => {
    const list = { suppliers: [supplier('A', 10), supplier('B', between(3, 4, 5))], residual: exactly(8) };
    expect(hhi.evaluate(list).method).toBe('exact');
    expect(hhi.evaluate({ ...list, topList: true }).method).toBe('outer');
  });

  test('are found without delay where many estimates are alike', () => {
    const suppliers = Array.from({ length: 16 }, (_, index) => supplier(`S${index}`, between(90, 100, 110)));
    const residual = between(1, 5000, 1e6);
    const started = performance.now();
    hhi.evaluate({ suppliers, residual, topList: true });
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the Herfindahl–Hirschman index has no value', () => {
  test.each([
    {
      title: 'for a negative figure, even beside one that is missing',
      quantities: [-1, null],
      reason: 'invalid-input',
    },
    { title: 'for a missing figure, even beside a withheld one', quantities: [null, open], reason: 'not-reported' },
    { title: 'for a withheld figure, even where all else is zero', quantities: [0, open], reason: 'withheld' },
    { title: 'where every figure is zero', quantities: [0, 0], reason: 'zero-total' },
    { title: 'for a point below its own bounds', quantities: [5, between(3, 2, 4)], reason: 'invalid-input' },
    { title: 'for a point above its own bounds', quantities: [5, between(3, 5, 4)], reason: 'invalid-input' },
    { title: 'for a figure that is not finite', quantities: [5, Number.POSITIVE_INFINITY], reason: 'invalid-input' },
  ])('$title', ({ quantities, reason }) => {
    const suppliers = quantities.map((each, index) => ({
      id: `S${index}`,
      quantity: typeof each === 'number' ? exactly(each) : each,
    }));
    expect(hhi.evaluate({ suppliers })).toMatchObject({ kind: 'unavailable', reason });
  });

  test.each([
    { title: 'more residual than its suppliers can hold under a top list', count: 2, topList: true, residual: 9 },
    { title: 'a residual of no supplier', count: 0, topList: false, residual: 9 },
    { title: 'half a supplier', count: 1.5, topList: false, residual: 9 },
  ])('for $title', ({ residual, ...rest }) => {
    const list = { suppliers: [supplier('A', 10), supplier('B', 4)], residual: exactly(residual), ...rest };
    expect(hhi.evaluate(list)).toMatchObject({ reason: 'invalid-input' });
  });

  test('where the residual is missing, not merely absent', () => {
    expect(hhi.evaluate({ suppliers: [supplier('A', 10)], residual: null })).toMatchObject({ reason: 'not-reported' });
    expect(hhi.evaluate({ suppliers: [supplier('A', 10)] })).toMatchObject({ value: 1 });
  });
});

describe('the residual', () => {
  test('below the rounding errors of its total is no residual', () => {
    // 1 − (0.7 + 0.2 + 0.1) leaves 1.1e-16 in floating point.
    const suppliers = [supplier('A', 0.7), supplier('B', 0.2), supplier('C', 0.1)];
    const left = exactly(1 - (0.7 + 0.2 + 0.1));
    expect(left.value).toBeGreaterThan(0);
    expect(hhi.evaluate({ suppliers, residual: left })).toEqual(hhi.evaluate({ suppliers }));
  });
});

describe('the working', () => {
  test('squares each quantity over the whole, and shares the rest out among the suppliers that it holds', () => {
    const input = { suppliers: [supplier('A', 30), supplier('B', 50)], residual: exactly(20), count: 2 };
    const result = hhi.evaluate(input);
    expect(result.kind === 'value' && hhi.working(input, result)).toBe('(50 ÷ 100)² + (30 ÷ 100)² + (20 ÷ 100)² ÷ 2');
  });
});
