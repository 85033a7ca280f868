import { describe, expect, test } from 'vitest';
import type { Source } from '../../domain/dataset.ts';
import { balance, dataset, imports, production, year } from '../fixtures.ts';
import type { Difference } from './difference.ts';
import { type Compared, differencesIn } from './differences.ts';

/** A source as far as differences look at it. */
function source(id: string, publisher: string, rest: Partial<Source> = {}): readonly [string, Source] {
  const place = { file: `data/sources/${id}.yaml`, path: '', line: 1 };
  return [id, { id, publisher, title: id, licence: 'free', redistribute: 'yes', ...place, ...rest }];
}

const sources = new Map([
  source('survey-2026', 'Survey'),
  source('survey-2025', 'Survey'),
  source('yearbook', 'Ministry'),
  source('trade-2026', 'Institute', { reconciled: true }),
  source('customs', 'Customs'),
]);

function found(parts: Partial<Compared>): readonly Difference[] {
  return differencesIn(dataset({ sources, ...parts }));
}

/** Economy, difference in percent to one decimal, and verdict. */
function inShort({ subject, spread, verdict, reason }: Difference): string {
  const part = spread.value === null ? (reason ?? '') : `${(100 * spread.value).toFixed(1)}%`;
  return `${subject.economy} ${part} ${verdict}`;
}

const yearbook = (figures: Readonly<Record<string, string>>, rest = {}) =>
  production([year(2024, figures)], { source: 'yearbook', primary: false, ...rest });

