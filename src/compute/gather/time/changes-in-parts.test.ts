import { describe, expect, test } from 'vitest';
import type { BalanceTerm, Dataset } from '../../../domain/dataset.ts';
import { compute } from '../../compute.ts';
import { balance, dataset, imports, production, year } from '../../fixtures.ts';

function all(parts: Partial<Omit<Dataset, 'site'>>, indicator: string) {
  return compute(dataset(parts)).filter(({ subject }) => subject.indicator === indicator);
}

type Terms = Partial<Record<BalanceTerm, string>>;

function balances(years: readonly (readonly [number, Terms])[]) {
  const series = years.map(([of, terms]) => balance(terms, of));
  return series.slice(0, 1).map((first) => ({ ...first, years: series.flatMap((each) => each.years) }));
}

describe('the change of concentration by supplier', () => {
  const written = [year(2018, { CHN: '60', AUS: '40' }), year(2022, { CHN: '55', AUS: '45' })];
  const newest = year(2024, { CHN: '50', AUS: '50' });

  test('is that of the newest year against the first', () => {
    const found = all({ production: [production([...written, newest])] }, 'hhi-change-by-supplier');
    expect(found.map(({ subject }) => [subject.year, subject.baseYear])).toEqual([[2024, 2018]]);
    // By hand: 0.5 − 0.52, of which 0.25 − 0.36 and 0.25 − 0.16.
    const [result] = found.map((each) => each.result);
    expect(result?.kind === 'value' && result.value).toBeCloseTo(-0.02, 12);
    expect(result?.kind === 'value' && result.parts?.map(({ part }) => part)).toEqual(['CHN', 'AUS']);
    expect(found[0]?.inputs.map(({ input, year: of }) => [input, of])).toEqual([
      ['hhi', 2018],
      ['hhi', 2024],
    ]);
  });

  test('does not join two editions, nor takes a list of which something is not available', () => {
    const editions = [production(written.slice(0, 1)), production([newest], { source: 'survey-2027' })];
    expect(all({ production: editions }, 'hhi-change-by-supplier')).toEqual([]);
    const incomplete = [production([year(2018, { CHN: '60', AUS: 'NA' }), newest])];
    expect(all({ production: incomplete }, 'hhi-change-by-supplier')).toEqual([]);
  });
});

describe('the annual rate of change', () => {
  test('is of world production, over three years or more', () => {
    const years = [year(2020, { CHN: '60', AUS: '40' }), year(2022, { CHN: '81', AUS: '40' })];
    expect(all({ production: [production(years)] }, 'change-annual')).toEqual([]);
    const longer = [year(2020, { CHN: '60', OTH: '4' }), year(2023, { CHN: '100', OTH: '25' })];
    // By hand: from 64 to 125 in three years is the cube of 1.25.
    const [found] = all({ production: [production(longer)] }, 'change-annual');
    expect(found?.result.kind === 'value' && found.result.value).toBeCloseTo(0.25, 12);
    expect(found?.subject).toMatchObject({ year: 2023, baseYear: 2020 });
    // Shares add up to 100 percent in every year, whatever is produced.
    expect(all({ production: [production(longer, { unit: 'percent' })] }, 'change-annual')).toEqual([]);
  });

  test('is of apparent consumption, under its name', () => {
    const terms = { production: '100', imports: '0', exports: '0' };
    const rows = balances([
      [2020, terms],
      [2022, { ...terms, imports: '200' }],
      [2024, { ...terms, imports: '1500' }],
    ]);
    // By hand: from 100 to 1,600 in four years is twice as much each year.
    const [found] = all({ balances: rows }, 'change-annual');
    expect(found?.result).toMatchObject({ value: 1 });
    expect(found?.subject).toMatchObject({ of: 'apparent-consumption', reporter: 'USA', year: 2024, baseYear: 2020 });
  });
});

