import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { cdi3 } from './cdi-3.ts';

describe('outside imports over exports', () => {
  test('are 0 where nothing is imported', () => {
    expect(cdi3.evaluate({ extra: exactly(0), exports: exactly(9) })).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  test('have no value without exports, but a lower end where exports are uncertain', () => {
    expect(cdi3.evaluate({ extra: exactly(4), exports: exactly(0) })).toEqual({
      kind: 'unavailable',
      reason: 'zero-total',
      assumptions: [],
    });
    // By hand: 4 over at most 2.
    const uncertain = { value: 0, lower: 0, upper: 2 };
    expect(cdi3.evaluate({ extra: exactly(4), exports: uncertain })).toMatchObject({ reason: 'zero-total', lower: 2 });
  });

  test('miss a term before they find nothing exported', () => {
    expect(cdi3.evaluate({ extra: null, exports: exactly(0) })).toMatchObject({ reason: 'not-reported' });
  });
});
