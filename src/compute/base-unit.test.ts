import { expect, test } from 'vitest';
import { inBaseUnit } from './base-unit.ts';

test('masses become tonnes and money dollars, ends and all', () => {
  const quantity = { value: 2, lower: 1, upper: null };
  expect(inBaseUnit(quantity, 'kt')).toEqual({ value: 2000, lower: 1000, upper: null });
  expect(inBaseUnit({ value: null, lower: 0, upper: 500 }, 'kg')).toEqual({ value: null, lower: 0, upper: 0.5 });
  expect(inBaseUnit(quantity, 'MUSD')).toEqual({ value: 2e6, lower: 1e6, upper: null });
  expect(inBaseUnit(quantity, 't')).toEqual(quantity);
  // A metric carat is 0.2 grams: five million of them are a tonne.
  expect(inBaseUnit({ value: 5e6, lower: 5e6, upper: 10e6 }, 'ct')).toEqual({ value: 1, lower: 1, upper: 2 });
  expect(inBaseUnit({ value: 5, lower: 5, upper: 10 }, 'Mct')).toEqual({ value: 1, lower: 1, upper: 2 });
});
