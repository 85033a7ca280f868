import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { completeSpec } from '../model.ts';
import { type Result, results } from '../testing/rows.ts';
import { inEnglish } from '../testing/told.ts';
import { indicatorTrend } from './indicator-trend.ts';

const chart = (rows: readonly IndicatorRow[]) => indicatorTrend({ rows, ...inEnglish });
const reporters = (values: Readonly<Record<string, readonly Result[]>>, more: Partial<IndicatorRow> = {}) =>
  Object.entries(values).flatMap(([reporter, series]) => results(series, { reporter, ...more }));

describe('the measure of a trend', () => {
  test.each([
    [
      'partners',
      results([0.3], { partner: 'CHN' }).concat(results([0.2], { partner: 'PHL' })),
      'Share of Japan’s imports of rare-earth magnets',
    ],
    [
      'blocs',
      results([0.3], { indicator: 'bloc-share', partner: '', bloc: 'g7' }),
      'The G7’s share of Japan’s imports of rare-earth magnets',
    ],
    [
      'the world',
      results([0.3], { reporter: '', stage: 'mine' }),
      'China’s share of world production of rare earths at the mine stage',
    ],
    ['minerals', results([0.3]).concat(results([0.2], { mineral: 'cobalt' })), 'China’s share of Japan’s imports'],
    [
      'stages',
      results([0.3]).concat(results([0.2], { stage: 'mine' })),
      'China’s share of Japan’s imports of rare earths',
    ],
    [
      'the largest suppliers',
      results([0.3], { indicator: 'cr-1', partner: '' }),
      'Cr 1 in Japan’s imports of rare-earth magnets',
    ],
    [
      'a measure about a partner that holds no share',
      results([0.3], { indicator: 'stage-exposure', partner: 'CHN' }),
      'Japan’s stage exposure \\(China\\) for rare-earth magnets',
    ],
    [
      'a measure about a bloc that holds no share',
      results([0.3], { indicator: 'friendly-share', partner: '', bloc: 'g7' }),
      'Japan’s friendly share \\(the G7\\) for rare-earth magnets',
    ],
    [
      'an economy alone',
      results([0.3], { indicator: 'governance-10', partner: '', mineral: '', stage: '' }),
      'Japan’s governance 10',
    ],
  ])('puts the measure into words for %s', (_, rows, measure) => {
    expect(chart(rows).subtitle).toMatch(new RegExp(`^${measure} by value, percent, 2020$`));
  });
});

describe('the words of a trend', () => {
  test('the subtitle gives measure, unit and period', () => {
    expect(chart(reporters({ USA: [0.6, 0.7], JPN: [0.3, 0.3] })).subtitle).toBe(
      'China’s share of imports of rare-earth magnets by value, percent, 2020–2021',
    );
  });

  test('the text alternative says where each line starts and ends', () => {
    expect(chart(reporters({ USA: [0.65, 0.7, 0.74], JPN: ['not-reported', 0.31, 'withheld'] })).alt).toBe(
      'Lines over 2020–2022: United States from 65% in 2020 to 74% in 2022; Japan 31% in 2021.',
    );
  });

  test('notes say why years are missing, and what bands and pale lines are', () => {
    const rows = reporters({ USA: [0.65, [0.7, 0.6, 0.8], 0.7], JPN: ['not-reported', 'not-reported', 0.3] });
    expect(chart(rows).notes).toEqual(['Bands show where values may lie.', 'Japan 2020–2021: not reported.']);
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`A${index}`, [index / 20]]));
    expect(chart(reporters(many)).notes).toEqual(['Pale lines are 2 more, named in the table.']);
  });

  test('notes tell of no band that is narrower than its line', () => {
    // A line of 2.5 pixels on an axis of 260 covers 1/104 of the 80% that it spans: a range of 0.8 points hides in it.
    expect(chart(results([0.7, [0.7, 0.696, 0.703]])).notes).toEqual([]);
    expect(chart(results([0.7, [0.7, 0.69, 0.7]])).notes).toEqual(['Bands show where values may lie.']);
  });
});

