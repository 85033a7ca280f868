import { describe, expect, test } from 'vitest';
import type { IndicatorRow, PartRow } from '../../tables/schema.ts';
import { completeSpec } from '../model.ts';
import { labelFaults } from '../testing/faults.ts';
import { type Result, results } from '../testing/rows.ts';
import { inEnglish, inJapanese, type Told } from '../testing/told.ts';
import { changeWaterfall } from './change-waterfall.ts';

interface Change {
  readonly result: Result;
  readonly parts: Readonly<Record<string, number>>;
  /** The values of the two levels; `null` where they are not known. */
  readonly levels?: readonly [number, number] | null;
  readonly more?: Partial<IndicatorRow>;
}

const ofConcentration = { indicator: 'hhi-change-by-supplier', partner: '', unit: 'index', base_year: 2018 } as const;
const exact = (value: number) => ({ value, lower: value, upper: value });

function chart({ result, parts, levels = null, more = {} }: Change, told: Told = inEnglish) {
  const [row] = results([result], { ...ofConcentration, ...more });
  if (row === undefined) throw new Error('no row');
  const own: readonly PartRow[] = Object.entries(parts).map(([part, value]) => ({ id: row.id, part, value }));
  const [start, end] = levels === null ? [null, null] : [exact(levels[0]), exact(levels[1])];
  return changeWaterfall({ row, parts: own, start, end, ...told });
}

// By hand: −0.2 + 0.08 − 0.04 = −0.16, from 0.42 to 0.26.
const fell: Change = { result: -0.16, parts: { PHL: -0.2, VNM: 0.08, CHN: -0.04 }, levels: [0.42, 0.26] };

const bars = (model: ReturnType<typeof chart>) =>
  model.drawings.wide.rows.filter(({ layer }) => layer === 'bar' || layer === 'hollow');

describe('the title of a waterfall', () => {
  test('says how the level moved, and what moved it where that is half of it or more', () => {
    expect(chart(fell).title).toBe(
      'The concentration of Japan’s imports of rare-earth magnets fell, mostly through the Philippines',
    );
    expect(chart({ ...fell, parts: { PHL: -0.07, VNM: -0.05, CHN: -0.04 } }).title).toBe(
      'The concentration of Japan’s imports of rare-earth magnets fell from 0.42 to 0.26',
    );
  });

  test('claims no direction where the bounds of the change reach over zero', () => {
    expect(chart({ ...fell, result: [-0.16, -0.3, 0.01] }).title).toBe(
      'It is not certain that the concentration of Japan’s imports of rare-earth magnets moved',
    );
    const open: Change = { ...fell, result: [-0.16, -0.3, 0.01] };
    expect(chart(open, inJapanese).title).toBe(
      '日本のレアアース磁石輸入の集中度は0.42から0.26、ただし変化は取りうる範囲内',
    );
    // Both levels print as 0.42: there is no way from one to the other to tell.
    expect(chart({ ...open, levels: [0.422, 0.418] }, inJapanese).title).toBe(
      '日本のレアアース磁石輸入の集中度が変化したかどうかは確定しない',
    );
  });

  test('says so where nothing changed', () => {
    expect(chart({ result: [0, 0, 0], parts: { PHL: -0.02, CHN: 0.02 } }).title).toBe(
      'The concentration of Japan’s imports of rare-earth magnets did not move',
    );
  });

  test('tells reliance by its terms', () => {
    const reliance: Change = {
      result: -0.06,
      parts: { imports: -0.08, production: 0.02 },
      levels: [0.65, 0.59],
      more: { indicator: 'reliance-change', unit: 'share', reporter: 'USA' },
    };
    expect(chart(reliance).title).toBe(
      'The United States’ net import reliance for rare-earth magnets fell, mostly through imports',
    );
  });

  test('is said in Japanese too', () => {
    expect(chart(fell, inJapanese).title).toBe(
      '日本のレアアース磁石輸入の集中度は0.42から0.26に低下、主因はフィリピン',
    );
  });
});

