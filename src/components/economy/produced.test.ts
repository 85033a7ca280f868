import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { mineral, queryWith, series, stage, supply } from '../fixture.ts';
import { economyIndex } from './index-lines.ts';
import { leadOf } from './lead.ts';
import { producedBy } from './produced.ts';
import { smallFiguresOf } from './small-figures.ts';
import { sourcingOf } from './sourcing.ts';

const text = (parts: readonly (string | IndicatorRow)[]) =>
  parts.map((part) => (typeof part === 'string' ? part : `<${part.value}>`)).join('');

/** A figure of production, of some economy. */
const row = {
  mineral: 'ore',
  stage: 'mine',
  year: 2024,
  value: 1,
  lower: 1,
  upper: 1,
  unit: 't',
  basis: '',
  average_from: null,
  quality: 'reported',
  primary: 'yes',
  source: 'survey',
} as const;

const mined = (year: number, shares: Readonly<Record<string, number>>) =>
  supply({ mineral: 'ore', stage: 'mine', year }, shares);
const lists = [mined(2022, { CHN: 0.5, RUS: 0.3, JPN: 0.1, USA: 0.1 }), mined(2024, { CHN: 0.6, RUS: 0.4, JPN: 0 })];
const query = queryWith({
  minerals: [mineral('ore')],
  stages: [stage('ore', 'mine', 1)],
  indicators: lists.flatMap(({ indicators }) => indicators),
  parts: lists.flatMap(({ parts }) => parts),
});

describe('what an economy produces', () => {
  test('is told of the newest year in which a source lists it, with its rank there', () => {
    const told = (id: string) => producedBy(query, id).map(({ share, rank }) => [share.value, share.year, rank]);
    expect(told('RUS')).toEqual([[0.4, 2024, 2]]);
    // Not listed in 2024, and third with Japan in 2022.
    expect(told('USA')).toEqual([[0.1, 2022, 3]]);
  });

  test('is nothing where the newest year says zero', () => {
    expect(producedBy(query, 'JPN')).toEqual([]);
  });

  test('stands in the first sentence of its page', () => {
    expect(text(leadOf(query, 'CHN', []))).toBe(
      'China mined <0.6> of the world’s ore in 2024, its only share that is known.',
    );
  });
});

describe('the page of an economy that produces nothing', () => {
  test('says where it stands in the trade of others', () => {
    const { indicators, parts } = supply(
      { mineral: 'ore', stage: 'mine', year: 2024, reporter: 'JPN', measure: 'quantity' },
      { CHN: 0.9, USA: 0.1 },
    );
    const imports = series({ mineral: 'ore', stage: 'mine', kind: 'imports', reporter: 'JPN' });
    const traded = queryWith({
      minerals: [mineral('ore')],
      stages: [{ ...stage('ore', 'mine', 1), goods: 'ores' }],
      series: [imports],
      indicators,
      parts,
    });
    expect(text(leadOf(traded, 'USA', []))).toBe(
      'The United States sent <0.1> of Japan’s imports of ores in 2024, its largest share in those of any importer.',
    );
    expect(text(leadOf(traded, 'RUS', []))).toBe(
      'Little is recorded here of Russia: no production, and in the trade of others only small consignments.',
    );
  });
});

describe('what has no share', () => {
  const production = [
    { ...row, economy: 'USA', year: 2021, value: 5 },
    { ...row, economy: 'USA', year: 2022, value: 7 },
    { ...row, economy: 'CHN', value: 60 },
    { ...row, economy: 'JPN', year: 2022, value: 3 },
    { ...row, economy: 'JPN', year: 2023, value: 0 },
  ];
  const small = queryWith({
    ...query.tables,
    production,
    indicators: query.tables.indicators.filter(({ partner }) => partner !== 'USA'),
  });

  test('is told as published, of the newest year', () => {
    expect(smallFiguresOf(small, 'USA').map(({ year, value }) => [year, value])).toEqual([[2022, 7]]);
    expect(text(leadOf(small, 'USA', []))).toBe(
      'The United States produces ore; no share of 1% or more of the world’s production is known of it.',
    );
  });

  test('is not told where a share is, nor of what has ended', () => {
    expect(smallFiguresOf(small, 'CHN')).toEqual([]);
    expect(smallFiguresOf(small, 'JPN')).toEqual([]);
  });
});

describe('what a union uses, by origin', () => {
  const of = { reporter: 'EU27', mineral: 'ore', stage: 'mine', year: 2020, unit: 'percent' } as const;
  const share = (economy: string, value: number) => {
    const figure = { value, lower: value, upper: value, quality: 'reported', primary: 'yes', source: 'study' } as const;
    return { ...of, economy, ...figure };
  };
  const sourcing = [share('CHN', 60), share('JPN', 30), share('USA', 8), share('OTH', 2)];
  // Japan stands for a member here.
  const blocs = [
    { id: 'eu27', name: 'EU', name_in_text: 'the EU', members: 'JPN', as_of: '2024', source: 'study', note: '' },
  ];

  test('names the largest origin outside, and adds up what members supply', () => {
    const [line] = sourcingOf(queryWith({ sourcing, blocs }), 'EU27');
    expect([line?.largest?.economy, line?.largest?.value, line?.own]).toEqual(['CHN', 60, 30]);
  });

  test('leads its page with how often one country supplies most', () => {
    expect(text(leadOf(queryWith({ sourcing, blocs }), 'EU27', []))).toBe(
      'One country outside supplied 65% or more of what EU27 used at 0 of 1 stage of mineral chains, on the average of 2020.',
    );
  });
});

describe('the index of economies', () => {
  const estimate = { economy: 'JPN', dimension: 'rule-of-law', year: 2024, estimate: 1, stderr: null, source: 'bank' };

  test('has a line for all there is something to tell of, and names those that are only governed', () => {
    const production = ['CHN', 'RUS'].map((economy) => ({ ...row, economy }));
    const { lines, governanceAlone } = economyIndex(queryWith({ ...query.tables, production, governance: [estimate] }));
    expect(lines.map(({ economy, minerals }) => [economy.id, minerals])).toEqual([
      ['CHN', 1],
      ['RUS', 1],
    ]);
    expect(governanceAlone.map(({ id }) => id)).toEqual(['JPN']);
  });
});
