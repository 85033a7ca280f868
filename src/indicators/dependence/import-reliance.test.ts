import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { importReliance } from './import-reliance.ts';
import { netImportReliance } from './net-import-reliance.ts';

const terms = { production: exactly(60), imports: exactly(50), exports: exactly(10) };

describe('import reliance by the EU method', () => {
  test('leaves out secondary production, which net import reliance counts', () => {
    const recycled = { ...terms, secondary: exactly(60), stockChange: exactly(0) };
    // By hand: 40/100 against 40/160.
    expect(importReliance.evaluate(recycled)).toMatchObject({ value: 0.4, assumptions: [] });
    expect(netImportReliance.evaluate(recycled)).toMatchObject({ value: 0.25 });
  });

  test('does not take published consumption for imports and exports', () => {
    expect(importReliance.evaluate({ production: exactly(60), consumption: exactly(100) })).toMatchObject({
      reason: 'not-reported',
    });
  });

  test('of a net exporter is zero with mark E, and may be more where the figures are uncertain', () => {
    const exports = { value: 60, lower: 40, upper: 80 };
    // By hand: at most (50 − 40) / (60 + 10).
    const result = importReliance.evaluate({ ...terms, exports });
    expect(result).toMatchObject({ kind: 'value', value: 0, lower: 0, mark: 'E' });
    expect(result.upper).toBeCloseTo(1 / 7, 12);
  });

  test('does not take a rounding error for net exports', () => {
    // By way of two shipments: 0.1 + 0.2 is 5.6e-17 more than 0.3 in floating point.
    const balanced = { ...terms, imports: exactly(0.3), exports: exactly(0.1 + 0.2) };
    expect(importReliance.evaluate(balanced)).toMatchObject({ value: 0 });
    expect(importReliance.evaluate(balanced)).not.toHaveProperty('mark');
  });

  test('says when an importer may be a net exporter', () => {
    const exports = { value: 40, lower: 20, upper: 60 };
    expect(importReliance.evaluate({ ...terms, exports }).assumptions).toEqual(['may be a net exporter']);
  });

  test('of a reporter whose exports exceed its imports for certain has mark E where production is withheld', () => {
    const production = { value: null, lower: 0, upper: null };
    const result = importReliance.evaluate({ production, imports: exactly(10), exports: exactly(50) });
    expect(result).toMatchObject({ reason: 'withheld', mark: 'E', lower: 0, upper: 0, assumptions: [] });
  });

  test('of one whose trade balances to the last digit does not say that it may be a net exporter', () => {
    const balanced = { ...terms, imports: exactly(0.3), exports: exactly(0.1 + 0.2) };
    expect(importReliance.evaluate(balanced)).toMatchObject({ value: 0, lower: 0, upper: 0, assumptions: [] });
  });
});

test('the working of a net exporter shows what it imports and exports', () => {
  const exporter = { ...terms, exports: exactly(80) };
  const result = importReliance.evaluate(exporter);
  expect(result.kind === 'value' && importReliance.working(exporter, result)).toBe('max(0, 50 − 80) ÷ (60 + 50 − 80)');
});
