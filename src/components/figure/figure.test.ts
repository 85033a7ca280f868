import { describe, expect, test } from 'vitest';
import { mineral, produced, queryWith, stage } from '../fixture.ts';
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