describe('differences of production', () => {
  test('are the other figure less the primary one, as a part of the primary, for all that both list', () => {
    const own = production([year(2024, { AUS: '80', CHN: '200', IND: '5', OTH: '15', WLD: '300' })]);
    const other = yearbook({ AUS: '100', CHN: '190', BRA: '4', OTH: '6', WLD: '300' });
    // By hand: 100/80 − 1 = 25 %; 190/200 − 1 = −5 %; 300 in both. IND and BRA stand in one list alone, OTH is another rest.
    expect(found({ production: [own, other] }).map(inShort)).toEqual([
      'AUS 25.0% differs',
      'CHN -5.0% differs',
      'WLD 0.0% same',
    ]);
  });

  test('are listed from more than a tenth on, and not at a tenth', () => {
    const own = production([year(2024, { AUS: '100', CHN: '100', IND: '100' })]);
    const above = found({ production: [own, yearbook({ AUS: '110', CHN: '110.1', IND: '89' })] });
    expect(above.map(({ isAboveTenth }) => isAboveTenth)).toEqual([false, true, true]);
  });

  test('are in one unit whatever the publishers print', () => {
    const own = production([year(2024, { AUS: '12 e' })], { unit: 'kt' });
    const [difference] = found({ production: [own, yearbook({ AUS: '15000' })] });
    // By hand: 15,000 t less 12,000 t, over 12,000 t; the ends over 10,800 and 13,200.
    expect(difference?.spread.value).toBeCloseTo(0.25, 12);
    expect(difference?.spread.upper).toBeCloseTo(15 / 10.8 - 1, 12);
    expect(difference?.spread.lower).toBeCloseTo(15 / 13.2 - 1, 12);
    expect(difference).toMatchObject({ verdict: 'differs', caveats: ['estimated'] });
  });

  test('lie within the bounds where what estimates allow meets', () => {
    const own = production([year(2024, { AUS: '100 e' })]);
    const [difference] = found({ production: [own, yearbook({ AUS: '115 e' })] });
    // By hand: 90 to 110 and 103.5 to 126.5 meet, and 15 % is above a tenth all the same.
    expect(difference).toMatchObject({ verdict: 'within-bounds', isAboveTenth: true });
  });

  test('between what a publisher rounds and what another prints in full are within its step', () => {
    const rounded = { value: 1000, lower: 950, upper: 1050 };
    const own = production([year(2024, { AUS: '1000' })]);
    const step = {
      ...own,
      years: own.years.map((of) => ({
        ...of,
        suppliers: new Map([...of.suppliers].map(([id, figure]) => [id, { ...figure, quantity: rounded }])),
      })),
    };
    expect(found({ production: [step, yearbook({ AUS: '1040' })] }).map(inShort)).toEqual(['AUS 4.0% within-bounds']);
    expect(found({ production: [step, yearbook({ AUS: '1060' })] }).map(inShort)).toEqual(['AUS 6.0% differs']);
  });

  test('have bounds and no point where a figure is withheld', () => {
    const own = production([year(2024, { AUS: '100', IND: '<10', USA: 'W' })]);
    const differences = found({ production: [own, yearbook({ AUS: '>130', IND: '50', USA: '7' })] });
    expect(differences.map(inShort)).toEqual([
      'AUS no-point differs',
      'IND no-point differs',
      'USA no-point within-bounds',
    ]);
    // By hand: more than 130 is more than 30 % above 100; 50 is more than 400 % above anything under 10; W may be anything.
    expect(differences[0]?.spread).toMatchObject({ value: null, upper: null });
    expect(differences[0]?.spread.lower).toBeCloseTo(0.3, 12);
    expect(differences.map(({ isAboveTenth }) => isAboveTenth)).toEqual([true, true, false]);
  });

  test('have no part of a zero, and say so', () => {
    const own = production([year(2024, { AUS: '0', CHN: '0' })]);
    const differences = found({ production: [own, yearbook({ AUS: '40', CHN: '—' })] });
    expect(differences.map(inShort)).toEqual(['AUS primary-is-zero differs', 'CHN 0.0% same']);
    expect(differences.map(({ isAboveTenth }) => isAboveTenth)).toEqual([true, false]);
  });

  test('are not computed from what is not reported', () => {
    const own = production([year(2024, { AUS: 'NA' })]);
    expect(found({ production: [own, yearbook({ AUS: '40' })] }).map(inShort)).toEqual([
      'AUS not-reported not-comparable',
    ]);
  });

  test('of one publisher are between editions', () => {
    const own = production([year(2024, { AUS: '29000 e' })]);
    const older = production([year(2024, { AUS: '13000 e' })], { source: 'survey-2025', primary: false });
    // By hand: 13,000 less 29,000 over 29,000 is −55.2 %.
    expect(found({ production: [own, older, yearbook({ AUS: '29000' })] }).map(({ between }) => between)).toEqual([
      'editions',
      'publishers',
    ]);
    expect(found({ production: [own, older] }).map(inShort)).toEqual(['AUS -55.2% differs']);
  });

  test('are none between series of which indicators use none', () => {
    const own = production([year(2024, { AUS: '1' })], { primary: false });
    expect(found({ production: [own, yearbook({ AUS: '2' })] })).toEqual([]);
  });

  test('say that one total leaves withheld production out', () => {
    const own = production([year(2024, { AUS: '60', USA: 'W', WLD: '100' })], { totalExcludes: ['USA'] });
    const differences = found({ production: [own, yearbook({ AUS: '60', WLD: '120' })] });
    expect(differences.map(({ subject, caveats }) => [subject.economy, ...caveats].join(' '))).toEqual([
      'AUS',
      'WLD total-excludes',
    ]);
  });
});

describe('figures that count different things', () => {
  const own = production([year(2024, { BRA: '70' })], { basis: 'niobium content' });
  const oxide = yearbook({ BRA: '110' }, { basis: 'Nb2O5' });
  const factor = {
    ...{ mineral: 'rare-earths', stage: 'mine', from: 'Nb2O5', to: 'niobium content', by: 0.7, source: 'yearbook' },
    ...{ file: 'data/factors.yaml', path: '/factors/0', line: 2 },
  };

  test('are not compared', () => {
    expect(found({ production: [own, oxide] }).map(inShort)).toEqual(['BRA other-content not-comparable']);
  });

  test('are compared by the factor that a source states', () => {
    const [difference] = found({ production: [own, oxide], factors: [factor] });
    // By hand: 110 × 0.7 = 77, and 77/70 − 1 = 10 %.
    expect(difference?.spread.value).toBeCloseTo(0.1, 12);
    expect(difference?.factor?.by).toBe(0.7);
  });

  test('are compared by the same factor the other way round', () => {
    const inOxide = production([year(2024, { BRA: '110' })], { basis: 'Nb2O5' });
    const inMetal = yearbook({ BRA: '70' }, { basis: 'niobium content' });
    const [difference] = found({ production: [inOxide, inMetal], factors: [factor] });
    // By hand: 70 ÷ 0.7 = 100, and 100/110 − 1 = −9.09 %.
    expect(difference?.spread.value).toBeCloseTo(-1 / 11, 12);
  });

  test('are not compared where one gives shares or an average over years', () => {
    const shares = yearbook({ BRA: '90' }, { unit: 'percent', averageFrom: 2020 });
    const averages = yearbook({ BRA: '71' }, { basis: 'niobium content', averageFrom: 2020 });
    expect(found({ production: [own, shares, averages] }).map(inShort)).toEqual([
      'BRA shares-and-tonnes not-comparable',
      'BRA average-of-years not-comparable',
    ]);
  });
});

