import { describe, expect, test } from 'vitest';
import type { BalanceTerm, StageKind } from '../../domain/dataset.ts';
import { compute } from '../compute.ts';
import { balance, dataset, imports, mineral, year } from '../fixtures.ts';

const shares = imports([year(2024, { CHN: '70', MYS: '20', OTH: '10' })], {
  reporter: 'USA',
  stage: 'separation',
  source: 'survey-2026',
  unit: 'percent',
  measure: '',
  basis: 'REO',
  averageFrom: 2021,
});

function benchmarksOf(terms: Partial<Record<BalanceTerm, string>>, kind: StageKind = 'processing') {
  const named = mineral('rare-earths', ['separation']);
  const stages = named.stages.map((stage) => ({ ...stage, kind }));
  const balances = [{ ...balance(terms), basis: 'REO' }];
  const minerals = new Map([['rare-earths', { ...named, stages }]]);
  const all = compute(dataset({ minerals, balances, trade: [shares] }));
  return (id: string) => all.find(({ subject }) => subject.indicator === id);
}

const terms = { production: '300', secondary: '100', imports: '700', exports: '100', stock_change: '0' };

describe('the benchmarks of a balance', () => {
  test('are parts of apparent consumption', () => {
    const found = benchmarksOf(terms);
    // By hand: 300 + 100 + 700 − 100 = 1,000 consumed, of which 300 processed and 100 recycled.
    expect(found('crma-processing')?.result).toMatchObject({ value: 0.3, mark: 'not-met', assumptions: [] });
    expect(found('crma-recycling')?.result).toMatchObject({ value: 0.1, mark: 'not-met' });
    expect(found('crma-processing')?.inputs.map(({ input }) => input)).toEqual(['production', 'apparent-consumption']);
  });

  test('are of extraction at a stage of extraction, and of nothing at one of fabrication', () => {
    expect(benchmarksOf(terms, 'extraction')('crma-extraction')?.result).toMatchObject({ value: 0.3, mark: 'met' });
    expect(benchmarksOf(terms, 'extraction')('crma-processing')).toBeUndefined();
    expect(benchmarksOf(terms, 'fabrication')('crma-recycling')).toBeUndefined();
  });

  test('take the consumption that is printed where exports are not', () => {
    const found = benchmarksOf({ production: '300', imports: '700', consumption: '600' });
    expect(found('crma-processing')?.result).toMatchObject({ value: 0.5, mark: 'met' });
    expect(found('crma-processing')?.result.assumptions).toContain('consumption as published');
  });

  test('are silent where production or consumption is not known', () => {
    expect(benchmarksOf({ imports: '700', exports: '0', consumption: '600' })('crma-processing')).toBeUndefined();
    expect(benchmarksOf({ production: '300' })('crma-processing')).toBeUndefined();
  });

  test('count an estimate against their grade', () => {
    const found = benchmarksOf({ ...terms, production: '300 e' });
    expect(found('crma-processing')?.graded?.tests.estimated).toBe('D');
  });
});

describe('the largest third country', () => {
  test('sends its share of the imports of the balance', () => {
    // By hand: 70 percent of 700 over 1,000; the rest of 70 tonnes is no larger.
    const found = benchmarksOf(terms)('crma-single-third-country');
    expect(found?.result).toMatchObject({ value: 0.49, lower: 0.49, upper: 0.49, mark: 'met' });
    expect(found?.result.assumptions).toEqual(['imports of 2024 split by shares of 2021 to 2024']);
    expect(found?.inputs.map(({ input }) => input)).toEqual(['CHN', 'MYS', 'OTH', 'imports', 'apparent-consumption']);
  });
});
