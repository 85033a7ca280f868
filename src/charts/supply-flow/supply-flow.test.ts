import { describe, expect, test } from 'vitest';
import type { ImportRow } from '../../tables/schema.ts';
import { completeSpec, type Width } from '../model.ts';
import { labelFaults } from '../testing/faults.ts';
import { type Printed, partners, producers } from '../testing/rows.ts';
import { inEnglish, inJapanese, type Told } from '../testing/told.ts';
import { supplyFlow } from './supply-flow.ts';

type Trade = Readonly<Record<string, Readonly<Record<string, Printed>>>>;

/** Imports by importer and partner, in thousands of dollars. */
const rowsOf = (trade: Trade, more: Partial<ImportRow> = {}): readonly ImportRow[] =>
  Object.entries(trade).flatMap(([reporter, figures]) => partners(figures, { reporter, ...more }));

const chart = (trade: Trade, told: Told = inEnglish, more: Partial<ImportRow> = {}) =>
  supplyFlow({ imports: rowsOf(trade, more), stages: [], production: [], ...told });

// By hand: 600 of 1,000 from China, 300 from Viet Nam, 100 from the United States.
const three: Trade = { JPN: { CHN: 400, VNM: 300 }, USA: { CHN: 200 }, DEU: { USA: 100 } };

const withStages = (told: Told = inEnglish) =>
  supplyFlow({
    imports: rowsOf(three),
    stages: ['mine', 'separation', 'magnet'],
    production: [
      ...producers({ CHN: 60, USA: 25, AUS: 10, OTH: 5 }),
      ...producers({ CHN: 90, MYS: 10, USA: 'W' }, { stage: 'separation' }),
    ],
    ...told,
  });

const layer = (model: ReturnType<typeof chart>, name: string, width: Width = 'wide') =>
  model.drawings[width].rows.filter((row) => row['layer'] === name);
const labels = (model: ReturnType<typeof chart>, width: Width = 'wide') =>
  layer(model, 'label', width).map(({ text }) => String(text).replaceAll('\n', ' '));

describe('the words of a supply flow', () => {
  test('say how much of all imports comes from the largest supplier', () => {
    expect(chart(three).title).toBe('China ships 60% of the rare-earth magnets that 3 economies import');
    expect(chart(three, inJapanese).title).toBe('3か国・地域が輸入するレアアース磁石の60%は中国から');
  });

  test('say that suppliers are not split where nobody is named', () => {
    expect(chart({ JPN: { OTH: 10 } }).title).toBe('Who supplies rare-earth magnets is not split by economy');
  });

  test('name the largest flows with their amounts', () => {
    // 400 thousand dollars and so on: the rows are in thousands.
    expect(chart(three).alt).toMatch(/The largest: China to Japan 400,000 dollars; Viet Nam to Japan 300,000 dollars/);
  });

  test('say that nothing joins stages only where stages stand there', () => {
    expect(withStages().notes.join()).toContain('No flows from stage to stage are published');
    expect(chart(three).notes.join()).not.toContain('from stage to stage');
  });

  test('name producers whose amount is withheld', () => {
    expect(withStages().notes).toContain('Separation: without the United States, whose production is withheld.');
  });
});

