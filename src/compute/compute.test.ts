import { describe, expect, test } from 'vitest';
import { compute } from './compute.ts';
import type { Computed, Subject } from './computed.ts';
import { balance, dataset, imports, production, year } from './fixtures.ts';

function find(results: readonly Computed[], wanted: Partial<Subject>): Computed | undefined {
  return results.find(({ subject }) =>
    Object.entries(wanted).every(([key, value]) => subject[key as keyof Subject] === value),
  );
}

const given = (computed: Computed | undefined) =>
  computed?.result.kind === 'value' ? computed.result.value : computed?.result.reason;

describe('results of a list of suppliers', () => {
  const trade = [imports([year(2024, { PHL: '50', VNM: '30', CHN: '20' })])];
  const results = compute(dataset({ trade }));

  test('give the concentration of imports', () => {
    // By hand: 0.25 + 0.09 + 0.04.
    expect(given(find(results, { indicator: 'hhi', reporter: 'JPN', year: 2024 }))).toBeCloseTo(0.38, 12);
    expect(given(find(results, { indicator: 'cr-1', reporter: 'JPN' }))).toBe(0.5);
  });

  test('give the share of each partner, with the figures it rests on', () => {
    const share = find(results, { indicator: 'partner-share', partner: 'CHN' });
    expect(given(share)).toBeCloseTo(0.2, 12);
    expect(share?.unit).toBe('share');
    expect(share?.inputs.map(({ input, quantity }) => [input, quantity?.value])).toEqual([
      ['CHN', 20],
      ['all', 100],
    ]);
    expect(share?.sources).toEqual(['trade-2026']);
  });

  test('carry the measure of the series, so that money and weight never meet', () => {
    expect(new Set(results.map(({ subject }) => subject.measure))).toEqual(new Set(['value']));
  });

  test('are graded: complete, reported and recent is A', () => {
    expect(find(results, { indicator: 'hhi' })?.graded?.grade).toBe('A');
  });
});

test('a reporter that is not a producer has a share of world production all the same', () => {
  const trade = [imports([year(2024, { CHN: '1' })])];
  const results = compute(dataset({ trade, production: [production([year(2024, { CHN: '90', USA: '10' })])] }));
  expect(given(find(results, { indicator: 'partner-share', stage: 'mine', partner: 'JPN' }))).toBe(0);
});

test('a partner below one percent in every year has no row of its own', () => {
  const trade = [imports([year(2024, { CHN: '9950', VNM: '50' })])];
  const results = compute(dataset({ trade }));
  expect(find(results, { indicator: 'partner-share', partner: 'CHN' })).toBeDefined();
  expect(find(results, { indicator: 'partner-share', partner: 'VNM' })).toBeUndefined();
});

test('a series that is not primary gives no result', () => {
  expect(compute(dataset({ trade: [imports([year(2024, { CHN: '1' })], { primary: false })] }))).toEqual([]);
});

describe('change against the baseline year', () => {
  test('is the difference of the two results of one source', () => {
    const trade = [imports([year(2018, { CHN: '40', VNM: '60' }), year(2024, { CHN: '30', VNM: '70' })])];
    const change = find(compute(dataset({ trade })), { indicator: 'change', of: 'partner-share', partner: 'CHN' });
    expect(given(change)).toBeCloseTo(-0.1, 12);
    expect(change?.subject).toMatchObject({ year: 2024, baseYear: 2018 });
  });

  test('is not taken across two sources', () => {
    const trade = [
      imports([year(2018, { CHN: '40', VNM: '60' })]),
      imports([year(2024, { CHN: '30', VNM: '70' })], { source: 'trade-2027' }),
    ];
    expect(find(compute(dataset({ trade })), { indicator: 'change' })).toBeUndefined();
  });
});

