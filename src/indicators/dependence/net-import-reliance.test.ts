import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { netImportReliance } from './net-import-reliance.ts';

const balance = (production: number, imports: number, exports: number) => ({
  production: exactly(production),
  imports: exactly(imports),
  exports: exactly(exports),
});
const withheld = { value: null, lower: 0, upper: null };

describe('net import reliance', () => {
  test('says when the bounds reach into net exports', () => {
    const imports = { value: 30, lower: 20, upper: 40 };
    const may = netImportReliance.evaluate({ ...balance(100, 0, 28), imports });
    expect(may).toMatchObject({ kind: 'value', assumptions: expect.arrayContaining(['may be a net exporter']) });
    expect(netImportReliance.evaluate(balance(100, 30, 28)).assumptions).not.toContain('may be a net exporter');
    expect(netImportReliance.evaluate(balance(100, 10, 28)).assumptions).not.toContain('may be a net exporter');
  });

  test('does not say so where exports equal imports at worst', () => {
    const exports = { value: 28, lower: 25, upper: 30 };
    // By hand: 30 − 30 = 0, which is no net export.
    const { assumptions } = netImportReliance.evaluate({ ...balance(100, 30, 0), exports });
    expect(assumptions).not.toContain('may be a net exporter');
  });

  test('of a reporter whose exports exceed its imports for certain keeps mark E where production is withheld', () => {
    const result = netImportReliance.evaluate({ ...balance(0, 10, 28), production: withheld });
    expect(result).toMatchObject({ reason: 'withheld', mark: 'E', lower: 0, upper: 0 });
  });

  test('is not reported where secondary production is printed as not available, for that is not a zero', () => {
    const silent = { production: exactly(0), consumption: exactly(30) };
    expect(netImportReliance.evaluate(silent)).toMatchObject({ value: 1 });
    expect(netImportReliance.evaluate({ ...silent, secondary: null })).toMatchObject({ reason: 'not-reported' });
  });

  test('does not take a rounding error for net exports', () => {
    // 0.1 + 0.2 − 0.3 is 5.6e-17 in floating point, and the other way about below zero.
    const terms = { ...balance(5, 0.3, 0.1), stockChange: exactly(0.2) };
    expect(0.3 - (0.1 + 0.2)).toBeLessThan(0);
    expect(netImportReliance.evaluate(terms)).toMatchObject({ kind: 'value', value: 0 });
  });

  test('prefers imports and exports to published consumption', () => {
    // By hand: 20 / (60 + 20), not 1 − 60/100.
    const result = netImportReliance.evaluate({ ...balance(60, 30, 10), consumption: exactly(100) });
    expect(result).toMatchObject({ value: 0.25 });
  });

  test('takes published consumption where exports are not reported', () => {
    const terms = { ...balance(60, 30, 0), exports: null, consumption: exactly(100) };
    expect(netImportReliance.evaluate(terms)).toMatchObject({ value: 0.4 });
  });

  test('from published consumption is bounded by both figures', () => {
    const terms = {
      production: { value: 20, lower: 10, upper: 30 },
      consumption: { value: 100, lower: 80, upper: 120 },
    };
    // By hand: 1 − 20/100; 1 − 30/80; 1 − 10/120.
    const result = netImportReliance.evaluate(terms);
    expect(result).toMatchObject({ value: 0.8, lower: 0.625 });
    expect(result.upper).toBeCloseTo(11 / 12, 12);
  });

  test('of a reporter that produces more than it consumes is that of a net exporter', () => {
    expect(netImportReliance.evaluate({ production: exactly(120), consumption: exactly(100) })).toMatchObject({
      reason: 'net-exporter',
      mark: 'E',
      lower: 0,
      upper: 0,
    });
  });

  test('refuses a negative term but not a fall of stocks', () => {
    expect(netImportReliance.evaluate(balance(-1, 2, 0))).toMatchObject({ reason: 'invalid-input' });
    expect(netImportReliance.evaluate({ ...balance(1, 2, 0), stockChange: exactly(-1) })).toMatchObject({
      value: 0.75,
    });
  });

  test.each([
    // By hand: 0.9 − 0.6 − 0.3 = 0, which floating point misses by 5.6e-17.
    { terms: { ...balance(0, 0.9, 0.6), stockChange: exactly(0.3) }, title: 'imports that all go out or into stocks' },
    { terms: { consumption: exactly(0), production: exactly(0) }, title: 'published consumption of nothing' },
  ])('says that nothing is consumed, without bounds, of $title', ({ terms }) => {
    const result = netImportReliance.evaluate(terms);
    expect(result).toMatchObject({ reason: 'no-consumption' });
    expect(result).not.toHaveProperty('upper');
  });

  test.each([
    // By hand: 1.4 − 1.1 − 0.3 = 0 and 0.3 − 0.1 − 0.2 = 0; neither is in floating point.
    { terms: { ...balance(1.8, 1.4, 1.1), stockChange: exactly(0.3) }, title: 'trade and stocks balance' },
    {
      terms: { consumption: exactly(0.3), production: exactly(0.1), secondary: exactly(0.2) },
      title: 'production covers consumption',
    },
  ])('does not call a reporter a possible net exporter where $title', ({ terms }) => {
    const result = netImportReliance.evaluate(terms);
    expect(result).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(result.assumptions).not.toContain('may be a net exporter');
  });

  test('without production is 1, however little may be consumed', () => {
    // By hand: all that is consumed is imported; of a consumption of 0 there is no reliance.
    const consumption = { value: null, lower: 0, upper: 77 };
    expect(netImportReliance.evaluate({ consumption, production: exactly(0) })).toMatchObject({
      reason: 'withheld',
      lower: 1,
      upper: 1,
    });
  });
});

