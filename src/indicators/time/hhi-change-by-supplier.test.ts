import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { hhiChangeBySupplier } from './hhi-change-by-supplier.ts';

const list = (written: Record<string, number>) => ({
  suppliers: Object.entries(written).map(([id, value]) => ({ id, quantity: exactly(value) })),
});
const evaluate = hhiChangeBySupplier.evaluate;

describe('a change of concentration', () => {
  test('names the supplier that moved it most first, then by name', () => {
    // By hand: 0.36 − 0.25 for China, 0.04 − 0.09 and 0.04 − 0.04 for the others.
    const result = evaluate({ from: list({ CHN: 5, AUS: 3, USA: 2 }), to: list({ CHN: 6, AUS: 2, USA: 2 }) });
    expect(result.kind === 'value' && result.parts?.map(({ part }) => part)).toEqual(['CHN', 'AUS', 'USA']);
    const same = evaluate({ from: list({ USA: 1, AUS: 1 }), to: list({ USA: 2, AUS: 2 }) });
    expect(same.kind === 'value' && same.parts?.map(({ part }) => part)).toEqual(['AUS', 'USA']);
  });

  test('gives a part above 0 to a supplier whose share rose while it sold less', () => {
    const result = evaluate({ from: list({ CHN: 50, AUS: 50 }), to: list({ CHN: 40, AUS: 10 }) });
    expect(result.kind === 'value' && result.parts?.find(({ part }) => part === 'CHN')?.value).toBeCloseTo(0.39, 12);
  });

  test('has a part for the rest where one year has one', () => {
    const from = { ...list({ CHN: 5 }), residual: exactly(5), count: 5 };
    // By hand: the rest added 0.25 ÷ 5 = 0.05, and is gone.
    const result = evaluate({ from, to: list({ CHN: 5, AUS: 5 }) });
    expect(result.kind === 'value' && result.parts?.find(({ part }) => part === 'residual')?.value).toBeCloseTo(
      -0.05,
      12,
    );
  });

  test('is between the indices’ own bounds', () => {
    // By hand: 0.25 to 0.5 before (half unsplit), 1 after.
    const from = { ...list({ CHN: 5 }), residual: exactly(5) };
    expect(evaluate({ from, to: list({ CHN: 1 }) })).toMatchObject({ value: 0.75, lower: 0.5, upper: 0.75 });
  });

  test('has the first reason of either year, with bounds where both have them', () => {
    const rest = { suppliers: [], residual: exactly(5) };
    const withheld = { suppliers: [{ id: 'CHN', quantity: { value: null, lower: 1, upper: 2 } }] };
    expect(evaluate({ from: rest, to: withheld })).toMatchObject({ reason: 'withheld', lower: 0, upper: 1 });
    expect(evaluate({ from: list({}), to: list({ CHN: 1 }) })).toMatchObject({ reason: 'zero-total' });
  });
});
