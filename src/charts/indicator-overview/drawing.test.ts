import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { completeSpec } from '../model.ts';
import { draw, guidelines, type Places, rowsOf, three } from '../testing/overview.ts';
import { inEnglish } from '../testing/told.ts';
import { type IndicatorOverviewInput, indicatorOverview } from './indicator-overview.ts';

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
    const model = indicatorOverview({ rows, ...inEnglish, scope: 'other', earlierOf });
    const earlier = model.drawings.wide.rows.filter(({ layer: of }) => of === 'earlier');
    // By hand: 1,000 of 4,000.
    expect(earlier.map(({ at }) => at)).toEqual([0.25]);
    // By hand: 4,000 of 4,000, and 50 of an upper end of 80.
    expect(model.drawings.wide.rows.flatMap(({ layer: of, at }) => (of === 'dot' ? [at] : []))).toEqual([1, 0.625]);
    expect(model.notes[0]).toBe('Each row has a scale of its own, from zero to the largest number in it.');
  });

  test('writes the letter of a net exporter, and draws nothing else of it', () => {
    const rows = rowsOf({ 'cobalt mine': { USA: [null, 0, 0] } }, { unit: 'share', mark: 'E' });
    const drawn = indicatorOverview({ rows, ...inEnglish, scope: 'other' });
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
