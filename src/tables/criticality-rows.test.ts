import { describe, expect, test } from 'vitest';
import { dataset, figure, year } from '../compute/fixtures.ts';
import { sourcing } from '../compute/gather/fixtures.ts';
import type { Dataset, Mineral, Redistribution, Source } from '../domain/dataset.ts';
import { tablesFrom } from './rows.ts';
import type { Tables } from './schema.ts';

const origin = { file: 'data/test.yaml', path: '/uses/0', line: 4 };

function source(redistribute: Redistribution): Source {
  return { ...origin, id: 'study', publisher: 'Somebody', title: 'A study', licence: 'Terms', redistribute };
}

const mineral: Mineral = {
  ...origin,
  id: 'cobalt',
  name: 'Cobalt',
  nameJa: 'コバルト',
  nameInText: 'cobalt',
  stages: [],
  recyclingRate: { ...figure('22', 7, 100), source: 'study', table: 'Rates', year: 2023 },
  substitution: {
    ...origin,
    supplyRisk: figure('0.9', 11, 1),
    economicImportance: figure('1.0', 12, 1),
    source: 'study',
    year: 2017,
  },
  lists: [],
  notes: [],
};

const facts = {
  minerals: new Map([['cobalt', mineral]]),
  uses: [
    {
      ...origin,
      reporter: 'EU27',
      mineral: 'cobalt',
      source: 'study',
      year: 2023,
      largestSector: 'C28',
      largestValueAdded: figure('204200', 9),
      uses: [
        { ...origin, application: 'Magnets', sector: 'C25', share: figure('7', 14, 100), valueAdded: figure('163568') },
      ],
    },
  ],
  sourcing: [sourcing([year(2020, { FRA: '62' })], { source: 'study', averageFrom: 2016, note: 'Averages' })],
  tradeParameters: [
    {
      ...origin,
      reporter: 'EU27',
      mineral: 'cobalt',
      stage: 'mine',
      source: 'study',
      table: 'Annex 7',
      economies: new Map([
        ['COD', figure('1.1', 20)],
        ['AUS', figure('1.0', 21)],
      ]),
    },
  ],
  targets: new Map([
    [
      'sixty-days',
      {
        ...origin,
        id: 'sixty-days',
        title: 'Somebody set sixty days.',
        reporter: 'JPN',
        indicator: 'stock-cover',
        target: { value: figure('60', 8), unit: 'days' as const, bound: 'at-least' as const },
        source: 'study',
      },
    ],
  ]),
};

function tablesUnder(redistribute: Redistribution): Tables {
  const whole: Dataset = { ...dataset({}), ...facts, sources: new Map([['study', source(redistribute)]]) };
  return tablesFrom(whole, []);
}

describe('the published tables', () => {
  test('hold each substitution index with its year, its line and how it is printed', () => {
    expect(tablesUnder('yes').substitution).toMatchObject([
      { mineral: 'cobalt', kind: 'economic-importance', value: 1, published: '1.0', year: 2017, line: 12 },
      { mineral: 'cobalt', kind: 'supply-risk', value: 0.9, published: '0.9', year: 2017, line: 11 },
    ]);
  });

  test('hold the year and table of a recycling rate', () => {
    expect(tablesUnder('yes').recycling_rates).toMatchObject([
      { mineral: 'cobalt', value: 22, unit: 'percent', year: 2023, table: 'Rates', source: 'study' },
    ]);
  });

  test('hold each share of a sourcing, and its series with the years it is averaged over', () => {
    const { sourcing: shares, series, figures } = tablesUnder('yes');
    const about = { reporter: 'EU27', mineral: 'rare-earths', stage: 'mine' };
    expect(shares).toMatchObject([{ ...about, economy: 'FRA', year: 2020, value: 62, unit: 'percent' }]);
    expect(series).toMatchObject([
      { ...about, kind: 'sourcing', average_from: 2016, last_year: 2020, note: 'Averages' },
    ]);
    expect(figures).toMatchObject([{ ...about, kind: 'sourcing', economy: 'FRA', published: '62' }]);
  });

  test('hold no share of a sourcing that may not be passed on', () => {
    expect(tablesUnder('summary').sourcing).toEqual([]);
  });

  test('hold each use with its sector beside the largest one', () => {
    expect(tablesUnder('yes').uses).toMatchObject([
      {
        reporter: 'EU27',
        application: 'Magnets',
        sector: 'C25',
        value: 7,
        unit: 'percent',
        value_added: 163568,
        largest_sector: 'C28',
        largest_value_added: 204200,
        line: 14,
      },
    ]);
  });

  test('hold trade parameters by economy', () => {
    const rows = tablesUnder('yes').trade_parameters;
    expect(rows.map(({ economy, value, published }) => [economy, value, published])).toEqual([
      ['AUS', 1, '1.0'],
      ['COD', 1.1, '1.1'],
    ]);
  });

  test('leave the cells of a target empty for what it does not name', () => {
    expect(tablesUnder('yes').targets).toMatchObject([
      {
        id: 'sixty-days',
        mineral: '',
        stage: '',
        value: 60,
        unit: 'days',
        bound: 'at-least',
        year: null,
        baseline_value: null,
      },
    ]);
  });

  test.each(['summary', 'no'] as const)(
    'pass on no figures of a source that says %s, but quote its target',
    (terms) => {
      const tables = tablesUnder(terms);
      expect([tables.substitution, tables.recycling_rates, tables.uses, tables.trade_parameters]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect(tables.minerals[0]).toMatchObject({ recycling_rate: null, recycling_rate_source: 'study' });
      expect(tables.targets.map(({ published }) => published)).toEqual(['60']);
    },
  );
});