describe('the change of reliance by term', () => {
  const terms = { production: '100', secondary: '0', imports: '50', exports: '0', stock_change: '0' };
  const changes = (years: readonly (readonly [number, Terms])[]) =>
    all({ balances: balances(years) }, 'reliance-change');

  test('is that of each year against the first with the same terms', () => {
    const { stock_change: _, ...silent } = terms;
    const found = changes([
      [2021, silent],
      [2022, terms],
      [2023, { ...terms, imports: '100' }],
    ]);
    expect(found.map(({ subject }) => [subject.year, subject.baseYear])).toEqual([[2023, 2022]]);
    // By hand: 100 ÷ 200 less 50 ÷ 150.
    expect(found[0]?.result.kind === 'value' && found[0].result.value).toBeCloseTo(1 / 6, 12);
    expect(found[0]?.inputs).toHaveLength(10);
  });

  test('leaves out a year that its publisher calls meaningless', () => {
    const series = balances([
      [2021, terms],
      [2022, { ...terms, imports: '60' }],
      [2023, { ...terms, imports: '70' }],
    ]).map((each) => ({ ...each, notMeaningful: [{ year: 2021, why: 'So says the chapter.' }] }));
    const found = all({ balances: series }, 'reliance-change');
    expect(found.map(({ subject }) => [subject.year, subject.baseYear])).toEqual([[2023, 2022]]);
  });

  test('is silent where a term has no point, and between two years of net exports', () => {
    expect(
      changes([
        [2021, terms],
        [2022, { ...terms, production: 'W' }],
      ]),
    ).toEqual([]);
    expect(
      changes([
        [2021, terms],
        [2022, { ...terms, secondary: 'NA' }],
      ]),
    ).toEqual([]);
    const exporter = { ...terms, exports: '90' };
    expect(
      changes([
        [2021, exporter],
        [2022, { ...exporter, imports: '60' }],
      ]),
    ).toEqual([]);
    expect(
      changes([
        [2021, exporter],
        [2022, terms],
      ]),
    ).toHaveLength(1);
  });
});

describe('the change of exposure', () => {
  const shares = (written: readonly (readonly [number, string])[]) =>
    imports(
      written.map(([of, share]) => year(of, { CHN: share, OTH: String(100 - Number(share)) })),
      { reporter: 'USA', stage: 'separation', source: 'survey-2026', unit: 'percent', measure: '' },
    );
  const before = { production: '20', imports: '80', exports: '0' };
  const after = { production: '40', imports: '60', exports: '0' };
  const exposures = (trade: ReturnType<typeof shares>, later: Terms = after) =>
    all(
      {
        balances: balances([
          [2021, before],
          [2024, later],
        ]),
        trade: [trade],
      },
      'exposure-change',
    ).filter(({ subject }) => subject.partner === 'CHN');

  test('joins reliance and share of one source', () => {
    const [found] = exposures(
      shares([
        [2021, '90'],
        [2024, '50'],
      ]),
    );
    // By hand: 0.6 × 0.5 − 0.8 × 0.9; −0.2 × 0.7 and −0.4 × 0.7.
    expect(found?.result.kind === 'value' && found.result.value).toBeCloseTo(-0.42, 12);
    expect(found?.result.kind === 'value' && found.result.parts?.map(({ value }) => value)).toEqual([
      expect.closeTo(-0.14, 12),
      expect.closeTo(-0.28, 12),
    ]);
    expect(found?.subject).toMatchObject({ partner: 'CHN', year: 2024, baseYear: 2021 });
  });

  test('counts a net exporter as relying on nobody', () => {
    const [found] = exposures(
      shares([
        [2021, '90'],
        [2024, '50'],
      ]),
      { ...after, exports: '70' },
    );
    expect(found?.result.kind === 'value' && found.result.value).toBeCloseTo(-0.72, 12);
  });

  test('is silent where shares of one year alone are printed, or by another publisher', () => {
    expect(exposures(shares([[2024, '50']]))).toEqual([]);
    expect(
      exposures({
        ...shares([
          [2021, '90'],
          [2024, '50'],
        ]),
        source: 'trade-2026',
      }),
    ).toEqual([]);
  });
});
