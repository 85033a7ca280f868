import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { crmaExtraction } from './crma-extraction.ts';

describe('the extraction benchmark', () => {
  test('is not cut at 1 for who exports ore', () => {
    // By hand: 1,050 mined over 724 consumed; USGS, Mineral Commodity Summaries 2026, copper, 2024, thousand tonnes.
    expect(crmaExtraction.evaluate({ part: exactly(1050), consumption: exactly(724) })).toMatchObject({ mark: 'met' });
    expect(crmaExtraction.evaluate({ part: exactly(1050), consumption: exactly(724) })).toHaveProperty(
      'value',
      1050 / 724,
    );
  });

  test('misses a term before it finds nothing consumed', () => {
    expect(crmaExtraction.evaluate({ part: null, consumption: exactly(0) })).toMatchObject({ reason: 'not-reported' });
    expect(crmaExtraction.evaluate({ part: exactly(1), consumption: exactly(0) })).toMatchObject({
      reason: 'no-consumption',
    });
  });

  test('has no upper end where consumption may be nothing', () => {
    const result = crmaExtraction.evaluate({ part: exactly(6), consumption: { value: 10, lower: 0, upper: 12 } });
    expect(result).toMatchObject({ value: 0.6, lower: 0.5, upper: null, mark: 'met' });
  });

  test('refuses what no record can hold', () => {
    expect(crmaExtraction.evaluate({ part: exactly(-1), consumption: null })).toMatchObject({
      reason: 'invalid-input',
    });
  });
});