describe('results of a balance', () => {
  test('are computed from its terms', () => {
    const results = compute(dataset({ balances: [balance({ production: '20', imports: '90', exports: '10' })] }));
    // By hand: 80 net imports over 100 consumed.
    expect(given(find(results, { indicator: 'net-import-reliance' }))).toBeCloseTo(0.8, 12);
    expect(given(find(results, { indicator: 'apparent-consumption' }))).toBe(100);
    expect(find(results, { indicator: 'apparent-consumption' })?.unit).toBe('t');
  });

  test('take the published reliance where a term is withheld, and say so', () => {
    const terms = { production: 'W', imports: '90', exports: '10', net_import_reliance: '>95' };
    const reliance = find(compute(dataset({ balances: [balance(terms)] })), { indicator: 'net-import-reliance' });
    expect(reliance?.result).toMatchObject({ kind: 'unavailable', reason: 'withheld', lower: 0.95 });
    expect(reliance?.result.assumptions).toEqual(['as published']);
  });

  test('take the published reliance before net imports over published consumption', () => {
    const terms = { imports: '90', exports: '10', consumption: '160', net_import_reliance: '75' };
    const reliance = find(compute(dataset({ balances: [balance(terms)] })), { indicator: 'net-import-reliance' });
    expect(reliance?.result).toMatchObject({ value: 0.75, assumptions: ['as published'] });
  });

  test('take net imports over published consumption where no reliance is published', () => {
    const terms = { imports: '90', exports: '10', secondary: '7', consumption: '160' };
    const reliance = find(compute(dataset({ balances: [balance(terms)] })), { indicator: 'net-import-reliance' });
    // By hand: 80 ÷ 160.
    expect(reliance?.result).toMatchObject({ value: 0.5 });
    expect(reliance?.inputs.map(({ input }) => input)).toEqual(['imports', 'exports', 'consumption']);
  });

  test('name a net exporter as the publisher does', () => {
    const terms = { imports: '90', net_import_reliance: 'E' };
    const reliance = find(compute(dataset({ balances: [balance(terms)] })), { indicator: 'net-import-reliance' });
    expect(reliance?.result).toMatchObject({ kind: 'unavailable', reason: 'net-exporter', mark: 'E' });
  });
});

describe('a year of a balance that its publisher calls meaningless', () => {
  const terms = { production: '20', imports: '90', exports: '10', consumption: '50' };
  const series = { ...balance(terms), notMeaningful: [{ year: 2024, why: 'Investors bought unreported.' }] };
  const results = compute(dataset({ balances: [series] }));

  test.each(['apparent-consumption', 'net-import-reliance', 'import-reliance', 'trade-exposure'])(
    'has no %s, and says why',
    (indicator) => {
      expect(find(results, { indicator })?.result).toEqual({
        kind: 'unavailable',
        reason: 'not-applicable',
        assumptions: ['no meaningful result: Investors bought unreported.'],
      });
    },
  );

  test('leaves other years as they are', () => {
    const other = { ...series, notMeaningful: [{ year: 2023, why: 'Investors bought unreported.' }] };
    const reliance = find(compute(dataset({ balances: [other] })), { indicator: 'net-import-reliance' });
    // By hand: 80 net imports over 100 consumed.
    expect(given(reliance)).toBeCloseTo(0.8, 12);
  });
});

test('a list with a figure that is not available gives no result, and no grade', () => {
  const results = compute(dataset({ production: [production([year(2024, { CHN: '90', KOR: 'NA' })])] }));
  const index = find(results, { indicator: 'hhi' });
  expect(given(index)).toBe('not-reported');
  expect(index?.graded).toBeUndefined();
});

test('two units of one source give no change', () => {
  const years = [production([year(2018, { CHN: '10' })], { unit: 'kt' }), production([year(2024, { CHN: '10000' })])];
  expect(find(compute(dataset({ production: years })), { indicator: 'change', of: 'cr-1' })).toBeDefined();
  const balances = [
    { ...balance({ production: '1', imports: '9', exports: '0' }, 2018), unit: 'kt' as const },
    balance({ production: '1000', imports: '9000', exports: '0' }),
  ];
  expect(find(compute(dataset({ balances })), { of: 'apparent-consumption' })).toBeUndefined();
});

describe('a balance', () => {
  const terms = { production: '20', secondary: '5', imports: '90', exports: '10', consumption: '100' };
  const inputsOf = (indicator: string) =>
    find(compute(dataset({ balances: [balance(terms)] })), { indicator })?.inputs.map(({ input }) => input);

  test('names the terms that each formula takes, and no other', () => {
    expect(inputsOf('import-reliance')).toEqual(['production', 'imports', 'exports']);
    expect(inputsOf('apparent-consumption')).toEqual(['production', 'secondary', 'imports', 'exports']);
  });

  test('keeps its own bounds where the publisher says less', () => {
    // By hand: net imports 80 to 80, domestic 0 to 5 (withheld within bounds): at least 80 / 85 = 0.941.
    const known = { production: '<5', imports: '90', exports: '10', net_import_reliance: '>50' };
    const reliance = find(compute(dataset({ balances: [balance(known)] })), { indicator: 'net-import-reliance' });
    expect(reliance?.result.lower).toBeCloseTo(80 / 85, 12);
  });
});
