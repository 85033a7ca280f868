import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { tradeExposure } from './trade-exposure.ts';

const { evaluate } = tradeExposure;

describe('trade exposure', () => {
  test('is net import reliance, cut at 0 with its bounds', () => {
    const netImportReliance = { value: 0.1, lower: -0.1, upper: 0.3 };
    expect(evaluate({ netImportReliance })).toMatchObject({ value: 0.1, lower: 0, upper: 0.3, method: 'exact' });
    expect(evaluate({ netImportReliance: exactly(-0.2) })).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  test('of a net exporter is 0 and keeps the mark', () => {
    expect(evaluate({ netImportReliance: 'net-exporter' })).toMatchObject({ value: 0, lower: 0, upper: 0, mark: 'E' });
  });

  test.each([
    { netImportReliance: null, reason: 'not-reported' },
    { netImportReliance: { value: null, lower: 0.95, upper: 1 }, reason: 'withheld' },
    { netImportReliance: exactly(1.1), reason: 'invalid-input' },
  ])('has no value: $reason', ({ netImportReliance, reason }) => {
    expect(evaluate({ netImportReliance })).toMatchObject({ kind: 'unavailable', reason });
  });

  test('keeps the bounds of a reliance that is withheld', () => {
    const netImportReliance = { value: null, lower: 0.95, upper: 1 };
    expect(evaluate({ netImportReliance })).toMatchObject({ lower: 0.95, upper: 1 });
  });
});
