import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { IndicatorRow } from '../tables/schema.ts';
import { indicatorOverview } from './indicator-overview/indicator-overview.ts';
import { indicatorTrend } from './indicator-trend/indicator-trend.ts';
import type { ChartModel, Width } from './model.ts';
import { type DrawOptions, drawChart } from './render.ts';
import { stageShares } from './stage-shares/stage-shares.ts';
import { supplierShares } from './supplier-shares/supplier-shares.ts';
import { partners, producers, type Result, results } from './testing/rows.ts';
import { labelsOf, sizeOf } from './testing/svg-labels.ts';
import { inEnglish, inJapanese, type Told } from './testing/told.ts';

/** The longest names that a label has to hold, in each language. */
const japanese: Told = {
  ...inJapanese,
  names: {
    ...inJapanese.names,
    economy: (id) => `${id}：コンゴ民主共和国およびその他の地域`,
    stage: () => '分離・精製および金属の製造',
    stageInText: () => '分離・精製および金属の製造',
  },
};
const long: Told = {
  ...inEnglish,
  names: {
    ...inEnglish.names,
    economy: (id) => `The Sovereign and Federated Democratic Republic of ${id} and its Overseas Territories`,
    stage: (_, id) => `Separation, refining and chemical conversion of intermediate products (${id})`,
    stageInText: (_, id) => `separation, refining and chemical conversion of intermediate products (${id})`,
  },
};
const count = (size: number, figure: (index: number) => number | string) =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => [`A${100 + index}`, figure(index)]));

const suppliers = (figures: Parameters<typeof partners>[0], told = inEnglish) =>
  supplierShares({ rows: partners(figures), ...told });
const chain = (mine: Parameters<typeof producers>[0], refined: Parameters<typeof producers>[0], told = inEnglish) =>
  stageShares({
    mineral: 'rare-earths',
    stages: ['mine', 'separation', 'metal'],
    rows: [...producers(mine), ...producers(refined, { stage: 'separation' })],
    ...told,
  });
const trend = (
  values: Readonly<Record<string, readonly Result[]>>,
  told = inEnglish,
  more: Partial<IndicatorRow> = {},
) =>
  indicatorTrend({
    rows: Object.entries(values).flatMap(([reporter, series]) => results(series, { reporter, ...more })),
    ...told,
  });
const overview = (values: Readonly<Record<string, Readonly<Record<string, Result>>>>, told = inEnglish) =>
  indicatorOverview({
    rows: Object.entries(values).flatMap(([place, byReporter]) => {
      const [mineral = '', stage = ''] = place.split(' ');
      return Object.entries(byReporter).flatMap(([reporter, value]) =>
        results([value], { indicator: 'hhi', partner: '', reporter, mineral, stage, unit: 'index' }),
      );
    }),
    ...told,
    scope: 'lists',
    bands: {
      setBy: 'Invented Guidelines',
      bands: [
        { name: 'low', to: 0.1 },
        { name: 'middling', to: 0.12 },
        { name: 'high', to: null },
      ],
    },
  });
const places = {
  'rare-earths mine': { '': [0.5, 0.4, 0.6], JPN: 0.8, USA: 'withheld' },
  'rare-earths magnet': { JPN: 0.1, USA: [null, 0.2, 1], COD: [0.3, 0.1, 0.9], AUS: 1 },
  'cobalt mine': { '': 'not-reported', USA: 'net-exporter' },
} as const;
const lines = (size: number) =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => [`A${index}`, [0.5, 0.5 + index / 1000]]));

