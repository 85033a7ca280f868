import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { crmaProcessing } from './crma-processing.ts';

describe('the processing benchmark', () => {
  test('is read as it is printed where only bounds are known, and may still be settled', () => {
    // By hand: at least 50 of at most 100 is at least a half.
    const result = crmaProcessing.evaluate({
      part: { value: null, lower: 50, upper: null },
      consumption: exactly(100),
    });
    expect(result).toEqual({
      kind: 'unavailable',
      reason: 'withheld',
      lower: 0.5,
      upper: null,
      method: 'exact',
      mark: 'met',
      assumptions: [],
    });
  });

  test('stays open where the bounds lie on both sides', () => {
    const result = crmaProcessing.evaluate({ part: { value: null, lower: 0, upper: 50 }, consumption: exactly(100) });
    expect(result).toMatchObject({ reason: 'withheld', mark: 'undetermined', lower: 0, upper: 0.5 });
  });

  test('misses a term before it finds nothing consumed', () => {
    expect(crmaProcessing.evaluate({ part: null, consumption: exactly(0) })).toMatchObject({ reason: 'not-reported' });
    expect(crmaProcessing.evaluate({ part: exactly(1), consumption: exactly(0) })).toMatchObject({
      reason: 'no-consumption',
    });
  });

  test('has no upper end where consumption may be nothing', () => {
    const result = crmaProcessing.evaluate({ part: exactly(6), consumption: { value: 10, lower: 0, upper: 12 } });
    expect(result).toMatchObject({ value: 0.6, lower: 0.5, upper: null, mark: 'met' });
  });

  test('refuses what no record can hold', () => {
    expect(crmaProcessing.evaluate({ part: exactly(-1), consumption: null })).toMatchObject({
      reason: 'invalid-input',
    });
  });
});
