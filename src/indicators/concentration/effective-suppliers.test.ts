import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { effectiveSuppliers } from './effective-suppliers.ts';

describe('the effective number of suppliers', () => {
  test('is below their count where one is larger', () => {
    const suppliers = [
      { id: 'A', quantity: exactly(3) },
      { id: 'B', quantity: exactly(1) },
    ];
    // By hand: shares 0.75 and 0.25, squares 0.5625 + 0.0625 = 0.625.
    expect(effectiveSuppliers.evaluate({ suppliers })).toMatchObject({ value: 1.6, lower: 1.6, upper: 1.6 });
  });

  test('is open above where others of unknown number may hold nearly everything', () => {
    const suppliers = [{ id: 'A', quantity: exactly(3) }];
    const residual = { value: 1, lower: 0, upper: null };
    expect(effectiveSuppliers.evaluate({ suppliers, residual })).toMatchObject({
      kind: 'value',
      lower: 1,
      upper: null,
    });
  });
});
