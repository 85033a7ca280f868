import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { unctadConcentration } from './unctad-concentration.ts';

const entry = (id: string, quantity: number) => ({ id, quantity: exactly(quantity) });
const halves = [entry('A', 1), entry('B', 1)];

describe("UNCTAD's index of concentration", () => {
  test('counts the classes that are empty', () => {
    // By hand: (√0.5 − √(1/9)) ÷ (1 − 1/3) = (0.707107 − 0.333333) ÷ 0.666667.
    expect(unctadConcentration.evaluate({ suppliers: halves, n: 9 }).lower).toBeCloseTo(0.56066, 5);
    expect(unctadConcentration.evaluate({ suppliers: halves, n: 2 })).toMatchObject({ value: 0 });
  });

  test('is 0, not less, where others of unknown number count as spread without end', () => {
    const list = { suppliers: [entry('A', 1)], residual: exactly(99), n: 4 };
    // By hand: 0.01² alone is below the 1/4 of four equal classes; others in one give √0.9802 = 0.990051, so
    // (0.990051 − 0.5) ÷ 0.5.
    expect(unctadConcentration.evaluate(list)).toMatchObject({ value: 0, lower: 0, method: 'outer' });
    expect(unctadConcentration.evaluate(list).upper).toBeCloseTo(0.980101, 6);
  });

  test.each([
    { title: 'fewer classes than entries', list: { suppliers: halves, n: 1 }, reason: 'invalid-input' },
    { title: 'half a class', list: { suppliers: halves, n: 2.5 }, reason: 'invalid-input' },
    {
      title: 'no class for the rest',
      list: { suppliers: halves, residual: exactly(1), n: 2 },
      reason: 'invalid-input',
    },
    {
      title: 'fewer classes than entries, even beside one that is missing',
      list: { suppliers: [...halves, { id: 'C', quantity: null }], n: 1 },
      reason: 'invalid-input',
    },
    { title: 'one class', list: { suppliers: halves.slice(1), n: 1 }, reason: 'single-supplier' },
    { title: 'nothing', list: { suppliers: [], n: 249 }, reason: 'zero-total' },
    { title: 'nothing but a rest', list: { suppliers: [], residual: exactly(1), n: 9 }, reason: 'only-residual' },
  ])('has no value for $title', ({ list, reason }) => {
    expect(unctadConcentration.evaluate(list)).toMatchObject({ kind: 'unavailable', reason });
  });
});
