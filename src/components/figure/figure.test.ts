import { describe, expect, test } from 'vitest';
import { definition, input, mineral, produced, queryWith, result, stage } from '../fixture.ts';
import { siteChart } from './chart.ts';
import { chartCsv, chartJson } from './files.ts';
import { chartId } from './request.ts';

const of = { mineral: 'ore', stage: 'mine', year: 2024 } as const;
const query = queryWith({
  minerals: [mineral('ore')],
  stages: [stage('ore', 'mine', 1), stage('ore', 'refining', 2)],
  production: [produced({ ...of, economy: 'CHN', value: 70 }), produced({ ...of, economy: 'USA', value: 30 })],
  sources: [
    {
      id: 'survey',
      publisher: 'A Survey',
      title: 'Summaries, "2026"',
      edition: '',
      date: '',
      doi: '',
      url: 'https://example.org',
      licence: 'Public domain',
      redistribute: 'yes',
      retrieved: '',
      via: '',
      note: '',
      file: 'data/sources/survey.yaml',
      line: 1,
    },
  ],
});
const request = { kind: 'supplier-shares', mineral: 'ore', stage: 'mine', year: '2024' };

test.each([
  { request, id: 'supplier-shares.ore.mine.2024' },
  {
    request: {
      kind: 'indicator-trend',
      indicator: 'partner-share',
      reporters: 'JPN USA',
      partner: 'CHN',
      mineral: 'ore',
      stage: 'mine',
      measure: 'value',
      from: '2018',
      to: '2024',
    },
    id: 'indicator-trend.partner-share.jpn-usa.chn.ore.mine.value.2018-2024',
  },
  {
    request: { kind: 'indicator-overview', indicator: 'partner-share', partner: 'CHN' },
    id: 'indicator-overview.partner-share.chn',
  },
])('the id $id says what the chart shows', ({ request: asked, id }) => {
  expect(chartId(asked)).toBe(id);
});

describe('the files of a chart', () => {
  const chart = siteChart(query, request);

  test('hold the numbers behind the labels, one line a row', () => {
    const [head = '', china = ''] = chartCsv(chart).split('\n');
    const share = head.split(',').indexOf('share');
    // By hand: 70 of 100.
    expect(Number(china.split(',')[share])).toBeCloseTo(0.7, 9);
  });

  test('give each number its bounds and unit', () => {
    expect(chartCsv(chart).split('\n').slice(0, 2)).toEqual([
      'economy,figure,figure_lower,figure_upper,figure_unit,share,lower,upper,unit,quality,reason',
      'CHN,70,70,70,t,0.7,0.7,0.7,share,reported,',
    ]);
  });

  test('carry sources, licence and edition with the numbers', () => {
    const file: unknown = JSON.parse(chartJson(query, chart));
    expect(file).toMatchObject({
      id: 'supplier-shares.ore.mine.2024',
      sources: [{ id: 'survey', licence: 'Public domain' }],
      compiled: { by: 'Lodestone', edition: '2026-11-23' },
    });
  });
});

test('a chart without figures is an error, not an empty drawing', () => {
  expect(() => siteChart(query, { ...request, year: '1999' })).toThrow(RangeError);
});

describe('a chart over all minerals', () => {
  const imports = (reporter: string, year: number, value: number) => {
    const key = { mineral: 'ore', stage: 'mine', reporter, measure: 'value', year } as const;
    return ['hhi', 'cr-1'].map((indicator) => result({ ...key, indicator, value, unit: 'index' }));
  };
  const indicators = [...imports('JPN', 2024, 0.4), ...imports('USA', 2023, 0.9)];
  const worth = (reporter: string, year: number, value: number) =>
    input({ id: `cr-1.${reporter}.ore.mine.value.${year}`, input: 'all', value, unit: 'kUSD' });
  const over = queryWith({
    minerals: [mineral('ore')],
    stages: [stage('ore', 'mine', 1)],
    definitions: [definition('hhi', 'suppliers', 'index')],
    bands: [
      { indicator: 'hhi', position: 1, name: 'low', to: 0.2, set_by: 'Guidelines' },
      { indicator: 'hhi', position: 2, name: 'high', to: null, set_by: 'Guidelines' },
    ],
    indicators,
    inputs: [worth('JPN', 2024, 5000), worth('USA', 2023, 5)],
  });
  const { model } = siteChart(over, { kind: 'indicator-overview', indicator: 'hhi' });

  test('leaves out imports of less than a million dollars, and says so', () => {
    expect(model.data.map(({ reporter }) => reporter)).toEqual(['JPN']);
    expect(model.notes.at(-1)).toBe('Imports worth less than one million US dollars a year are left out.');
  });

  test('draws the bands of its indicator and names who set them', () => {
    expect(model.notes.join(' ')).toContain('The dashed line at 0.20 parts low and high: Guidelines.');
  });
});

test('a chart over more minerals than have room draws some, says which, and gives all in its files', () => {
  const ids = Array.from({ length: 30 }, (_, i) => `m${i}`);
  const many = queryWith({
    minerals: ids.map(mineral),
    stages: ids.map((id) => stage(id, 'mine', 1)),
    definitions: [definition('hhi', 'suppliers', 'index')],
    indicators: ids.map((id) => result({ indicator: 'hhi', mineral: id, stage: 'mine', year: 2024, value: 0.5 })),
  });
  const { model } = siteChart(many, { kind: 'indicator-overview', indicator: 'hhi' });
  expect([model.table.length, model.data.length]).toEqual([24, 30]);
  expect(model.subtitle).toMatch(/; 24 of 30 minerals: those with a value on the most official lists$/);
});
