import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { crmaRecycling } from './crma-recycling.ts';

describe('the recycling benchmark', () => {
  test('allows for the errors of sums at the benchmark itself', () => {
    // By hand: 0.1 + 0.2 is not 0.3 to a machine, but the benchmark is met.
    const part = exactly(0.75);
    expect(crmaRecycling.evaluate({ part, consumption: exactly((0.1 + 0.2) * 10) })).toMatchObject({ mark: 'met' });
  });

  test('misses a term before it finds nothing consumed', () => {
    expect(crmaRecycling.evaluate({ part: null, consumption: exactly(0) })).toMatchObject({ reason: 'not-reported' });
    expect(crmaRecycling.evaluate({ part: exactly(1), consumption: exactly(0) })).toMatchObject({
      reason: 'no-consumption',
    });
  });

  test('has no upper end where consumption may be nothing', () => {
    const result = crmaRecycling.evaluate({ part: exactly(6), consumption: { value: 10, lower: 0, upper: 12 } });
    expect(result).toMatchObject({ value: 0.6, lower: 0.5, upper: null, mark: 'met' });
  });

  test('refuses what no record can hold', () => {
    expect(crmaRecycling.evaluate({ part: exactly(-1), consumption: null })).toMatchObject({ reason: 'invalid-input' });
  });
});
