import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { cdi1 } from './cdi-1.ts';

describe('the concentration of outside imports', () => {
  test('names a single partner as complete concentration', () => {
    expect(cdi1.evaluate({ suppliers: [{ id: 'CHN', quantity: exactly(7) }] })).toMatchObject({ value: 1, upper: 1 });
  });

  test('has no value of a rest alone, only that it may be anything', () => {
    const result = cdi1.evaluate({ suppliers: [], residual: exactly(5) });
    expect(result).toMatchObject({ reason: 'only-residual', lower: 0, upper: 1 });
  });

  test('may pass the cut-off through a rest that is not split', () => {
    // By hand: 0.36 from one of 60 %; a rest of 40 % in one hand adds 0.16.
    const result = cdi1.evaluate({ suppliers: [{ id: 'CHN', quantity: exactly(6) }], residual: exactly(4) });
    expect(result.kind === 'value' ? result.value : result.reason).toBeCloseTo(0.36, 12);
    expect(result.upper).toBeCloseTo(0.52, 12);
  });
});
