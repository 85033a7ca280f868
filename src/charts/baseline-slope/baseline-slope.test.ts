import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { completeSpec } from '../model.ts';
import { labelFaults } from '../testing/faults.ts';
import { type Result, results } from '../testing/rows.ts';
import { inEnglish, inJapanese, type Told } from '../testing/told.ts';
import { baselineSlope } from './baseline-slope.ts';

type Ends = readonly [Result, Result];

/** China's share of imports of each reporter in 2020 and 2021, or what else `more` says, by what tells series apart. */
const rowsBy = (
  by: 'reporter' | 'partner' | 'mineral',
  series: Readonly<Record<string, Ends>>,
  more: Partial<IndicatorRow> = {},
): readonly IndicatorRow[] => Object.entries(series).flatMap(([id, ends]) => results(ends, { ...more, [by]: id }));

const chart = (series: Readonly<Record<string, Ends>>, told: Told = inEnglish) =>
  baselineSlope({ rows: rowsBy('reporter', series), ...told });

const three = { USA: [0.65, 0.74], JPN: [0.31, 0.28], AUS: [0.5, 0.51] } as const;

describe('the title of a slope', () => {
  test('is about the importer whose share moved most', () => {
    expect(chart(three).title).toBe('China’s share of imports of rare-earth magnets rose most in the United States');
    expect(chart({ ...three, USA: [0.5, 0.5], AUS: [0.5, 0.7] }).title).toBe(
      'China’s share of imports of rare-earth magnets rose most in Australia, from 50% to 70%',
    );
  });

  test('leaves out "most" where another may have moved as much', () => {
    // By hand: Japan's ends may be 20 points apart, 41 less 21; the United States' are 9.
    expect(chart({ ...three, JPN: [[0.31, 0.21, 0.41], 0.21] }).title).not.toContain('most');
  });

  test('is about the partner whose share moved most', () => {
    const rows = rowsBy('partner', { CHN: [0.5, 0.28], VNM: [0.2, 0.3] });
    expect(baselineSlope({ rows, ...inEnglish }).title).toBe(
      'China’s share of Japan’s imports of rare-earth magnets fell from 50% to 28%',
    );
  });

  test('says so where none moved by three points, or ranges leave it open', () => {
    const still = 'China’s share of imports of rare-earth magnets: no clear change since 2020';
    expect(chart({ USA: [0.65, 0.67], JPN: [0.31, 0.3] }).title).toBe(still);
    expect(
      chart({
        USA: [
          [0.65, 0.6, 0.7],
          [0.74, 0.69, 0.8],
        ],
        JPN: [0.31, 0.3],
      }).title,
    ).toBe(still);
  });

  test('is said in Japanese too', () => {
    expect(chart(three, inJapanese).title).toBe(
      'レアアース磁石の輸入に占める中国のシェアの上昇は米国が最大（65%から74%）',
    );
  });
});

describe('the lines of a slope', () => {
  const lines = (model: ReturnType<typeof chart>, layer: string) =>
    model.drawings.wide.rows.flatMap((row) => (row['layer'] === layer ? [row['series']] : []));

  test('are coloured where they moved by three points or more, and grey for the rest', () => {
    expect(lines(chart(three), 'slope')).toEqual(expect.arrayContaining(['USA', 'JPN']));
    expect(lines(chart(three), 'rest')).toEqual(['AUS']);
    expect(chart(three).notes).toContain('Lines in colour are those that moved most.');
  });

  test('fill the height where all stand high, and a note says where heights begin', () => {
    const high = chart({ USA: [0.78, 0.97], JPN: [0.9, 0.99], AUS: [0.95, 0.99] });
    // By hand: a quarter of 21 points is 5.25, the next round step 10, so that heights begin at 70%.
    expect(high.notes.at(-1)).toBe('Heights begin at 70%, not at zero.');
    expect(high.drawings.wide.params).toMatchObject({ bottom: 0.7, top: 1 });
    expect(chart({ USA: [0.1, 0.3], JPN: [0.5, 0.6] }).notes.join()).not.toContain('Heights');
  });

  test('differ by their dashes in black and white', () => {
    const dashes = chart(three).drawings.wide.rows.flatMap(({ layer, dash }) => (layer === 'slope' ? [dash] : []));
    expect(new Set(dashes).size).toBe(dashes.length);
  });

  test('are not drawn from an end of which nothing is known, and a note says why', () => {
    const model = chart({ USA: [0.65, 0.74], JPN: ['not-reported', 0.28], AUS: ['not-reported', 0.3] });
    expect([...lines(model, 'slope'), ...lines(model, 'rest')]).toEqual(['USA']);
    expect(model.notes).toContain('2020: Australia and Japan, not reported.');
    expect(model.table.find(([name]) => name === 'Japan')).toEqual(['Japan', 'not reported', '28.0%', '[x]']);
  });

  test('end in a bar without a point where only bounds are known', () => {
    const { drawings, table } = chart({ USA: [0.65, [null, 0.7, 0.9]], JPN: [0.3, 0.3] });
    expect(drawings.wide.rows.filter(({ layer }) => layer === 'whisker')).toMatchObject([{ from: 0.7, to: 0.9 }]);
    expect(drawings.wide.rows.filter(({ layer }) => layer === 'dot')).toHaveLength(3);
    expect(table[0]).toEqual(['United States', '65.0%', '70.0–90.0%', '[x]']);
  });

  test('print the change in points, with its sign', () => {
    // By hand: 74 − 65, 51 − 50 and 28 − 31.
    expect(chart(three).table.map((row) => row.at(-1))).toEqual(['+9.0', '+1.0', '−3.0']);
  });

  test('of small series stand in the table', () => {
    const small = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`A${100 + index}`, [0.01, 0.02] as const]),
    );
    const model = chart({ ...three, ...small });
    expect(model.table).toHaveLength(23);
    expect(model.notes).toContain('20 more stand in the table.');
  });
});

describe('the rows of a slope', () => {
  test('are of two years', () => {
    expect(() => baselineSlope({ rows: results([0.1, 0.2, 0.3]), ...inEnglish })).toThrow(RangeError);
    expect(() => baselineSlope({ rows: results([0.1]), ...inEnglish })).toThrow(RangeError);
  });

  test('say something of one series at least', () => {
    expect(() => chart({ USA: ['not-reported', 'withheld'] })).toThrow(RangeError);
  });
});

describe('the drawing of a slope', () => {
  const level = Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [`A${100 + index}`, [0.3, 0.3 + index / 1000] as const]),
  );
  const longNames = {
    ...inEnglish,
    names: { ...inEnglish.names, economy: (id: string) => `The Federated and Sovereign Republic of ${id} overseas` },
  };

  test.each([
    ['three series', chart(three)],
    ['three series in Japanese', chart(three, inJapanese)],
    ['high ends', chart({ USA: [0.78, 0.97], JPN: [0.9, 0.99], AUS: [0.95, 0.99], PHL: [0.96, 0.98] })],
    ['fourteen that stand level', chart(level)],
    ['long names', chart(three, longNames)],
    ['a single end', chart({ USA: ['withheld', [null, 0, 1]], JPN: [[null, 0.2, 0.4], 'withheld'] })],
  ])('keeps every label inside and apart with %s', async (_, model) => {
    expect(await labelFaults(model)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(chart(three).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./baseline-slope.${width}.vl.json`);
  });
});
