import { expect, test } from 'vitest';
import { inBaseUnit } from './base-unit.ts';

test('masses become tonnes and money dollars, ends and all', () => {
  const quantity = { value: 2, lower: 1, upper: null };
  expect(inBaseUnit(quantity, 'kt')).toEqual({ value: 2000, lower: 1000, upper: null });
  expect(inBaseUnit({ value: null, lower: 0, upper: 500 }, 'kg')).toEqual({ value: null, lower: 0, upper: 0.5 });
  expect(inBaseUnit(quantity, 'MUSD')).toEqual({ value: 2e6, lower: 1e6, upper: null });
  expect(inBaseUnit(quantity, 't')).toEqual(quantity);
});
