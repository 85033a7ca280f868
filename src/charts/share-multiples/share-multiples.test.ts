import { describe, expect, test } from 'vitest';
import { completeSpec, type Width } from '../model.ts';
import { labelFaults } from '../testing/faults.ts';
import { type Result, results } from '../testing/rows.ts';
import { inEnglish, inJapanese, type Told } from '../testing/told.ts';
import { shareMultiples } from './share-multiples.ts';

type Values = Readonly<Record<string, readonly Result[]>>;

/** China's share of imports of magnets, by importer, from 2020 on. */
const chart = (values: Values, told: Told = inEnglish) =>
  shareMultiples({
    rows: Object.entries(values).flatMap(([reporter, series]) => results(series, { reporter })),
    ...told,
  });

const three: Values = { JPN: [0.3, 0.28], USA: [0.6, [0.7, 0.66, 0.74]], AUS: [0.9, 0.95] };
const layer = (model: ReturnType<typeof chart>, name: string, width: Width = 'wide') =>
  model.drawings[width].rows.filter((row) => row['layer'] === name);
const heads = (model: ReturnType<typeof chart>) =>
  layer(model, 'label')
    .filter(({ weight }) => weight === 600)
    .map(({ text }) => String(text).replaceAll('\n', ' '));

describe('the words of small multiples', () => {
  test('count those that are surely at the benchmark', () => {
    // The range of the United States begins above 65%.
    expect(chart(three).title).toBe('China’s share of imports of rare-earth magnets reaches 65% for 2 of 3 importers');
    const unsure = { ...three, USA: [0.6, [0.7, 0.6, 0.8]] } as const;
    expect(chart(unsure).title).toContain('reaches 65% for 1 of 3 importers');
    expect(chart(three, inJapanese).title).toBe('レアアース磁石の輸入に占める中国のシェアは3か国・地域中2で65%以上');
  });

  test('else count those that moved one way, where they are more than half', () => {
    expect(chart({ JPN: [0.3, 0.5], USA: [0.1, 0.4], AUS: [0.5, 0.3] }).title).toBe(
      'China’s share of imports of rare-earth magnets rose for 2 of 3 importers',
    );
    expect(chart({ JPN: [0.5, 0.3], USA: [0.4, 0.1] }).title).toContain('fell for 2 of 2 importers');
  });

  test('else say the measure', () => {
    expect(chart({ JPN: [0.3, 0.5], USA: [0.4, 0.1] }).title).toBe('China’s share of imports of rare-earth magnets');
  });

  const producers = (values: Values, sources: Readonly<Record<number, string>> = {}) => {
    const rows = Object.entries(values).flatMap(([partner, series]) =>
      results(series, { partner, reporter: '', measure: '' }),
    );
    const told = rows.map((row) => ({ ...row, sources: sources[row.year] ?? row.sources }));
    return shareMultiples({ rows: told, ...inEnglish }).title;
  };

  test('of producers say whose share moved most, for certain', () => {
    expect(producers({ CHN: [0.5, 0.3], USA: [0.1, 0.2], AUS: [0.2, [0.3, 0.1, 0.5]] })).toBe(
      'China’s share of world production of rare-earth magnets fell from 50% to 30%',
    );
  });

  test('else say who led throughout, who took whose place, or that nobody surely leads', () => {
    const wide = (value: number): Result => [value, value - 0.1, value + 0.1];
    // 0.4 and above is more than 0.2 and below, in both years; no movement is sure.
    expect(producers({ CHN: [wide(0.5), wide(0.55)], USA: [wide(0.1), wide(0.1)] })).toBe(
      'China led world production of rare-earth magnets throughout 2020–2021',
    );
    expect(producers({ CHN: [wide(0.5), wide(0.35)], USA: [wide(0.25), wide(0.4)] })).toBe(
      'Who led world production of rare-earth magnets in 2021 is not certain',
    );
    expect(
      producers({ CHN: [wide(0.5), 'not-reported'], USA: [wide(0.1), wide(0.15)], AUS: [wide(0.2), wide(0.4)] }),
    ).toBe('Who led world production of rare-earth magnets in 2021 is not certain');
    // No source tells both years, so nothing moved for certain; but each year has its leader.
    expect(producers({ CHN: [0.6, 0.3], USA: [0.3, 0.6] }, { 2021: 'another' })).toBe(
      'The United States led world production of rare-earth magnets in 2021, after China in 2020',
    );
  });

  test('name the last values, the highest first', () => {
    expect(chart(three).alt).toBe(
      '3 panels with a line over 2020–2021, the highest last value first: Australia 95% in 2021; United States 70% in 2021; Japan 28% in 2021.',
    );
  });
});

