import { expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { hhi10000 } from './hhi-10000.ts';

test('the index in points keeps bounds and method of the index', () => {
  const suppliers = [
    { id: 'A', quantity: { value: 50, lower: 40, upper: 60 } },
    { id: 'B', quantity: exactly(50) },
  ];
  // By hand: equal at 50; at A = 40 (1600 + 2500) / 8100 = 0.50617, at A = 60 (3600 + 2500) / 12100 = 0.50413.
  const result = hhi10000.evaluate({ suppliers });
  expect(result).toMatchObject({ kind: 'value', value: 5000, lower: 5000, method: 'exact' });
  expect(result.upper).toBeCloseTo(5061.728395, 6);
});

test('the index in points passes on why there is none', () => {
  expect(hhi10000.evaluate({ suppliers: [] })).toEqual({ kind: 'unavailable', reason: 'zero-total', assumptions: [] });
});
