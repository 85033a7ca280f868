import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { stockCover } from './stock-cover.ts';

const of = stockCover.evaluate;

describe('stock cover', () => {
  test('is in days of a year’s consumption', () => {
    // By hand: 10 of 73 tonnes a year are 50 days.
    expect(of({ stock: exactly(10), consumption: exactly(73) })).toMatchObject({ value: 50, lower: 50, upper: 50 });
  });

  test('is not reported without stocks or without what they are measured against', () => {
    expect(of({ stock: null, consumption: exactly(1) })).toMatchObject({ reason: 'not-reported' });
    expect(of({ stock: exactly(1) })).toMatchObject({ reason: 'not-reported' });
    const other = { stock: exactly(1), consumption: exactly(1), basis: 'net-imports' } as const;
    expect(of(other)).toMatchObject({ reason: 'not-reported' });
  });

  test('has no upper bound where nothing may be consumed', () => {
    const consumption = { value: 73, lower: 0, upper: 146 };
    expect(of({ stock: exactly(10), consumption })).toMatchObject({ value: 50, lower: 25, upper: null });
  });

  test('is none where nothing is consumed, with the bounds that are known', () => {
    expect(of({ stock: exactly(10), consumption: exactly(0) })).not.toHaveProperty('lower');
    const consumption = { value: 0, lower: 0, upper: 73 };
    // By hand: at least 50 days.
    expect(of({ stock: exactly(10), consumption })).toMatchObject({ reason: 'no-consumption', lower: 50, upper: null });
  });

  test('against net imports is none for a net exporter, who has the mark E', () => {
    const netImports = { value: -5, lower: -10, upper: 73 };
    const result = of({ stock: exactly(10), netImports, basis: 'net-imports' });
    expect(result).toMatchObject({ reason: 'net-exporter', mark: 'E', lower: 50, upper: null });
  });

  test('takes net imports below 0 for a net exporter, not for a mistake, and consumption below 0 for one', () => {
    expect(of({ stock: exactly(1), netImports: exactly(-1), basis: 'net-imports' })).toMatchObject({
      reason: 'net-exporter',
    });
    expect(of({ stock: exactly(1), consumption: exactly(-1) })).toMatchObject({ reason: 'invalid-input' });
  });

  test('of no stock is 0, whatever is consumed', () => {
    expect(of({ stock: exactly(0), consumption: { value: 5, lower: 0, upper: 9 } })).toMatchObject({
      ...{ value: 0, lower: 0, upper: 0 },
    });
  });

  test('is refused where the machine cannot hold it', () => {
    expect(of({ stock: exactly(1e300), consumption: exactly(1e-300) })).toMatchObject({ reason: 'invalid-input' });
  });
});
