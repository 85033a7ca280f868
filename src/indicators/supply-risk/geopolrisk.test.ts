import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { geopolrisk } from './geopolrisk.ts';

const china = { id: 'CHN', quantity: exactly(80), g: exactly(0.5) };
const world = { suppliers: [{ id: 'CHN', quantity: exactly(60) }], residual: exactly(40) };

describe('the GeoPolRisk score', () => {
  test('is concentration times import risk', () => {
    // By hand: 0.36 × 40 / 100, and at most (0.36 + 0.16) × 0.4.
    const result = geopolrisk.evaluate({ imports: [china], production: exactly(20), world });
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.144, 12);
    expect(result.upper).toBeCloseTo(0.208, 12);
    expect(result.method).toBe('outer');
  });

  test('shows both factors in its working', () => {
    const input = { imports: [china], production: exactly(20), world };
    const result = geopolrisk.evaluate(input);
    if (result.kind !== 'value') throw new Error(result.reason);
    expect(geopolrisk.working(input, result)).toBe('0.6² × 0.5 × 80 ÷ (20 + 80)');
  });

  test('is unknown for the first reason of its factors, with bounds where both have some', () => {
    const unknown = { ...china, g: null };
    // By hand: concentration 0.36 to 0.52, import risk 0 to 0.8.
    const missing = geopolrisk.evaluate({ imports: [unknown], production: exactly(20), world });
    expect(missing).toMatchObject({ reason: 'governance-missing', lower: 0 });
    expect(missing.upper).toBeCloseTo(0.416, 12);
    const empty = geopolrisk.evaluate({ imports: [unknown], production: exactly(20), world: { suppliers: [] } });
    expect(empty).toMatchObject({ reason: 'governance-missing' });
    expect(empty.lower).toBeUndefined();
    expect(geopolrisk.evaluate({ imports: [], production: exactly(0), world: { suppliers: [] } })).toMatchObject({
      reason: 'zero-total',
    });
  });
});