const five = { CHN: 64, USA: '20 e', COD: 'W 0–20', AUS: 9, IDN: 0, MMR: 'NA', OTH: 7 };
const models: Readonly<Record<string, ChartModel>> = {
  'suppliers of every quality': suppliers(five),
  'suppliers with long names': suppliers(five, long),
  'suppliers in Japanese': suppliers(five, inJapanese),
  'suppliers with long Japanese names': suppliers(five, japanese),
  'one supplier': suppliers({ CHN: 5 }),
  'one supplier of everything, estimated': suppliers({ CHN: '5 e', OTH: 0 }, long),
  'forty suppliers': suppliers(count(40, (index) => 100 - index)),
  'suppliers that stand level': suppliers(count(12, () => '5 e')),
  'no imports': suppliers({ CHN: 0, USA: 0 }),
  'suppliers of which nothing is known': suppliers({ CHN: 'W', USA: 'NA' }),
  'suppliers that report nothing': suppliers({ CHN: 'NA', USA: 'NA' }),
  'a chain': chain({ CHN: 61, USA: 9, AUS: 4, MMR: 16, OTH: 10 }, { CHN: 91, USA: 4, JPN: 1, COD: 4 }),
  'a chain with long names': chain(five, five, long),
  'a chain in Japanese': chain(five, five, inJapanese),
  'a chain with long Japanese names': chain(five, five, japanese),
  'a chain of forty producers': chain(
    count(40, (index) => 60 - index),
    count(40, () => 1),
  ),
  'a chain of one producer': chain({ CHN: 1 }, { CHN: 'W' }),
  'a chain of which nothing is known': chain({}, {}),
  'two lines': trend({ USA: [0.65, [0.7, 0.6, 0.8], 0.74], JPN: [0.31, 'not-reported', 0.28] }),
  'lines with long names': trend({ USA: [0.65, 0.7], JPN: [0.31, 0.7], AUS: [0.3, 0.69] }, long),
  'lines in Japanese': trend({ USA: [0.65, 'withheld', 0.74], JPN: [0.31, 0.7, 'withheld'] }, inJapanese),
  'lines with long Japanese names': trend({ USA: [0.65, 0.7], JPN: [0.31, 0.7], COD: [0.31, 0.7] }, japanese),
  'no lines in Japanese': trend({ USA: ['not-reported'] }, inJapanese),
  'forty lines': trend(lines(40)),
  'one year': trend({ USA: [0.5], JPN: [[0.4, 0.3, 0.5]] }),
  'thirty years': trend({ USA: Array.from({ length: 30 }, (_, index) => index / 30) }),
  'bounds alone': trend({
    USA: [
      [null, 0.95, 1],
      [null, 0, null],
    ],
  }),
  'lines of which nothing is known': trend({ USA: ['not-reported'], JPN: ['withheld'] }),
  'large and negative numbers': trend({ USA: [-1234567, 2345678] }, inEnglish, {
    unit: 't',
    indicator: 'change',
  }),
  'an overview': overview(places),
  'an overview with long names': overview(places, long),
  'an overview in Japanese': overview(places, inJapanese),
  'an overview with long Japanese names': overview(places, japanese),
  'an overview of one value': overview({ 'cobalt mine': { '': 0.5 } }),
  'an overview of which nothing is known': overview({ 'cobalt mine': { '': 'withheld', USA: 'not-reported' } }),
  'an overview of minerals without stages': overview({ cobalt: { JPN: 0.2, USA: 0.3 }, 'rare-earths': { JPN: 0.4 } }),
  'an overview of economies': overview({ '': { CHN: 0.7, MMR: [0.9, 0.8, 1], AUS: 0 } }),
  'an overview of twenty economies at each stage': overview({
    'cobalt mine': Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`A${index}`, index / 20])),
  }),
  'zero throughout': trend({ USA: [0, 0], JPN: [0, 0] }),
};

const cases = Object.entries(models).flatMap(([name, model]) =>
  (['wide', 'narrow'] as const).map((width) => ({ name, model, width })),
);
const placed = (width: Width, more: Partial<DrawOptions> = {}): DrawOptions => ({
  width,
  idPrefix: 'fig-1',
  labelledBy: 'fig-1-title',
  ...more,
});
const draw = (model: ChartModel, width: Width, more: Partial<DrawOptions> = {}) =>
  drawChart(model, placed(width, more));

