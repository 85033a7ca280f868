import { describe, expect, test } from 'vitest';
import type { BalanceSeries, BalanceTerm, StageKind } from '../../../domain/dataset.ts';
import { compute } from '../../compute.ts';
import { balance, dataset, imports, mineral, year } from '../../fixtures.ts';

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

  test('are of nothing at a stage of fabrication', () => {
    expect(benchmarksOf(terms, 'fabrication')('crma-processing')).toBeUndefined();
    expect(benchmarksOf(terms, 'fabrication')('crma-recycling')).toBeUndefined();
  });

  test('take the consumption that is printed where exports are not', () => {
    const found = benchmarksOf({ production: '300', imports: '700', consumption: '600' });
    expect(found('crma-processing')?.result).toMatchObject({ value: 0.5, mark: 'met' });
    expect(found('crma-processing')?.result.assumptions).toContain('consumption as published');
  });

  test('are silent where the balance has no such part', () => {
    expect(benchmarksOf({ imports: '700', exports: '0', consumption: '600' })('crma-processing')).toBeUndefined();
  });

  test('are not reported where the part is not available, or no consumption is known', () => {
    const consumed = { imports: '700', exports: '0', consumption: '600' };
    const missing = benchmarksOf({ ...consumed, production: 'NA' })('crma-processing');
    expect(missing?.result).toMatchObject({ kind: 'unavailable', reason: 'not-reported' });
    const unconsumed = benchmarksOf({ production: '300', imports: '700' });
    for (const id of ['crma-processing', 'crma-single-third-country']) {
      expect(unconsumed(id)?.result).toMatchObject({ kind: 'unavailable', reason: 'not-reported' });
      expect(unconsumed(id)?.result.assumptions).toContain('no consumption known');
    }
  });

  test('count an estimate against their grade', () => {
    const found = benchmarksOf({ ...terms, production: '300 e' });
    expect(found('crma-processing')?.graded?.tests.estimated).toBe('D');
  });
});

/** A mine that yields 75 tonnes, and whatever stages of processing there are. */
function extractionOf(...processed: readonly Partial<BalanceSeries>[]) {
  const named = mineral('rare-earths', ['mine', 'separation', 'metal']);
  const stages = named.stages.map((stage, index) => ({ ...stage, kind: kinds[index] ?? stage.kind }));
  const mined = balance({ production: '75', imports: '5', exports: '60' });
  const balances = [{ ...mined, stage: 'mine', basis: 'REO' }, ...processed.map((rest) => ({ ...refined, ...rest }))];
  const all = compute(dataset({ minerals: new Map([['rare-earths', { ...named, stages }]]), balances }));
  return all.filter(({ subject }) => subject.indicator === 'crma-extraction');
}

const kinds: readonly StageKind[] = ['extraction', 'processing', 'processing'];
const refined = { ...balance({ production: '0', imports: '900', exports: '0', stock_change: '0' }), basis: 'REO' };

describe('the benchmark of extraction', () => {
  test('is of what is consumed of the compounds that ore becomes, not of ore', () => {
    const [found, ...more] = extractionOf({});
    expect(more).toEqual([]);
    // By hand: 75 mined of 900 consumed; of the 20 tonnes of ore that stay it would be nearly four times as much.
    expect(found?.result).toMatchObject({ value: 75 / 900, mark: 'not-met' });
    expect(found?.result.assumptions).toEqual(['consumption at separation', 'secondary production taken as 0']);
    expect(found?.subject.stage).toBe('mine');
  });

  test('takes the first stage that counts the same content', () => {
    const [found] = extractionOf(
      { basis: 'neodymium' },
      { stage: 'metal', years: balance({ consumption: '500' }).years },
    );
    expect(found?.result).toMatchObject({ value: 0.15, mark: 'met' });
    expect(found?.result.assumptions).toEqual(['consumption at metal', 'consumption as published']);
  });

  test('is not reported where no stage of processing counts the same, in one publication and unit', () => {
    const none = ['not-reported', ['no consumption known at a stage of processing that counts the same']];
    const others = [extractionOf(), extractionOf({ basis: 'gross weight' }), extractionOf({ unit: 'kt' })];
    for (const [found] of [...others, extractionOf({ source: 'survey-2025' })]) {
      expect(found?.result.kind === 'unavailable' && [found.result.reason, found.result.assumptions]).toEqual(none);
    }
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

  test('is not told where more is consumed than can be supplied', () => {
    const found = benchmarksOf({ production: '0', imports: '700', exports: 'NA', consumption: '1000' });
    const result = found('crma-single-third-country')?.result;
    expect(result).toMatchObject({ kind: 'unavailable', reason: 'not-applicable' });
    expect(result?.assumptions).toContain('supply and consumption do not count the same');
  });
});
