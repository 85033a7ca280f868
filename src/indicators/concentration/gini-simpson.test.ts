import { expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { giniSimpson } from './gini-simpson.ts';

test('diversification is highest where the index is lowest, so its bounds change places', () => {
  const suppliers = [{ id: 'A', quantity: exactly(50) }];
  // By hand: index between 0.25 (the other half spread without end) and 0.5 (one more supplier of half).
  expect(giniSimpson.evaluate({ suppliers, residual: exactly(50) })).toMatchObject({
    value: 0.75,
    lower: 0.5,
    upper: 0.75,
  });
});

test('diversification of a single supplier is zero', () => {
  expect(giniSimpson.evaluate({ suppliers: [{ id: 'A', quantity: exactly(7) }] })).toMatchObject({
    value: 0,
    upper: 0,
  });
});
