import { describe, expect, test } from 'vitest';
import type { TradeSeries } from '../../../domain/dataset.ts';
import { balance, imports, production, year } from '../../fixtures.ts';
import { given, governance, lowered, resultsOf } from '../fixtures.ts';

const weights = [...governance('CHN', 2024, -0.5), ...governance('AUS', 2024, 1.5)];
const stage = 'magnet';
const world = [production([year(2024, { CHN: '60', JPN: '40' })], { stage, unit: 'kt', basis: 'magnets' })];
const byWeight = imports([year(2024, { CHN: '45000', AUS: '15000' })], {
  unit: 't',
  measure: 'quantity',
  basis: 'magnets',
});

describe('import risk from trade by weight', () => {
  const [found] = resultsOf(
    { trade: [byWeight], production: world, governance: weights },
    { indicator: 'geopolrisk-import-risk' },
  );

  test('adds production at home, in the same unit', () => {
    // By hand: instability 0.6 and 0.2; (0.6 × 45,000 + 0.2 × 15,000) / (40,000 + 60,000).
    expect(given(found)).toBeCloseTo(0.3, 12);
    expect(found?.subject).toMatchObject({ reporter: 'JPN', stage, measure: 'quantity', year: 2024 });
    expect(found?.inputs[0]).toMatchObject({ input: 'production', unit: 'kt', quantity: { value: 40 } });
    expect(found?.sources).toEqual(['trade-2026', 'survey-2026', 'governance-2024']);
  });

  test('is not applicable where imports and production do not count the same, and says what they count', () => {
    const gross = { ...byWeight, basis: 'gross weight' };
    const parts = { trade: [gross], production: world, governance: weights };
    for (const indicator of ['geopolrisk-import-risk', 'geopolrisk']) {
      const [mixed] = resultsOf(parts, { indicator });
      expect(given(mixed)).toBe('not-applicable');
      expect(mixed?.result.assumptions).toContain('imports in gross weight beside production in magnets');
    }
    expect(resultsOf(parts, { indicator: 'geopolrisk-midpoint' })).toEqual([]);
  });

  test('multiplies imports by the factor that a source states between the two, and names it', () => {
    const gross = { ...byWeight, basis: 'gross weight' };
    const place = { file: 'data/factors.yaml', path: '/factors/0', line: 2 };
    const about = { mineral: gross.mineral, stage, from: 'gross weight', to: 'magnets', by: 0.5 };
    const factors = [{ ...about, source: 'factors-2026', ...place }];
    const parts = { trade: [gross], production: world, governance: weights, factors };
    const [stated] = resultsOf(parts, { indicator: 'geopolrisk-import-risk' });
    // By hand: half of 45,000 and of 15,000; (0.6 × 22,500 + 0.2 × 7,500) / (40,000 + 30,000).
    expect(given(stated)).toBeCloseTo(15_000 / 70_000, 12);
    expect(stated?.result.assumptions).toContain('imports in gross weight times 0.5 taken as magnets');
    expect(stated?.sources).toContain('factors-2026');
  });

  test('is not reported where imports from a partner are not available', () => {
    const trade = [{ ...byWeight, years: [year(2024, { CHN: '45000', AUS: 'NA' })] }];
    const [found] = resultsOf(
      { trade, production: world, governance: weights },
      { indicator: 'geopolrisk-import-risk' },
    );
    expect(given(found)).toBe('not-reported');
    expect(found?.result).not.toHaveProperty('upper');
  });

  test('is not reported where production at home is a share of the world’s and no weight', () => {
    const shares = [production([year(2024, { CHN: '60', JPN: '40' })], { stage, unit: 'percent' })];
    for (const indicator of ['geopolrisk-import-risk', 'geopolrisk']) {
      const [found] = resultsOf({ trade: [byWeight], production: shares, governance: weights }, { indicator });
      expect(given(found)).toBe('not-reported');
      expect(found?.result.assumptions).toContain('world production known in shares alone');
    }
  });

  test.each([
    { what: 'is that of its gross weight where the stage makes the metal itself', hs: '850511', value: 0.3 },
    { what: 'is not applicable for goods under another code', hs: '850519', value: 'not-applicable' },
  ])('$what', ({ hs, value }) => {
    const { stages: _, ...mineral } = lowered({});
    const stages = [
      { id: stage, name: 'Metal', kind: 'processing', basis: [], hs: ['850511'], isMetal: true } as const,
    ];
    const [found] = resultsOf(
      {
        trade: [{ ...byWeight, basis: 'gross weight', hs }],
        production: world,
        governance: weights,
        minerals: new Map([[mineral.id, { ...mineral, stages }]]),
      },
      { indicator: 'geopolrisk-import-risk' },
    );
    // By hand as above: 30,000 / 100,000.
    expect(given(found)).toEqual(typeof value === 'number' ? expect.closeTo(value, 12) : value);
    if (typeof value === 'number')
      expect(found?.result.assumptions).toEqual(['gross weight of the metal itself taken as its content']);
  });

  test('takes no production where a complete list does not name the reporter, and says so', () => {
    const abroad = [production([year(2024, { CHN: '60' })], { stage, unit: 'kt', basis: 'magnets' })];
    const [without] = resultsOf(
      { trade: [byWeight], production: abroad, governance: weights },
      { indicator: 'geopolrisk-import-risk' },
    );
    expect(given(without)).toBeCloseTo(0.5, 12); // By hand: 30,000 / 60,000.
    expect(without?.result.assumptions).toContain('not listed among producers: production taken as 0');
  });

  test('leaves production open up to the rest of a list that does not name the reporter', () => {
    const rest = [production([year(2024, { CHN: '60', OTH: '40' })], { stage, unit: 'kt', basis: 'magnets' })];
    const [open] = resultsOf(
      { trade: [byWeight], production: rest, governance: weights },
      { indicator: 'geopolrisk-import-risk' },
    );
    expect(open?.result).toMatchObject({ reason: 'withheld', upper: 0.5 });
    expect(open?.result.lower).toBeCloseTo(0.3, 12);
  });

  test('is open for what comes from partners that the list lumps together', () => {
    const lumped = imports([year(2024, { CHN: '45000', OTH: '15000' })], {
      unit: 't',
      measure: 'quantity',
      basis: 'magnets',
    });
    const [open] = resultsOf(
      { trade: [lumped], production: world, governance: weights },
      { indicator: 'geopolrisk-import-risk' },
    );
    // By hand: 27,000 and 27,000 + 15,000 over 100,000.
    expect(given(open)).toBe('governance-missing');
    expect(open?.result.lower).toBeCloseTo(0.27, 12);
    expect(open?.result.upper).toBeCloseTo(0.42, 12);
  });

  test.each([
    { why: 'another stage', rest: { stage: 'mine' }, trade: byWeight },
    { why: 'value alone', rest: { stage }, trade: imports([year(2024, { CHN: '1' })]) },
  ])('is not given for production and trade of $why', ({ rest, trade }) => {
    const other = [production([year(2024, { CHN: '60' })], rest)];
    const parts = { trade: [trade], production: other, governance: weights };
    expect(resultsOf(parts, { indicator: 'geopolrisk-import-risk' })).toEqual([]);
  });
});

