import { describe, expect, test } from 'vitest';
import { balance, imports, production, year } from '../fixtures.ts';
import { given, governance, lowered, parameters, resultsOf } from './fixtures.ts';

const weights = [...governance('CHN', 2024, -0.5), ...governance('AUS', 2024, 1.5), ...governance('USA', 2024, 0.5)];
const world = [production([year(2024, { CHN: '60', AUS: '40' })])];
const minerals = new Map([['rare-earths', lowered({ recycling: '20', substitution: '0.9' })]]);

describe('supply risk of the world', () => {
  test('rests on world production alone, lowered by recycling and substitution, and says so', () => {
    const parts = { production: world, governance: weights, minerals };
    const [found, ...others] = resultsOf(parts, { indicator: 'supply-risk' });
    // By hand: (0.36 × 6 + 0.16 × 2) × 0.8 × 0.9 = 2.48 × 0.72.
    expect(given(found)).toBeCloseTo(1.7856, 12);
    expect(found?.subject.reporter).toBeUndefined();
    expect(found?.inputs.map(({ input, year: of }) => [input, of])).toEqual([
      ['hhi-wgi', 2024],
      ['recycling-rate', 2023],
      ['substitution-index', 2023],
    ]);
    expect(found?.result.assumptions).toEqual(
      expect.arrayContaining([
        'global supply stands for actual sourcing',
        'recycling rate of 2023',
        'substitution index of 2023',
      ]),
    );
    expect(others).toEqual([]);
  });

  test('takes nothing off where neither is known, and says so', () => {
    const [found] = resultsOf({ production: world, governance: weights }, { indicator: 'supply-risk' });
    expect(given(found)).toBeCloseTo(2.48, 12);
    expect(found?.result.assumptions).toEqual(
      expect.arrayContaining(['recycling rate taken as 0', 'substitution index taken as 1']),
    );
  });

  test('is weighed again with the trade parameters of a reporter', () => {
    const parts = { production: world, governance: weights, tradeParameters: [parameters({ CHN: '1.1' })] };
    const [found] = resultsOf(parts, { indicator: 'supply-risk', reporter: 'EU27' });
    expect(given(found)).toBeCloseTo(2.696, 12); // By hand: 0.36 × 6 × 1.1 + 0.16 × 2.
  });
});

describe('supply risk of a reporter whose sourcing is known', () => {
  const supply = { ...balance({ production: '50', imports: '50', exports: '0' }), basis: 'REO' };
  const shares = imports([year(2024, { CHN: '60', AUS: '40' })], {
    reporter: 'USA',
    stage: 'separation',
    source: 'survey-2026',
    unit: 'percent',
    measure: '',
    basis: 'REO',
  });
  const parts = { balances: [supply], trade: [shares], governance: weights };

  test('weighs world production and its own sourcing by import reliance', () => {
    const stage = [production([year(2024, { CHN: '60', AUS: '40' })], { stage: 'separation' })];
    const [found] = resultsOf({ ...parts, production: stage }, { indicator: 'supply-risk', reporter: 'USA' });
    // By hand: sourcing 50 USA, 30 CHN, 20 AUS: 0.25 × 4 + 0.09 × 6 + 0.04 × 2 = 1.62; reliance 0.5:
    // 2.48 × 0.25 + 1.62 × 0.75.
    expect(given(found)).toBeCloseTo(1.835, 12);
    expect(found?.inputs.map(({ input }) => input)).toEqual([
      'hhi-wgi',
      'import-reliance',
      'production',
      'imports',
      'CHN',
      'AUS',
      'governance-10.USA',
      'governance-10.CHN',
      'governance-10.AUS',
    ]);
  });

  test('rests on sourcing alone where the stage has no world production, and says so', () => {
    const [found] = resultsOf(parts, { indicator: 'supply-risk', reporter: 'USA' });
    expect(given(found)).toBeCloseTo(1.62, 12);
    expect(found?.result.assumptions).toContain('actual sourcing stands for global supply');
  });

  test('is not given where the record is silent on production', () => {
    const silent = { ...balance({ imports: '50', exports: '0' }), basis: 'REO' };
    expect(resultsOf({ ...parts, balances: [silent] }, { indicator: 'supply-risk' })).toEqual([]);
  });
});