describe('the steps of a waterfall', () => {
  test('lead from the earlier level to the later one, the largest first', () => {
    const ends = bars(chart(fell)).map(({ from, to }) => [Number(from).toFixed(2), Number(to).toFixed(2)]);
    // By hand: 0.42, 0.42 − 0.2 = 0.22, 0.22 + 0.08 = 0.30, 0.30 − 0.04 = 0.26. Hollow bars run from left to right.
    expect(ends).toEqual([
      ['0.00', '0.42'],
      ['0.22', '0.42'],
      ['0.22', '0.30'],
      ['0.26', '0.30'],
      ['0.00', '0.26'],
    ]);
  });

  test('tell falls from rises without colour: they are hollow', () => {
    expect(bars(chart(fell)).map(({ layer }) => layer)).toEqual(['bar', 'hollow', 'bar', 'hollow', 'bar']);
  });

  test('carry their sign', () => {
    expect(chart(fell).table).toEqual([
      ['2018', '0.420', ''],
      ['Philippines', '', '−0.200'],
      ['Viet Nam', '', '+0.080'],
      ['China', '', '−0.040'],
      ['2020', '0.260', '−0.160'],
    ]);
  });

  test('of suppliers that print as nothing stand together, and one by one in the table', () => {
    const parts = { ...fell.parts, JPN: 0.001, USA: 0.002, AUS: -0.003 };
    const model = chart({ ...fell, parts });
    const labels = model.drawings.wide.rows.flatMap(({ text }) => (text === undefined ? [] : [text]));
    expect(labels).toContain('3 smaller parts');
    expect(labels).not.toContain('Australia');
    expect(model.table.map(([name]) => name)).toContain('Australia');
  });

  test('say what the source does not split, and what the parts do not explain', () => {
    // By hand: the levels are 0.16 apart, the parts add up to 0.2 − 0.08 − 0.02 = 0.1.
    const model = chart({ ...fell, parts: { PHL: -0.2, VNM: 0.08, residual: 0.02 } });
    expect(model.table.slice(-3, -1)).toEqual([
      ['Not split by supplier', '', '+0.020'],
      ['Residual', '', '−0.060'],
    ]);
    expect(model.notes.join(' ')).toMatch(/does not split by supplier.*is a residual/);
    expect(chart(fell).notes.join(' ')).not.toContain('residual');
  });

  test('start from zero where a level is not known, and end in the change', () => {
    const model = chart({ ...fell, levels: null });
    const ends = bars(model).map(({ from, to }) => [Number(from).toFixed(2), Number(to).toFixed(2)]);
    expect(ends[0]).toEqual(['-0.20', '0.00']);
    expect(ends.at(-1)).toEqual(['0.00', '-0.16']);
    expect(model.notes).toContain('The steps start from zero, because a level is not known at both ends.');
  });

  test('are refused where there are none', () => {
    expect(() => chart({ ...fell, parts: {} })).toThrow(RangeError);
    expect(() => chart({ ...fell, result: 'withheld' })).toThrow(RangeError);
  });
});

describe('the drawing of a waterfall', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`A${100 + index}`, index / 400]));
  const editions: Change = {
    result: [20000, -40000, 80000],
    parts: { newData: 8000, revision: 12000 },
    levels: [290000, 310000],
    more: { indicator: 'revision-split', reporter: '', unit: 't', base_year: 2019 },
  };

  test.each([
    ['suppliers', chart(fell)],
    ['suppliers in Japanese', chart(fell, inJapanese)],
    ['many suppliers from zero', chart({ ...fell, parts: many, levels: null })],
    ['editions', chart(editions)],
    ['editions in Japanese', chart(editions, inJapanese)],
    ['a fall below zero', chart({ result: -1, parts: { PHL: -0.6, CHN: -0.4 }, levels: [0.3, -0.7] })],
  ])('keeps every label inside and apart with %s', async (_, model) => {
    expect(await labelFaults(model)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(chart(fell).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./change-waterfall.${width}.vl.json`);
  });
});
