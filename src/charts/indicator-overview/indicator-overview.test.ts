import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { completeSpec } from '../model.ts';
import { names, type Result, results } from '../testing/rows.ts';
import { type IndicatorOverviewInput, indicatorOverview } from './indicator-overview.ts';

type Places = Readonly<Record<string, Readonly<Record<string, Result>>>>;

/** Invented results: by mineral and stage ("cobalt mine"), then by reporter, `''` the world. */
function rowsOf(places: Places, more: Partial<IndicatorRow> = {}): readonly IndicatorRow[] {
  return Object.entries(places).flatMap(([place, byReporter]) => {
    const [mineral = '', stage = ''] = place.split(' ');
    return Object.entries(byReporter).flatMap(([reporter, value]) => {
      const measure = reporter === '' ? '' : 'value';
      return results([value], {
        indicator: 'hhi',
        partner: '',
        reporter,
        mineral,
        stage,
        measure,
        unit: 'index',
        ...more,
      });
    });
  });
}

const guidelines = {
  setBy: 'Invented Guidelines, 2020',
  bands: [
    { name: 'dispersed', to: 0.1 },
    { name: 'concentrated', to: 0.2 },
    { name: 'highly concentrated', to: null },
  ],
};
const draw = (places: Places, more: Partial<IndicatorRow> = {}, input: Partial<IndicatorOverviewInput> = {}) =>
  indicatorOverview({ rows: rowsOf(places, more), names, scope: 'lists', ...input });

const three = {
  'rare-earths mine': { '': 0.5, JPN: 0.3 },
  'rare-earths magnet': { '': [0.25, 0.22, 0.3], USA: 0.9 },
  'cobalt mine': { '': [0.21, 0.15, 0.3], JPN: [null, 0.1, 0.7], USA: 'withheld' },
} as const satisfies Places;

describe('the title of an overview', () => {
  test('counts where the highest band is surely reached', () => {
    // 0.5 and 0.22 lie above 0.2, but 0.15 does not: two of three.
    expect(draw(three, {}, { bands: guidelines }).title).toBe('Highly concentrated: world production at 2 of 3 stages');
  });

  test('names all where all are', () => {
    const all = { ...three, 'cobalt mine': { '': 0.4 } };
    expect(draw(all, {}, { bands: guidelines }).title).toBe(
      'Highly concentrated: world production at all three stages',
    );
  });

  test('names the place of the surely highest value where nobody set bands', () => {
    expect(draw(three).title).toBe(
      'Herfindahl–Hirschman index of world production is highest for rare earths (mine): 0.50',
    );
  });

  test('claims no highest where ranges meet', () => {
    const near = { ...three, 'rare-earths magnet': { '': [0.4, 0.3, 0.5] } } as const;
    // The highest is 0.5 exactly, or up to 0.5; the lowest value 0.21.
    expect(draw(near).title).toBe('Herfindahl–Hirschman index of world production: 0.21 to 0.50');
  });

  test('counts the places that stand level, and those surely over half', () => {
    const reliance = { indicator: 'net-import-reliance', unit: 'share', measure: '' } as const;
    const scope = { scope: 'other' } as const;
    const level = { 'cobalt mine': { USA: 1 }, 'cobalt metal': { USA: 1 }, 'rare-earths mine': { USA: 0.3 } };
    expect(draw(level, reliance, scope).title).toBe(
      'Net import reliance of the United States is 100% at 2 of 3 stages',
    );
    const over = {
      'cobalt mine': { USA: 0.8 },
      'cobalt metal': { USA: [0.8, 0.6, 0.9] },
      'rare-earths mine': { USA: 0.3 },
    } as const;
    expect(draw(over, reliance, scope).title).toBe(
      'Net import reliance of the United States is over 50% at 2 of 3 stages',
    );
  });

  test('says whose share it is', () => {
    const share = { indicator: 'partner-share', partner: 'CHN', unit: 'share' };
    expect(draw(three, share).title).toBe('China’s share of world production is highest for rare earths (mine): 50%');
  });

  test('counts all rows, those without a value too', () => {
    const reliance = { indicator: 'net-import-reliance', unit: 'share', measure: '' } as const;
    const places = {
      'cobalt mine': { USA: 1 },
      'cobalt metal': { USA: 1 },
      'rare-earths mine': { USA: 'withheld' },
    } as const;
    expect(draw(places, reliance, { scope: 'other' }).title).toBe(
      'Net import reliance of the United States is 100% at 2 of 3 stages',
    );
  });

  test('counts by bounds where changes surely went up or down', () => {
    const change = { indicator: 'change', base_year: 2018 };
    const places = {
      'cobalt mine': { '': [0.1, 0.05, 0.2] },
      'cobalt metal': { '': [0.1, -0.1, 0.2] },
      'rare-earths mine': { '': -0.2 },
    } as const;
    const of = { changeOf: 'the Herfindahl–Hirschman index', isChange: true };
    expect(draw(places, change, of).title).toBe(
      'Herfindahl–Hirschman index of world production rose at 1 of 3 stages, fell at 1',
    );
  });

  test('tells thresholds by the economy that they were set for', () => {
    const places = Object.fromEntries(
      ['cobalt mine', 'cobalt metal', 'rare-earths mine'].map((place) => [place, { EU27: 0.5, USA: 0.05 }]),
    );
    const bands = { ...guidelines, setFor: 'EU27', ownerInText: 'the Union’s' };
    expect(draw(places, {}, { bands, scope: 'other' }).title).toBe('Highly concentrated: EU27 at all three stages');
  });

  test('has at most fifteen words', () => {
    expect(draw(three).title.split(' ').length).toBeLessThanOrEqual(15);
  });
});