describe('the table of a trend', () => {
  test('runs years down where they are more than the series', () => {
    const { columns, table } = chart(reporters({ USA: [0.65, [0.7, 0.6, 0.8], 'withheld'], JPN: [0.3, 0.3, 0.3] }));
    expect(columns.map(({ name }) => name)).toEqual(['Year', 'United States', 'Japan']);
    expect(table).toEqual([
      ['2020', '65.0%', '30.0%'],
      ['2021', '70.0% (60.0–80.0%)', '30.0%'],
      ['2022', 'withheld or printed as a bound only', '30.0%'],
    ]);
  });

  test('runs years across where the series are more', () => {
    const { columns, table } = chart(reporters({ USA: [0.65], JPN: [0.3] }));
    expect(columns.map(({ name, unit }) => [name, unit])).toEqual([
      ['Reporter', undefined],
      ['2020', 'percent'],
    ]);
    expect(table).toEqual([
      ['United States', '65.0%'],
      ['Japan', '30.0%'],
    ]);
  });

  test('has its data line by line, with bounds and unit, or the reason why there is none', () => {
    const { data } = chart(reporters({ JPN: [[0.3, 0.2, 0.4], 'withheld'], USA: [0.65] }));
    expect(
      data.map(({ reporter, year, value, lower, upper, unit, reason }) => [
        ...[reporter, year, value, lower, upper, unit, reason],
      ]),
    ).toEqual([
      ['USA', 2020, 0.65, 0.65, 0.65, 'share', ''],
      ['JPN', 2020, 0.3, 0.2, 0.4, 'share', ''],
      ['JPN', 2021, null, null, null, 'share', 'withheld'],
    ]);
  });

  test.each([
    ['index', 0.26391, '0.264'],
    ['points', 2639.1, '2,639'],
    ['suppliers', 3.789, '3.8'],
    ['t', 9010, '9,010'],
    ['share', 0.26391, '26.4%'],
  ])('prints values in %s', (unit, value, printed) => {
    expect(chart(results([value], { unit })).table[0]?.[1]).toBe(printed);
  });

  test('prints a range, or that there is no upper end', () => {
    const text = (value: Result, unit = 'suppliers') => chart(results([value], { unit })).table[0]?.[1];
    expect(text([2.1, 2, null])).toBe('2.1 (at least 2.0)');
    expect(text([0.5, 0.4, 0.6], 'share')).toBe('50.0% (40.0–60.0%)');
    expect(text([null, 0.95, 1], 'share')).toBe('95.0–100.0%');
  });
});

describe('the series of a trend', () => {
  const runs = (rows: readonly IndicatorRow[]) =>
    chart(rows).drawings.wide.rows.flatMap(({ layer, year, run }) => (layer === 'line' ? [[year, run]] : []));

  test('break where a year has no value, and are never joined over it', () => {
    const lines = runs(results([0.3, 'not-reported', 0.3, 0.4]));
    expect(new Set(lines.map(([, run]) => run)).size).toBe(2);
    expect(lines.map(([year]) => year)).toEqual([2020, 2022, 2023]);
  });

  test('break where a year has no row, and where the source changes', () => {
    const [first, , third] = results([0.3, 0.3, 0.3]);
    expect(new Set(runs([first, third].filter((row) => row !== undefined)).map(([, run]) => run)).size).toBe(2);
    const editions = results([0.3, 0.4]).map((row, index) => ({ ...row, sources: `edition-${index}` }));
    expect(new Set(runs(editions).map(([, run]) => run)).size).toBe(2);
    expect(chart(editions).notes).toEqual(['Lines break where the source changes.']);
  });

  test('show bounds without a value as a bar, not as a line', () => {
    const { rows } = chart(results([[null, 0.95, 1]])).drawings.wide;
    expect(rows.filter(({ layer }) => layer === 'whisker')).toMatchObject([{ year: 2020, lower: 0.95, upper: 1 }]);
    expect(rows.filter(({ layer }) => layer === 'line')).toEqual([]);
    expect(rows.map(({ text }) => text)).toContain('China ≥ 95%');
  });

  test('of which nothing is known say so where the lines would be', () => {
    const { rows } = chart(results(['not-reported', 'not-reported'])).drawings.wide;
    expect(rows.map(({ text }) => text)).toEqual(['no value available']);
  });

  test('that end early say in which year', () => {
    const { rows } = chart(reporters({ USA: [0.6, 0.7], JPN: [0.3, 'not-reported'] })).drawings.wide;
    expect(rows.map(({ text }) => text)).toContain('Japan 30% (2020)');
  });

  test.each([
    ['no row', []],
    ['two indicators', [...results([0.3]), ...results([0.3], { indicator: 'hhi', reporter: 'USA' })]],
    ['two measures', [...results([0.3]), ...results([0.3], { measure: 'quantity', reporter: 'USA' })]],
    ['two dimensions at once', [...results([0.3]), ...results([0.3], { reporter: 'USA', partner: 'PHL' })]],
    ['a year twice', [...results([0.3]), ...results([0.4])]],
  ])('refuse %s', (_, rows) => {
    expect(() => chart(rows)).toThrow(RangeError);
  });
});

describe('the drawing of a trend', () => {
  test('begins at zero for shares, and below it for negative values', () => {
    const bottom = (rows: readonly IndicatorRow[]) => chart(rows).drawings.wide.params['bottom'];
    expect(bottom(results([0.7, 0.8]))).toBe(0);
    expect(bottom(results([-0.1, 0.8]))).toBeLessThanOrEqual(-0.1);
  });

  test('has room for what a drawing beside it reaches', () => {
    const top = (holds?: number) =>
      indicatorTrend({ rows: results([0.2, 0.3]), ...inEnglish, ...(holds === undefined ? {} : { holds }) }).drawings
        .narrow.params['top'];
    expect([top(), top(0.95), top(0.1)]).toEqual([0.3, 1, 0.3]);
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const rows = reporters({ USA: [0.65, [0.7, 0.66, 0.75], 0.74], JPN: [0.31, 'not-reported', 0.28] });
    const drawn = completeSpec(chart(rows).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./indicator-trend.${width}.vl.json`);
  });
});