describe('the drawing of a supply flow', () => {
  test('has a band for each flow that there is, and for no other', () => {
    const tips = layer(chart(three), 'band').map(({ tip }) => tip);
    expect(tips).toEqual([
      'China to Japan 400,000 dollars',
      'Viet Nam to Japan 300,000 dollars',
      'China to United States 200,000 dollars',
      'United States to DEU 100,000 dollars',
    ]);
  });

  test('orders both sides from the largest down, small ones together and what is not split last', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`A${100 + index}`, 2 - index / 100]));
    const [first, ...names] = labels(chart({ JPN: { ...many, CHN: 50, OTH: 20 } })).slice(2);
    expect(first).toBe('China 40%');
    expect(names.slice(-3)).toEqual(['21 others 30%', 'not split 16%', 'Japan 100%']);
  });

  test('names a single supplier left over instead of one other', () => {
    const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`A${100 + index}`, 100]));
    expect(labels(chart({ JPN: eleven })).join()).not.toContain('other');
  });

  test('keeps what an importer prints and nobody is named for', () => {
    // By hand: 100 printed, 60 named.
    const model = chart({ JPN: { CHN: 60, WLD: 100 } });
    expect(labels(model)).toContain('not split 40%');
    expect(layer(model, 'band').map(({ fill }) => String(fill).includes('hatch'))).toEqual([false, true]);
  });

  test('puts columns of production beside, without a stage that has none', () => {
    const heads = labels(withStages()).filter((text) => text.includes('produced by'));
    expect(heads).toEqual(['Mine, 2024 produced by', 'Separation, 2024 produced by']);
  });

  test('adds units of one kind up', () => {
    const model = supplyFlow({
      imports: [
        ...partners({ CHN: 3 }, { reporter: 'JPN' }),
        ...partners({ VNM: 1000 }, { reporter: 'USA', unit: 'USD' }),
      ],
      stages: [],
      production: [],
      ...inEnglish,
    });
    // By hand: 3,000 of 4,000 dollars.
    expect(labels(model)).toContain('China 75%');
  });

  test.each([
    ['few flows', three],
    ['one flow', { JPN: { CHN: 1 } }],
    ['every size', { JPN: { CHN: 1e6, VNM: 1, USA: 10 }, USA: { CHN: 5, COD: 1e5, OTH: 300 }, COD: { PHL: 1 } }],
    [
      'forty suppliers and thirty importers',
      Object.fromEntries(
        Array.from({ length: 30 }, (_, importer) => [
          `B${100 + importer}`,
          Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`A${100 + index}`, 1 + index * importer])),
        ]),
      ),
    ],
  ] as const)('cuts no label and lets none overlap, with %s', async (_, trade) => {
    for (const told of [inEnglish, inJapanese]) expect(await labelFaults(chart(trade, told))).toEqual([]);
  });

  test('cuts no label beside columns, whatever the names', async () => {
    const long = (id: string) => `The Federated Democratic Republic of ${id}`;
    for (const told of [inEnglish, inJapanese, { ...inEnglish, names: { ...inEnglish.names, economy: long } }])
      expect(await labelFaults(withStages(told))).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(withStages().drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./supply-flow.${width}.vl.json`);
  });
});

describe('the table of a supply flow', () => {
  test('has suppliers down and importers across, in millions of dollars', () => {
    const { columns, table } = chart({ JPN: { CHN: 4200, VNM: 30 }, USA: { CHN: 800 } });
    expect(columns.map(({ name, unit = '' }) => `${name} ${unit}`.trim())).toEqual([
      'Supplier',
      'All importers million US dollars',
      'Japan',
      'United States',
    ]);
    expect(table).toEqual([
      ['China', '5.0', '4.2', '0.8'],
      ['Viet Nam', '[k]', '[k]', ''],
    ]);
  });

  test('has every flow in its data, and the producers beside', () => {
    const { data } = withStages();
    expect(data.filter(({ kind }) => kind === 'imports')).toHaveLength(4);
    expect(data.find(({ kind }) => kind === 'imports')).toMatchObject({
      supplier: 'CHN',
      importer: 'JPN',
      value: 4e5,
      unit: 'USD',
    });
    expect(
      data.find(({ kind, stage, supplier }) => kind === 'production' && stage === 'separation' && supplier === 'USA'),
    ).toMatchObject({
      value: null,
      reason: 'withheld',
    });
  });

  test('refuses rows of two trades, and no trade at all', () => {
    expect(() =>
      supplyFlow({
        imports: [...rowsOf(three), ...rowsOf(three, { year: 2023 })],
        stages: [],
        production: [],
        ...inEnglish,
      }),
    ).toThrow(RangeError);
    expect(() => chart({ JPN: { CHN: 'NA' } })).toThrow('no flow');
  });
});
