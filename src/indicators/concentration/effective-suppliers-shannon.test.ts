import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { effectiveSuppliers } from './effective-suppliers.ts';
import { effectiveSuppliersShannon } from './effective-suppliers-shannon.ts';

const suppliers = [
  { id: 'A', quantity: exactly(90) },
  { id: 'B', quantity: exactly(10) },
];

describe('the effective number of suppliers by the Shannon entropy', () => {
  test('lets a small supplier count for more than the one by squares does', () => {
    const byEntropy = effectiveSuppliersShannon.evaluate({ suppliers });
    const bySquares = effectiveSuppliers.evaluate({ suppliers });
    // By hand: entropy 0.9 · 0.105361 + 0.1 · 2.302585 = 0.325083, exp of it 1.384145; squares 0.82, 1 ÷ 0.82 = 1.219512.
    expect(byEntropy.lower).toBeCloseTo(1.384145, 5);
    expect(bySquares.lower).toBeCloseTo(1.219512, 6);
  });

  test('may cross the other one where others of unknown number are counted: as one here, as many there', () => {
    const list = { suppliers: suppliers.slice(0, 1), residual: exactly(90) };
    // By hand: two halves here, exp(ln 2) = 2; there 0.5² alone, 1 ÷ 0.25 = 4.
    expect(effectiveSuppliersShannon.evaluate(list)).toMatchObject({ upper: null });
    expect(effectiveSuppliersShannon.evaluate(list).lower).toBeCloseTo(2, 12);
    expect(effectiveSuppliers.evaluate(list)).toMatchObject({ value: 4 });
  });

  test('is 1 for a single supplier', () => {
    expect(effectiveSuppliersShannon.evaluate({ suppliers: suppliers.slice(0, 1) })).toMatchObject({ value: 1 });
  });
});