describe('the words of an overview', () => {
  test('the subtitle gives measure, coverage, unit and years', () => {
    expect(draw(three).subtitle).toBe(
      'Herfindahl–Hirschman index of world production and imports of Japan and the United States by value, index of 0 to 1, 2020',
    );
    const economies = draw(
      { '': { CHN: 6.1, MMR: 8.9 } },
      { indicator: 'governance', unit: 'score' },
      { scope: 'other' },
    );
    expect(economies.subtitle).toBe('Governance, score of 0 to 10, 2020');
  });

  test('the text alternative gives the highest value of each row', () => {
    expect(draw(three).alt).toBe(
      'Marks in three rows, the highest value known of each: Rare earths, mine: World 0.50; Rare earths, magnet: United States 0.90; Cobalt, mine: World 0.21.',
    );
  });

  test('notes say how to read what is drawn, who set the bands, and why values are missing', () => {
    expect(draw(three, {}, { bands: guidelines, leftOut: 'Small ones are left out.' }).notes).toEqual([
      'Pale bars show where values may lie.',
      'A thin bar without a mark: only a range is known.',
      'The highest value known of each row stands beside it.',
      'Dashed lines at 0.10 and 0.20 part dispersed, concentrated and highly concentrated: Invented Guidelines, 2020.',
      'Without a value, as the table says: withheld (1).',
      'Small ones are left out.',
    ]);
    expect(draw({ 'cobalt mine': { '': 0.5 } }).notes).toEqual([]);
  });
});

describe('the rows of an overview', () => {
  const labels = (places: Places) =>
    draw(places).drawings.wide.rows.flatMap(({ layer, text }) => (layer === 'label' ? [text] : []));

  test('are of the mineral with the highest value first, its stages in their order', () => {
    const drawn = draw({ 'cobalt metal': { '': 0.4 }, ...three, 'rare-earths magnet': { '': 0.6 } });
    expect(drawn.table.map(([mineral, stage]) => `${mineral} ${stage}`)).toEqual([
      'Rare earths Mine',
      'Rare earths Magnet',
      'Cobalt Metal',
      'Cobalt Mine',
    ]);
  });

  test('name a mineral once, and say why a row is empty', () => {
    const texts = labels({ 'cobalt mine': { '': 0.4 }, 'cobalt metal': { '': 'net-exporter' } });
    expect(texts.filter((text) => text === 'Cobalt')).toHaveLength(1);
    expect(texts).toContain('net exporter');
  });

  test('say the unit of a range once', () => {
    const { rows } = draw({ 'cobalt mine': { USA: [null, 1, 2] } }, { unit: 'criteria' }).drawings.wide;
    expect(rows.map(({ text }) => text)).toContain('1–2 of 3');
  });

  test('say why, and draw nothing, where bounds hold every value there is', () => {
    const { rows } = draw({ 'cobalt mine': { USA: [null, 0, 1] } }).drawings.wide;
    expect(rows.map(({ text }) => text)).toContain('withheld');
    expect(rows.filter(({ layer }) => layer === 'range')).toEqual([]);
  });

  test('call a net exporter so, whatever its bounds', () => {
    const exporter = rowsOf({ 'cobalt mine': { USA: [null, 0, 0] } }).map((row) => ({
      ...row,
      reason: 'net-exporter',
    }));
    const { rows } = indicatorOverview({ rows: exporter, names, scope: 'other' }).drawings.wide;
    expect(rows.map(({ text }) => text)).toContain('net exporter');
  });

  test('give the range alone of what its bounds leave open, and rank it by its lower end', () => {
    const open = { 'cobalt mine': { '': [0.9, 0.1, 1] }, 'rare-earths mine': { '': 0.5 } } as const;
    expect(draw(open).table.map(([mineral]) => mineral)).toEqual(['Rare earths', 'Cobalt']);
    expect(labels(open)).toContain('0.10–1.00');
  });

  test('stand in the table with ranges, reasons and years', () => {
    const { columns, table } = draw(three);
    expect(columns.map(({ name }) => name)).toEqual(['Mineral', 'Stage', 'World', 'Japan', 'United States']);
    expect(table.at(-1)).toEqual([
      'Cobalt',
      'Mine',
      '0.21 (0.15–0.30), 2020',
      'withheld (0.10–0.70), 2020',
      'withheld, 2020',
    ]);
    expect(table[0]?.at(-1)).toBe('');
  });

  test('have as data every result with its bounds, unit and grade, or the reason', () => {
    const { data } = draw(three);
    expect(data).toHaveLength(7);
    expect(data.find(({ reason, lower }) => reason === 'withheld' && lower === null)).toMatchObject({
      reporter: 'USA',
      value: null,
      unit: 'index',
    });
  });
});

