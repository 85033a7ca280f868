import { describe, expect, test } from 'vitest';
import { balance, imports, production, year } from '../../fixtures.ts';
import { given, governance, lowered, parameters, resultsOf, sourcing } from '../fixtures.ts';

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

  test('is not reported where production of one economy is not available', () => {
    const incomplete = [production([year(2024, { CHN: '60', AUS: 'NA' })])];
    const [found] = resultsOf({ production: incomplete, governance: weights, minerals }, { indicator: 'supply-risk' });
    expect(given(found)).toBe('not-reported');
    expect(found?.result).not.toHaveProperty('upper');
  });

  test('takes nothing off where neither is known, and says so', () => {
    const [found] = resultsOf({ production: world, governance: weights }, { indicator: 'supply-risk' });
    expect(given(found)).toBeCloseTo(2.48, 12);
    expect(found?.result.assumptions).toEqual(
      expect.arrayContaining(['recycling rate taken as 0', 'substitution index taken as 1']),
    );
  });

  test('is as uncertain as recycling and substitution are', () => {
    const uncertain = new Map([['rare-earths', lowered({ recycling: '20 e', substitution: '0.8 e' })]]);
    const parts = { production: world, governance: weights, minerals: uncertain };
    const [found] = resultsOf(parts, { indicator: 'supply-risk' });
    // By hand: 2.48 × (1 − 0.22) × 0.72 and 2.48 × (1 − 0.18) × 0.88, an estimate being 10 % either way.
    expect(found?.result.lower).toBeCloseTo(1.392768, 12);
    expect(found?.result.upper).toBeCloseTo(1.789568, 12);
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

  test('is not given where the stage has no world production, which nothing stands in for', () => {
    expect(resultsOf(parts, { indicator: 'supply-risk', reporter: 'USA' })).toEqual([]);
  });

  test('is not given where the record is silent on production', () => {
    const silent = { ...balance({ imports: '50', exports: '0' }), basis: 'REO' };
    const stage = [production([year(2024, { CHN: '60', AUS: '40' })], { stage: 'separation' })];
    const asked = { indicator: 'supply-risk', reporter: 'USA' };
    expect(resultsOf({ ...parts, production: stage, balances: [silent] }, asked)).toEqual([]);
  });
});

describe('supply risk of a reporter that is known by what it uses', () => {
  const home = [...weights, ...governance('FRA', 2024, 1.5)];
  const members = { id: 'eu27', name: '', nameInText: '', members: ['FRA'], asOf: '2024-01-01', source: 'treaty' };
  const union = new Map([['eu27', { ...members, file: 'data/test.yaml', path: '', line: 1 }]]);
  const used = [sourcing([year(2024, { FRA: '50', CHN: '50' })])];
  const parts = { production: world, sourcing: used, governance: home, blocs: union };
  const asked = { indicator: 'supply-risk', reporter: 'EU27' };

  test('has bounds and no value, for import reliance is anything up to the imported part', () => {
    const [found, ...others] = resultsOf(parts, asked);
    // By hand: world 0.36 × 6 + 0.16 × 2 = 2.48; sourcing 0.25 × 2 + 0.25 × 6 = 2; reliance 0 to 0.5: 2 alone, or
    // 2.48 × 0.25 + 2 × 0.75.
    expect(given(found)).toBe('not-reported');
    expect(found?.result.lower).toBeCloseTo(2, 12);
    expect(found?.result.upper).toBeCloseTo(2.12, 12);
    expect(found?.working).toBeUndefined();
    expect(others).toEqual([]);
  });

  test('takes all of a sourcing that names no member as imported', () => {
    const [found] = resultsOf({ ...parts, sourcing: [sourcing([year(2024, { CHN: '100' })])] }, asked);
    // By hand: sourcing 6, world 2.48; reliance 0 to 1: 6 alone, or (2.48 + 6) ÷ 2.
    expect([found?.result.lower, found?.result.upper]).toEqual([expect.closeTo(4.24, 12), expect.closeTo(6, 12)]);
  });

  test('takes home alone as home where the reporter is no union', () => {
    const own = [sourcing([year(2024, { USA: '50', CHN: '50' })], { reporter: 'USA' })];
    const [found] = resultsOf({ ...parts, sourcing: own }, { ...asked, reporter: 'USA' });
    // By hand: sourcing 0.25 × 4 + 0.25 × 6 = 2.5, which reliance of 0.5 at most brings to 2.48 × 0.25 + 2.5 × 0.75.
    expect([found?.result.lower, found?.result.upper]).toEqual([expect.closeTo(2.495, 12), expect.closeTo(2.5, 12)]);
  });

  test('weighs both terms with the trade parameters of the reporter', () => {
    const [found] = resultsOf({ ...parts, tradeParameters: [parameters({ CHN: '1.1', FRA: '0.8' })] }, asked);
    // By hand: world 0.36 × 6.6 + 0.16 × 2 = 2.696; sourcing 0.25 × 1.6 + 0.25 × 6.6 = 2.05; reliance 0 to 0.5.
    expect(found?.result.lower).toBeCloseTo(2.05, 12);
    expect(found?.result.upper).toBeCloseTo(2.2115, 12);
  });

  test('names its terms: the concentration of sourcing, world production, governance, and what stands for the rest', () => {
    const [found] = resultsOf({ ...parts, tradeParameters: [parameters({ CHN: '1.1' })] }, asked);
    expect(found?.inputs.map(({ input }) => input)).toEqual([
      'hhi-wgi.EU27',
      'CHN',
      'AUS',
      'governance-10.CHN',
      'governance-10.AUS',
      'trade-parameter.CHN',
    ]);
    expect(found?.result.assumptions).toEqual(
      expect.arrayContaining(['world production of 2024', 'import reliance at most the part of sourcing from outside']),
    );
  });

  describe('at a stage that only the source of the sourcing gives for the world', () => {
    const shares = { unit: 'percent', source: 'criticality-2023', primary: false, averageFrom: 2020 } as const;
    const own = production([year(2024, { CHN: '80', AUS: '20' })], shares);

    test('sets its shares of world supply beside the sourcing, and says that they are averages', () => {
      const [found] = resultsOf({ ...parts, production: [own] }, asked);
      // By hand: world 0.64 × 6 + 0.04 × 2 = 3.92; sourcing 2; reliance 0 to 0.5: 2 alone, or 3.92 × 0.25 + 2 × 0.75.
      expect([found?.result.lower, found?.result.upper]).toEqual([expect.closeTo(2, 12), expect.closeTo(2.48, 12)]);
      expect(found?.result.assumptions).toContain('production averaged over 2020 to 2024');
    });

    test('goes after the production that indicators use', () => {
      const [found] = resultsOf({ ...parts, production: [own, ...world] }, asked);
      expect(found?.result.upper).toBeCloseTo(2.12, 12);
    });

    test('is not given by the shares of another source', () => {
      expect(resultsOf({ ...parts, production: [{ ...own, source: 'survey-2026' }] }, asked)).toEqual([]);
    });
  });

  test('is not given where no world production stands beside the sourcing', () => {
    const other = [sourcing([year(2023, { CHN: '100' })])];
    const earlier = governance('CHN', 2023, -0.5);
    expect(resultsOf({ ...parts, governance: [...home, ...earlier], sourcing: other }, asked)).toEqual([]);
  });
});
