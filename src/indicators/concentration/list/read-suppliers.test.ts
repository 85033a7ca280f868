import { describe, expect, test } from 'vitest';
import { exactly } from '../../../domain/quantity.ts';
import { hhi } from '../hhi.ts';
import { readSuppliers } from './read-suppliers.ts';

const suppliers = [
  { id: 'A', quantity: exactly(3) },
  { id: 'B', quantity: exactly(1) },
];

describe('a list that is read again', () => {
  test('for one of its partners is the same list', () => {
    const partner = { suppliers, partner: 'A' };
    expect(readSuppliers(partner)).toBe(readSuppliers({ suppliers }));
  });

  test('with another rest is another list, and gives another index', () => {
    // By hand: 0.75² + 0.25² = 0.625; with a rest of 4: (9 + 1) ÷ 64 = 0.15625.
    expect(hhi.evaluate({ suppliers })).toMatchObject({ value: 0.625 });
    expect(hhi.evaluate({ suppliers, residual: exactly(4) })).toMatchObject({ value: 0.15625 });
    expect(hhi.evaluate({ suppliers })).toMatchObject({ value: 0.625 });
  });
});