describe('the highest value of a row', () => {
  const labels = (places: Places, more: Partial<IndicatorRow> = {}) =>
    draw(places, more).drawings.wide.rows.flatMap(({ layer, text }) => (layer === 'label' ? [text] : []));

  test('names all who hold it, to the printed digits', () => {
    // 0.5903 and 0.5896 both print as 0.59.
    const two = { 'cobalt mine': { AUS: 0.5903, JPN: 0.5896, USA: 0.2 } };
    expect(labels(two)).toContain('Australia and Japan 0.59');
    const all = { 'cobalt mine': { AUS: 0.59, JPN: 0.59, USA: 0.59 } };
    expect(labels(all)).toContain('all three 0.59');
    const but = { 'cobalt mine': { AUS: 0.59, JPN: 0.59, USA: 0.59, CHN: 0.1 } };
    expect(labels(but)).toContain('all but China 0.59');
    const more = { 'cobalt mine': { AUS: 0.59, JPN: 0.59, USA: 0.59, CHN: 0.1, COD: 0.2 } };
    expect(labels(more)).toContain('Australia and 2 more 0.59');
  });

  test('is of values alone: a range that reaches further claims nothing', () => {
    expect(labels({ 'cobalt mine': { JPN: 0.3, USA: [null, 0.1, 0.9] } })).toContain('Japan 0.30');
    expect(labels({ 'cobalt mine': { JPN: [null, 0.2, 0.8], USA: [null, 0.1, 0.9] } })).toContain('not known');
  });

  test('may be a range that prints as one number', () => {
    const narrow = { 'cobalt mine': { JPN: 0.5, USA: [null, 1.3532, 1.3545] } } as const;
    expect(labels(narrow, { unit: 'score' })).toContain('United States 1.4');
  });
});