describe.each(cases)('$name, $width', ({ model, width }) => {
  test('is an SVG of the stated width, named by the page, without fonts or marks for screen readers', async () => {
    const svg = await draw(model, width);
    expect(sizeOf(svg)[0]).toBe(width === 'wide' ? 640 : 320);
    expect(svg).toContain('role="img" aria-labelledby="fig-1-title"');
    expect(svg.match(/role=/g)).toHaveLength(1);
    expect(svg).not.toMatch(/font-family|NaN|undefined|Infinity|#[0-9a-f]{3,6}"|black|white/);
  });

  test('keeps every label inside, above 11.5 pixels, and off every other', async () => {
    const svg = await draw(model, width);
    const [right, bottom] = sizeOf(svg);
    const labels = labelsOf(svg);
    for (const size of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size[1])).toBeGreaterThanOrEqual(11.5);
    for (const label of labels) {
      expect(label.left, label.text).toBeGreaterThanOrEqual(-1);
      expect(label.right, label.text).toBeLessThanOrEqual(right + 1);
      expect(label.top, label.text).toBeGreaterThanOrEqual(-1);
      expect(label.bottom, label.text).toBeLessThanOrEqual(bottom + 1);
    }
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        const overlaps = a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        expect(overlaps ? `"${a.text}" over "${b.text}"` : '').toBe('');
      }
    }
  });
});

describe('drawChart', () => {
  const model = suppliers({ CHN: 60, USA: 'W 0–20', JPN: 'W 0–10' });

  test('gives the same bytes for the same rows, whatever was drawn before', async () => {
    const svg = await draw(model, 'wide');
    const drawAfresh = await freshDrawChart();
    for (const other of Object.values(models).slice(0, 3)) await drawAfresh(other, placed('wide'));
    expect(await drawAfresh(suppliers({ CHN: 60, USA: 'W 0–20', JPN: 'W 0–10' }), placed('wide'))).toBe(svg);
  });

  test('draws many at once without mixing them up', async () => {
    const all = Object.values(models);
    const together = await Promise.all(all.map((each) => draw(each, 'wide')));
    for (const [index, each] of all.entries()) expect(await draw(each, 'wide')).toBe(together[index]);
  });

  test('gives two figures of a page ids of their own', async () => {
    const ids = [await draw(model, 'wide', { idPrefix: 'a' }), await draw(model, 'narrow', { idPrefix: 'b' })].flatMap(
      (svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('refers to no id that it does not define', async () => {
    const svg = await draw(model, 'wide', { idPrefix: 'a' });
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(` id="${id}"`);
  });

  test('keeps drawings in a folder, and a later process takes them from there', async () => {
    const cacheDir = temporaryFolder();
    const svg = await draw(suppliers({ CHN: 12.25, USA: 3 }), 'wide', { cacheDir });
    const [file = ''] = readdirSync(cacheDir);
    expect(readdirSync(cacheDir)).toHaveLength(1);
    writeFileSync(join(cacheDir, file), '<svg width="1" height="1"><desc>kept</desc></svg>');
    const drawAfresh = await freshDrawChart();
    expect(await drawAfresh(suppliers({ CHN: 12.25, USA: 3 }), placed('wide', { cacheDir }))).toContain('kept');
    expect(await drawAfresh(suppliers({ CHN: 12.5, USA: 3 }), placed('wide', { cacheDir }))).not.toContain('kept');
    expect(svg).not.toContain('kept');
  });

  test('escapes what names contain', async () => {
    const svg = await draw(
      suppliers({ CHN: 1 }, { ...inEnglish, names: { ...inEnglish.names, economy: () => 'A & B <C>' } }),
      'wide',
    );
    expect(svg).toContain('A &amp; B &lt;C&gt;');
  });
});

/** The drawing step as a new process has it: nothing drawn yet. */
async function freshDrawChart(): Promise<typeof drawChart> {
  vi.resetModules();
  return (await import('./render.ts')).drawChart;
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