describe('differences of trade', () => {
  const baci = imports([year(2024, { CHN: '100', VNM: '50' })], { hs: '282200' });
  const customs = (figures: Readonly<Record<string, string>>, rest = {}) =>
    imports([year(2024, figures)], { source: 'customs', unit: 'USD', primary: false, hs: '2822', ...rest });

  test('are by partner, and a heading is the same as the one subheading that holds all of it', () => {
    const differences = found({ trade: [baci, customs({ CHN: '105000' })] });
    // By hand: 105,000 dollars are 105 thousand, 5 % above 100.
    expect(differences.map(inShort)).toEqual(['CHN 5.0% differs']);
  });

  test('set the sum of the partners beside a total that the other source alone prints, and say so', () => {
    const [total] = found({ trade: [baci, customs({ WLD: '60000' })] });
    // By hand: 100 and 50 thousand are 150; 60/150 − 1 = −60 %.
    expect(total && inShort(total)).toBe('WLD -60.0% differs');
    expect(total?.primary.figure.quality).toBe('computed');
    expect(total?.caveats).toEqual(['sum-of-partners', 'valuation']);
  });

  test('leave room in a sum for the small flows that a source says are missing', () => {
    const larger = { ...baci, coverage: 0.96 };
    const [total] = found({ trade: [larger, customs({ WLD: '155000' })] });
    // By hand: 150 is at least 96 % of all, which is 156.25 at most: 155 may be it.
    expect(total && inShort(total)).toBe('WLD 3.3% within-bounds');
  });

  test('have a sum neither of picked partners, nor beside a figure that is not available, nor where a total is printed', () => {
    const own = (figures: Readonly<Record<string, string>>, rest = {}) =>
      imports([year(2024, figures)], { hs: '282200', ...rest });
    const totals = (trade: ReturnType<typeof own>) =>
      found({ trade: [trade, customs({ WLD: '60000' })] }).map(({ primary }) => primary.figure.published);
    expect(totals(own({ CHN: '100', VNM: '50' }, { coverage: 0.5 }))).toEqual([]);
    expect(totals(own({ CHN: '100', VNM: 'NA' }))).toEqual([]);
    expect(totals(own({ CHN: '100', VNM: '50', WLD: '170' }))).toEqual(['170']);
  });

  test('carry that one side is free on board and the other includes freight', () => {
    expect(found({ trade: [baci, customs({ CHN: '105000' })] }).map(({ caveats }) => caveats)).toEqual([['valuation']]);
  });

  test.each([
    { other: { hs: '282300' }, what: 'another code' },
    { other: { reporter: 'KOR' }, what: 'another reporter' },
    { other: { flow: 'exports' as const }, what: 'the other direction' },
    { other: { unit: 'kg' as const, measure: 'quantity' as const }, what: 'weight' },
  ])('are none from $what', ({ other }) => {
    expect(found({ trade: [baci, customs({ CHN: '105000' }, other)] })).toEqual([]);
  });
});

test('terms of a balance differ between editions, reliance as a part of the primary one', () => {
  const own = balance({ production: '4300', stock_change: '-20', net_import_reliance: '50' });
  const older = {
    ...balance({ production: '1300', net_import_reliance: '80' }),
    source: 'survey-2025',
    primary: false,
  };
  // By hand: 1,300/4,300 − 1 = −69.8 %; 80/50 − 1 = 60 %.
  expect(found({ balances: [own, older] }).map(inShort)).toEqual([
    'production -69.8% differs',
    'net_import_reliance 60.0% differs',
  ]);
});