describe('the drawing of an overview', () => {
  const layer = (name: string, places: Places, input: Partial<IndicatorOverviewInput> = {}) =>
    draw(places, {}, input).drawings.wide.rows.filter((row) => row.layer === name);

  test('draws a range behind every inexact value, and no mark where there is none', () => {
    const ends = (name: string) => layer(name, three).map(({ from, to }) => [from, to]);
    expect(ends('range')).toEqual([
      [0.22, 0.3],
      [0.15, 0.3],
    ]);
    expect(ends('bounds')).toEqual([[0.1, 0.7]]);
    expect(layer('dot', three)).toHaveLength(5);
  });

  test('draws bars without a mark below each other', () => {
    const bars = layer('bounds', {
      'cobalt mine': { JPN: [null, 0.1, 0.7], USA: [null, 0.2, 0.6], AUS: [null, 0, 0.5] },
    });
    expect(new Set(bars.map(({ y }) => y)).size).toBe(3);
  });

  test('ends a range without an upper end at the end of the axis', () => {
    const open = draw({ 'cobalt mine': { '': [null, 2, null], JPN: 3 } }, { unit: 'suppliers' }).drawings.wide;
    const [range] = open.rows.filter((row) => row.layer === 'bounds');
    expect(range?.to).toBe(open.params['top']);
  });

  test('draws no mark where the table gives a range for a value', () => {
    // 0.1 to 1 leaves open what the value is.
    expect(layer('dot', { 'cobalt mine': { '': [0.9, 0.1, 1] } })).toEqual([]);
  });

  test('draws three economies or more that print alike as one mark', () => {
    const shared = { 'cobalt mine': { AUS: 0.59, JPN: 0.59, USA: 0.59, CHN: 0.1 } };
    expect(layer('dot', shared)).toHaveLength(2);
    expect(layer('key', shared)).toHaveLength(2);
  });

  test('offsets marks that would hide each other', () => {
    const near = layer('dot', { 'cobalt mine': { JPN: 0.5, USA: 0.501 } });
    expect(new Set(near.map(({ y }) => y)).size).toBe(2);
  });

  test('gives an economy one shape whoever else is drawn', () => {
    const shapeOf = (places: Places) => layer('dot', places).find(({ fill }) => fill === 'var(--c-USA)')?.shape;
    expect(shapeOf({ 'cobalt mine': { USA: 0.5 } })).toBe(shapeOf({ 'cobalt mine': { AUS: 0.1, JPN: 0.2, USA: 0.9 } }));
  });

  test('ends the axis before what is far beyond all others, with an arrow there', () => {
    const far = { 'cobalt mine': { JPN: 222 }, 'cobalt metal': { JPN: 0.5, USA: 2 }, 'rare-earths mine': { USA: 1 } };
    const { rows, params } = draw(far, { unit: 'ratio' }).drawings.wide;
    expect(Number(params['top'])).toBeLessThan(10);
    expect(rows.filter((row) => row.layer === 'dot' && row.at === params['top'])).toHaveLength(1);
    expect(rows.filter((row) => row.layer === 'key' && row.size === 26)).toHaveLength(1);
    expect(draw(far, { unit: 'ratio' }).notes.join(' ')).toContain('goes on beyond the axis');
  });

  test('gives quantities of different things a scale each', () => {
    const rows = [
      ...rowsOf({ 'cobalt mine': { USA: 4000 } }, { unit: 't' }),
      ...rowsOf({ 'rare-earths mine': { USA: [50, 40, 80] } }, { unit: 'kg' }),
    ];
    const earlierOf = ({ unit }: IndicatorRow) => (unit === 't' ? [1000] : []);
    const model = indicatorOverview({ rows, names, scope: 'other', earlierOf });
    const earlier = model.drawings.wide.rows.filter(({ layer: of }) => of === 'earlier');
    // By hand: 1,000 of 4,000.
    expect(earlier.map(({ at }) => at)).toEqual([0.25]);
    // By hand: 4,000 of 4,000, and 50 of an upper end of 80.
    expect(model.drawings.wide.rows.flatMap(({ layer: of, at }) => (of === 'dot' ? [at] : []))).toEqual([1, 0.625]);
    expect(model.notes[0]).toBe('Each row has a scale of its own, from zero to the largest number in it.');
  });

  test('writes the letter of a net exporter, and draws nothing else of it', () => {
    const rows = rowsOf({ 'cobalt mine': { USA: [null, 0, 0] } }, { unit: 'share', mark: 'E' });
    const drawn = indicatorOverview({ rows, names, scope: 'other' });
    expect(drawn.drawings.wide.rows.filter(({ layer: of }) => of === 'bounds' || of === 'dot')).toEqual([]);
    expect(drawn.drawings.wide.rows.map(({ text }) => text)).toContain('E');
    expect(drawn.table[0]?.at(-1)).toBe('net exporter, 2020');
  });

  test('tells the world from economies, and economies from each other, by shape', () => {
    const shapes = new Set(layer('key', three).map(({ shape }) => shape));
    expect(shapes.size).toBe(3);
  });

  test('needs no key for one series', () => {
    expect(layer('key', { 'cobalt mine': { USA: 0.5 } })).toEqual([]);
  });

  test('has room for the edges of bands', () => {
    const low = { 'cobalt mine': { '': 0.02 } };
    // Edges at 0.1 and 0.2 of an axis up to 0.2: half of its width, and the whole.
    const { rows, size } = draw(low, {}, { bands: guidelines }).drawings.wide;
    const edges = rows.filter((row) => row.layer === 'edge').map(({ x }) => Number(x) / size.width);
    expect(edges.map((x) => Number(x.toFixed(6)))).toEqual([0.5, 1]);
    expect(draw(low, {}, { bands: guidelines }).drawings.wide.params['top']).toBe(0.2);
  });

  test.each(['wide', 'narrow'] as const)('is the specification kept beside this test, %s', async (width) => {
    const drawn = completeSpec(draw(three, {}, { bands: guidelines }).drawings[width]);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`./indicator-overview.${width}.vl.json`);
  });
});

test('rows that no chart can hold are an error', () => {
  const [row] = rowsOf({ 'cobalt mine': { '': 0.5 } });
  if (row === undefined) throw new Error('no row');
  const of = (rows: readonly IndicatorRow[]) => () => indicatorOverview({ rows, names, scope: 'lists' });
  expect(of([])).toThrow('no row');
  expect(of([row, { ...row, year: 2021 }])).toThrow('two rows of an overview are of one place');
  expect(of([row, { ...row, reporter: 'JPN', unit: 'share' }])).toThrow('differ in unit');
});