test('import risk of a balance takes its production and its imports, split by partner', () => {
  const supply = { ...balance({ production: '20', imports: '80', exports: '0' }), basis: 'REO' };
  const about = { stage: 'separation', source: 'survey-2026', unit: 'percent', measure: '', basis: 'REO' } as const;
  const shares = imports([year(2024, { CHN: '75', AUS: '25' })], { ...about, reporter: 'USA' });
  const separated = [production([year(2024, { CHN: '1' })], { stage: 'separation' })];
  const [found] = resultsOf(
    { balances: [supply], trade: [shares], production: separated, governance: weights },
    { indicator: 'geopolrisk-import-risk' },
  );
  // By hand: (0.6 × 60 + 0.2 × 20) / 100.
  expect(given(found)).toBeCloseTo(0.4, 12);
});

/** A series at a place of its own in its file. */
function at(series: TradeSeries, path: string): TradeSeries {
  const years = series.years.map((each) => ({ ...each, path: `${path}/years/${each.year}` }));
  return { ...series, path, years };
}

describe('the GeoPolRisk score', () => {
  const byValue = imports([year(2024, { CHN: '90000', AUS: '30000' })]);
  const parts = { trade: [byWeight, byValue], production: world, governance: weights };

  test('multiplies import risk with the concentration of world production', () => {
    const [found] = resultsOf(parts, { indicator: 'geopolrisk' });
    expect(given(found)).toBeCloseTo(0.156, 12); // By hand: (0.36 + 0.16) × 0.3.
    expect(found?.inputs.map(({ input }) => input)).toEqual(['hhi', 'geopolrisk-import-risk']);
  });

  test('is priced by value over weight of imports', () => {
    const [midpoint] = resultsOf(parts, { indicator: 'geopolrisk-midpoint' });
    // By hand: 120,000 thousand dollars over 60,000 tonnes are 2 dollars a kilogram.
    expect(given(midpoint)).toBeCloseTo(0.312, 12);
    expect(midpoint?.unit).toBe('USD/kg');
    expect(midpoint?.inputs.map(({ input, quantity }) => [input, quantity?.value])).toEqual([
      ['geopolrisk', expect.closeTo(0.156, 12)],
      ['value-of-imports.JPN', 120000],
      ['weight-of-imports.JPN', 60000],
    ]);
  });

  test('has one price for all reporters, so that a sample of one of them prices nothing', () => {
    // By hand: 120,000 + 78.8 thousand dollars over 60,000 + 1 tonnes; 78.8 dollars a kilogram is what Korea paid.
    const sample = [
      imports([year(2024, { CHN: '78.8' })], { reporter: 'KOR' }),
      imports([year(2024, { CHN: '1' })], { reporter: 'KOR', unit: 't', measure: 'quantity', basis: 'magnets' }),
    ].map((series, index) => at(series, `/series/${index + 2}`));
    const trade = [at(byWeight, '/series/0'), at(byValue, '/series/1'), ...sample];
    const found = resultsOf({ ...parts, trade }, { indicator: 'geopolrisk-midpoint' });
    const scores = resultsOf({ ...parts, trade }, { indicator: 'geopolrisk' });
    const price = 120_078.8 / 60_001;
    expect(found.map(({ subject }) => subject.reporter)).toEqual(['JPN', 'KOR']);
    for (const [index, midpoint] of found.entries()) {
      expect(given(midpoint)).toBeCloseTo(Number(given(scores[index])) * price, 12);
      expect(midpoint.result.assumptions).toContain(
        'price as value over weight of the imports of all reporters that have both',
      );
    }
  });

  test('has no price while all imports together are a sample', () => {
    const few = [
      imports([year(2024, { CHN: '99.9' })], { unit: 't', measure: 'quantity', basis: 'magnets' }),
      imports([year(2024, { CHN: '1000' })]),
    ];
    expect(resultsOf({ ...parts, trade: few }, { indicator: 'geopolrisk-midpoint' })).toEqual([]);
  });

  test('is divided by the midpoint of copper, which stands among the inputs with its source', () => {
    const reference = { file: 'data/sources/geopolrisk-py-2022.yaml', path: '', line: 1 };
    const cited = { publisher: 'P', title: 'T', licence: 'L', redistribute: 'yes' as const };
    const sources = new Map([['geopolrisk-py-2022', { id: 'geopolrisk-py-2022', ...cited, ...reference }]]);
    const [factor] = resultsOf({ ...parts, sources }, { indicator: 'geopolrisk-cf' });
    // The reference is the one that the authors publish for the OECD, 2017 to 2021.
    expect(given(factor)).toBeCloseTo(0.312 / 0.409412948, 12);
    expect(factor?.sources).toContain('geopolrisk-py-2022');
    expect(factor?.inputs.at(-1)).toMatchObject({
      ...reference,
      input: 'midpoint-of-copper',
      quantity: { value: 0.409412948 },
      source: 'geopolrisk-py-2022',
    });
  });

  test.each([
    { why: 'publisher', rest: { source: 'trade-2027' } },
    { why: 'code', rest: { hs: '850519' } },
  ])('has no price from another $why', ({ rest }) => {
    const other = imports([year(2024, { CHN: '90000' })], rest);
    expect(
      resultsOf({ ...parts, trade: [byWeight, at(other, '/series/1')] }, { indicator: 'geopolrisk-midpoint' }),
    ).toEqual([]);
  });
});