describe('the panels of small multiples', () => {
  test('stand in the order of their last values, each with its name and value', () => {
    expect(heads(chart(three))).toEqual(['Australia 95%', 'United States 70%', 'Japan 28%']);
  });

  test('say the year of a value that is older than the others', () => {
    expect(heads(chart({ JPN: [0.3, 'not-reported'], USA: [0.1, 0.2] }))[0]).toBe('Japan 30% (2020)');
  });

  test('have one scale, and the benchmark at one height in each row', () => {
    const rules = layer(chart(three), 'rule').filter(({ dash }) => dash === 1);
    expect(rules).toHaveLength(3);
    expect(new Set(rules.map(({ y }) => y)).size).toBe(1);
  });

  test('follow the shares where all are far below the benchmark, and mark a round one', () => {
    const low = chart({ JPN: [0.1, 0.2], USA: [0.2, 0.24] });
    // By hand: 24% needs an axis to 30%, whose last round step below its end is 20%: where Japan's line ends.
    const marks = layer(low, 'rule').filter(({ dash }) => dash === 1);
    const japan = layer(low, 'line').filter(({ run }) => String(run).startsWith('JPN'));
    expect(marks).toHaveLength(2);
    expect(japan.at(-1)?.['y']).toBe(marks[0]?.['y']);
    expect(layer(low, 'label').map(({ text }) => text)).toContain('20%');
    expect(low.notes.join()).toContain('the broken line is 20%');
    // Half of 65% is 32.5%: a share of 33% is no more far below.
    expect(chart({ JPN: [0.1, 0.33], USA: [0.2, 0.24] }).notes.join()).toContain(
      'the broken line is the European Union’s',
    );
  });

  test('have a band where a value has a range that shows, and bars without a line for bounds alone', () => {
    const model = chart({
      JPN: [
        [0.5, 0.4, 0.6],
        [0.5, 0.4, 0.6],
      ],
      USA: [[null, 0.2, 0.6]],
    });
    expect(layer(model, 'band')).toHaveLength(2);
    expect(layer(model, 'whisker')).toHaveLength(1);
    expect(layer(model, 'line')).toHaveLength(2);
  });

  test('are at most twelve; the table has all', () => {
    const many = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`A${100 + index}`, [0.5, 0.5]]));
    const model = chart(many);
    expect(heads(model)).toHaveLength(12);
    expect(model.notes.at(-1)).toBe('3 more series are in the table.');
    expect(model.table).toHaveLength(15);
  });

  test('have no benchmark where values are no shares', () => {
    const rows = Object.entries({ JPN: [0.2, 0.3], USA: [0.4, 0.1] }).flatMap(([reporter, values]) =>
      results(values, { reporter, indicator: 'hhi', unit: 'index', partner: '' }),
    );
    const model = shareMultiples({ rows, ...inEnglish });
    expect(layer(model, 'rule').filter(({ dash }) => dash === 1)).toEqual([]);
    expect(model.notes.join()).not.toContain('benchmark');
  });

  test('name a mineral with the stage that it is shown at', () => {
    const rows = [
      ...results([0.5, 0.6], { mineral: 'cobalt', stage: 'refining' }),
      ...results([0.2, 0.3], { mineral: 'rare-earths', stage: 'magnet' }),
    ];
    expect(heads(shareMultiples({ rows, ...inEnglish }))).toEqual([
      'Cobalt (Refining) 60%',
      'Rare earths (Magnet) 30%',
    ]);
    expect(shareMultiples({ rows, ...inEnglish }).data[0]).toMatchObject({ mineral: 'cobalt', stage: 'refining' });
  });

  test.each([
    ['three series', three],
    ['low shares', { JPN: [0.1, 0.2], USA: [0.2, 0.24], AUS: [0.19, 0.01] }],
    ['one year', { JPN: [0.5], USA: [[0.4, 0.3, 0.5]] }],
    ['nothing known', { JPN: ['withheld'], USA: ['not-reported'] }],
    ['bounds alone', { JPN: [[null, 0.1, 0.7], 'withheld'], USA: [0.2, [null, 0, 1]] }],
    ['thirty years', { COD: Array.from({ length: 30 }, (_, index) => index / 30) }],
    [
      'twelve series',
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`A${100 + index}`, [0.1, index / 12]])),
    ],
  ] as readonly (readonly [string, Values])[])('cut no label and let none overlap, with %s', async (_, values) => {
    const long = (id: string) => `The Federated Democratic Republic of ${id}`;
    for (const told of [inEnglish, inJapanese, { ...inEnglish, names: { ...inEnglish.names, economy: long } }])
      expect(await labelFaults(chart(values, told))).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('are the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(chart(three).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./share-multiples.${width}.vl.json`);
  });
});