describe('net import reliance where production is not published, but consumption is', () => {
  const flows = (imports: number, exports: number, consumption: number) => ({
    imports: exactly(imports),
    exports: exactly(exports),
    consumption: exactly(consumption),
  });

  test('is net imports over consumption, and says that it takes this as published', () => {
    // Platinum in 2023, USGS Mineral Commodity Summaries 2024: (70,000 − 12,000) ÷ 70,000, printed 83.
    const result = netImportReliance.evaluate(flows(70_000, 12_000, 70_000));
    expect(result.kind === 'value' && Math.round(result.value * 100)).toBe(83);
    expect(result.assumptions).toEqual(['stock change taken as 0', 'consumption as published']);
  });

  test('takes off what went into stocks, and needs no secondary production', () => {
    // By hand: (60 − 10 − 10) ÷ 80.
    const result = netImportReliance.evaluate({ ...flows(60, 10, 80), stockChange: exactly(10), secondary: null });
    expect(result).toMatchObject({ value: 0.5, assumptions: ['consumption as published'] });
  });

  test('is the same where the publisher prints that production is not available', () => {
    expect(netImportReliance.evaluate({ ...flows(60, 20, 80), production: null })).toMatchObject({ value: 0.5 });
  });

  test('lies between the least over the most and the most over the least', () => {
    const imports = { value: 60, lower: 50, upper: 70 };
    const consumption = { value: 100, lower: 80, upper: 120 };
    // By hand: 50 − 20 = 30 of 120; 70 − 20 = 50 of 80.
    const result = netImportReliance.evaluate({ ...flows(0, 20, 0), imports, consumption });
    expect(result).toMatchObject({ value: 0.4, lower: 0.25, upper: 0.625 });
  });

  test('is at most all of consumption, where rounding alone makes it more', () => {
    const imports = { value: 380, lower: 342, upper: 418 };
    const consumption = { value: 370, lower: 333, upper: 407 };
    // By hand: at the least 342 − 7 = 335 of 407.
    const balance = { ...flows(0, 7, 0), imports, consumption };
    const result = netImportReliance.evaluate(balance);
    expect(result).toMatchObject({ value: 1, upper: 1 });
    expect(result.lower).toBeCloseTo(335 / 407, 12);
    expect(result.kind === 'value' && netImportReliance.working(balance, result)).toBe('min(1, (380 − 7) ÷ 370)');
  });

  test('does not apply where more comes in than can be consumed', () => {
    const result = netImportReliance.evaluate(flows(90, 10, 50));
    expect(result).toMatchObject({ kind: 'unavailable', reason: 'not-applicable' });
    expect(result.assumptions).toContain('supply and consumption do not count the same');
  });

  test('is a net exporter’s where more goes out than comes in', () => {
    expect(netImportReliance.evaluate(flows(10, 30, 50))).toMatchObject({
      reason: 'net-exporter',
      mark: 'E',
      upper: 0,
    });
  });

  test('is not reported where the change of stocks is printed as not available', () => {
    const result = netImportReliance.evaluate({ ...flows(60, 20, 80), stockChange: null });
    expect(result).toMatchObject({ reason: 'not-reported' });
  });

  test('has bounds alone where consumption is withheld', () => {
    // By hand: net imports of 40 are at most all of it.
    const result = netImportReliance.evaluate({ ...flows(60, 20, 0), consumption: withheld });
    expect(result).toMatchObject({ reason: 'withheld', lower: 0, upper: 1 });
  });
});
