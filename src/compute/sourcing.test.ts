import { describe, expect, test } from 'vitest';
import type { BalanceTerm, TradeSeries } from '../domain/dataset.ts';
import { exactly } from '../domain/quantity.ts';
import { balance, dataset, imports, year } from './fixtures.ts';
import { sourcingsOf, supplyOf } from './sourcing.ts';

const shares = (written: Record<string, string>, rest: Partial<TradeSeries> = {}) =>
  imports([year(2024, written)], {
    reporter: 'USA',
    stage: 'separation',
    source: 'survey-2026',
    unit: 'percent',
    measure: '',
    basis: 'REO',
    averageFrom: 2021,
    ...rest,
  });

const sourcing = (terms: Partial<Record<BalanceTerm, string>>, trade: TradeSeries) => {
  const balances = [{ ...balance(terms), basis: 'REO' }];
  return sourcingsOf({ dataset: dataset({ trade: [trade], balances }), balances, asOfYear: 2026 })[0];
};

describe('imports split by published shares', () => {
  test('are a part of the imports of the balance, in its unit', () => {
    const found = sourcing({ production: '300', imports: '700' }, shares({ CHN: '70', MYS: '20', OTH: '10' }));
    // By hand: 70, 20 and 10 percent of 700 tonnes.
    expect(found?.imports).toEqual({
      suppliers: [
        { id: 'CHN', quantity: exactly(490) },
        { id: 'MYS', quantity: exactly(140) },
      ],
      residual: exactly(70),
    });
    expect(found).toMatchObject({ unit: 't', year: 2024, production: exactly(300) });
  });

  test('name the balance and each share as their inputs', () => {
    const found = sourcing({ production: '300', imports: '700' }, shares({ CHN: '70', OTH: '30' }));
    expect(found?.inputs.map(({ input, unit }) => [input, unit])).toEqual([
      ['production', 't'],
      ['imports', 't'],
      ['CHN', 'percent'],
      ['OTH', 'percent'],
    ]);
  });

  test('say so when the shares are an average over years', () => {
    const found = sourcing({ imports: '700' }, shares({ CHN: '100' }));
    expect(found?.assumptions).toEqual(['imports of 2024 split by shares of 2021 to 2024']);
  });

  test('are as uncertain as imports and shares together', () => {
    // By hand: an estimate of 100 is at least 90, and 60 percent of that are 54 tonnes.
    const found = sourcing({ imports: '100 e' }, shares({ CHN: '>60' }));
    expect(found?.imports.suppliers[0]?.quantity.value).toBeNull();
    expect(found?.imports.suppliers[0]?.quantity.lower).toBeCloseTo(54, 12);
  });

  test('have no upper end where imports are withheld, and stay zero where the share is', () => {
    const found = sourcing({ imports: 'W' }, shares({ CHN: '100', VNM: '0' }));
    expect(found?.imports.suppliers).toEqual([
      { id: 'CHN', quantity: { value: null, lower: 0, upper: null } },
      { id: 'VNM', quantity: { value: null, lower: 0, upper: 0 } },
    ]);
  });
});

describe('there is no sourcing', () => {
  test.each([
    { why: 'where imports are not available', terms: { imports: 'NA' }, rest: {} },
    { why: 'where imports are not printed', terms: { production: '5' }, rest: {} },
    { why: 'from shares of another edition', terms: { imports: '700' }, rest: { source: 'survey-2025' } },
    { why: 'from shares of another content', terms: { imports: '700' }, rest: { basis: 'metal' } },
    { why: 'from shares in money', terms: { imports: '700' }, rest: { unit: 'kUSD' as const } },
    { why: 'from shares of exports', terms: { imports: '700' }, rest: { flow: 'exports' as const } },
  ])('$why', ({ terms, rest }) => {
    expect(sourcing(terms, shares({ CHN: '100' }, rest))).toBeUndefined();
  });

  test('where neither side says what it counts', () => {
    const { basis, ...trade } = shares({ CHN: '100' });
    const balances = [balance({ imports: '700' })];
    expect(sourcingsOf({ dataset: dataset({ trade: [trade], balances }), balances, asOfYear: 2026 })).toEqual([]);
  });

  test('from shares one of which is not available', () => {
    expect(sourcing({ imports: '700' }, shares({ CHN: '70', MYS: 'NA' }))).toBeUndefined();
  });
});

describe('all supply', () => {
  const split = shares({ CHN: '100' });

  test('lists production at home, scrap included, under the reporter’s id', () => {
    const found = sourcing({ production: '300', secondary: '50', imports: '650' }, split);
    expect(found && supplyOf(found)?.list.suppliers).toEqual([
      { id: 'USA', quantity: exactly(350) },
      { id: 'CHN', quantity: exactly(650) },
    ]);
  });

  test('takes scrap as nothing where the record is silent, and says so', () => {
    const found = sourcing({ production: '300', imports: '700' }, split);
    expect(found && supplyOf(found)?.assumptions).toContain('secondary production taken as 0');
  });

  test('is not known where the record is silent on production', () => {
    const found = sourcing({ secondary: '50', imports: '700' }, split);
    expect(found && supplyOf(found)).toBeUndefined();
  });

  test('has nothing to say of home where scrap is not available', () => {
    const found = sourcing({ production: '0', secondary: 'NA', imports: '700' }, split);
    expect(found && supplyOf(found)?.list.suppliers[0]).toEqual({ id: 'USA', quantity: null });
  });
});

describe('the quality of a sourcing', () => {
  test('weighs the unsplit rest and the estimates against all supply', () => {
    const found = sourcing({ production: '100 e', imports: '300' }, shares({ CHN: '80', OTH: '20' }));
    // By hand: a fifth of 300 is 60 of 400 not split; 100 of 400 estimated; 2024 against 2026.
    expect(found?.quality).toEqual({ coverage: 0.85, estimated: 0.25, age: 2 });
  });

  test('is the worst where a term is withheld without an upper end', () => {
    expect(sourcing({ production: 'W', imports: '300' }, shares({ CHN: '100' }))?.quality.estimated).toBe(1);
  });
});
