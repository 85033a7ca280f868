import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { extent } from '../marks/labels.ts';
import { type Width, widths } from '../model.ts';
import { partners, producers } from '../testing/rows.ts';
import { inEnglish, inJapanese, type Told } from '../testing/told.ts';
import { heightOf } from './labels.ts';
import { mapAlone } from './map-alone.ts';
import { hasMap } from './map-model.ts';
import { mapSvg } from './map-svg.ts';
import { supplierMap } from './supplier-map.ts';
import { baseMap } from './world/base-map.ts';
import { world } from './world/world.ts';

type Figures = Parameters<typeof producers>[0];

const chart = (figures: Figures, told: Told = inEnglish) => supplierMap({ rows: producers(figures), ...told });
const svgOf = (figures: Figures, width: Width = 'wide', told: Told = inEnglish) =>
  mapSvg(chart(figures, told).maps[width], width, { href: '/base/maps/world.svg', idPrefix: 'm', labelledBy: 't' });
const shadesOf = (figures: Figures) => chart(figures).maps.wide.shown.map(({ economy, shade }) => [economy, shade]);

describe('the map of suppliers', () => {
  test('stands with bars and a table of the same, never alone', () => {
    const model = chart({ CHN: 70, USA: 30 });
    expect(hasMap(model)).toBe(true);
    expect(model.title).toBe('China produces 70% of the world’s rare earths at the mine stage');
    expect(model.table).toHaveLength(2);
    expect(model.drawings.wide.rows.length).toBeGreaterThan(0);
  });

  test('shades each supplier by the step of its share', () => {
    // By hand, of 1,000: 65, 25 and 10 percent; then 95, and just under 65.
    expect(shadesOf({ CHN: 650, USA: 250, AUS: 100 })).toEqual([
      ['CHN', 3],
      ['USA', 1],
      ['AUS', 0],
    ]);
    expect(shadesOf({ CHN: 950, USA: 50 })[0]).toEqual(['CHN', 4]);
    expect(shadesOf({ CHN: 649, USA: 351 })[0]).toEqual(['CHN', 2]);
  });

  test('hatches bounds that several steps hold, and shades those that one holds', () => {
    // By hand: China 90 of 90 to 100, the United States 0 to 10 of 90 to 100.
    expect(shadesOf({ CHN: 90, USA: 'W 0–10' })).toEqual([
      ['CHN', 4],
      ['USA', 0],
    ]);
    // By hand: China 50 of 50 to 150, the United States 0 to 100 of 50 to 150.
    expect(shadesOf({ CHN: 50, USA: 'W 0–100' }).map(([, shade]) => shade)).toEqual(['bounds', 'bounds']);
    expect(svgOf({ CHN: 50, USA: 'W 0–100' })).toContain('fill="url(#m-hatch) var(--h-2)"');
    expect(svgOf({ CHN: 90, USA: 10 })).not.toContain('hatch');
  });

  test('leaves one that reports nothing empty, and shares under a hundredth to the table', () => {
    expect(shadesOf({ CHN: 1000, USA: 5, JPN: 'NA' })).toEqual([
      ['CHN', 4],
      ['JPN', 'unknown'],
    ]);
  });

  test('explains the shades that occur, and those alone', () => {
    const keyOf = (figures: Figures) => chart(figures).key.map(({ text }) => text);
    expect(keyOf({ CHN: 1 })).toEqual(['90–100%', 'under 1% or not listed']);
    expect(keyOf({ CHN: 55, USA: 30, AUS: 15 })).toEqual(['1–25%', '25–50%', '50–65%', 'under 1% or not listed']);
    expect(keyOf({ CHN: 50, USA: 'W 0–100', JPN: 'NA' })).toEqual([
      'only bounds known',
      'not reported',
      'under 1% or not listed',
    ]);
  });

  test('says that borders imply no judgement, and what the map has no place for', () => {
    // Natural Earth draws the overseas departments of France as France.
    const { notes } = chart({ CHN: 50, GUF: 50 });
    expect(notes).toContain('Not on the map: GUF.');
    expect(notes.at(-1)).toMatch(/Boundaries and names imply no judgement/);
  });

  test('keeps every label inside and off every other', () => {
    const many = { CHN: 20, KOR: 20, JPN: 20, VNM: 20, PHL: 20, MYS: 20, COD: 20, RWA: 20, FJI: 20, NZL: 20, USA: 20 };
    for (const told of [inEnglish, inJapanese]) {
      for (const width of ['wide', 'narrow'] as const) {
        const { labels } = chart(many, told).maps[width];
        expect(labels.length).toBeGreaterThan(2);
        const boxes = labels.map((label) => ({ x: extent(label), y: label.y }));
        for (const [index, { x, y }] of boxes.entries()) {
          expect(x[0]).toBeGreaterThanOrEqual(0);
          expect(x[1]).toBeLessThanOrEqual(widths[width]);
          expect(y).toBeLessThanOrEqual(heightOf(width) - 8);
          const clear = boxes.slice(index + 1).every((b) => x[1] < b.x[0] || b.x[1] < x[0] || Math.abs(y - b.y) >= 16);
          expect(clear).toBe(true);
        }
      }
    }
  });

  test('draws partners of an importer as it draws producers', () => {
    const { maps } = supplierMap({ rows: partners({ CHN: 60, VNM: 40 }), ...inEnglish });
    expect(maps.wide.shown.map(({ economy, text }) => `${economy} ${text}`)).toEqual(['CHN 60%', 'VNM 40%']);
  });
});

describe('the SVG of a map', () => {
  test('takes every shape from the base map by an address that is there', () => {
    const base = baseMap();
    const svg = svgOf({ CHN: 40, USA: 30, SGP: 20, MUS: 10 });
    const used = [...svg.matchAll(/href="\/base\/maps\/world\.svg#(\w+)"/g)].map(([, id]) => id);
    expect(used).toHaveLength(5);
    for (const id of used) expect(base.split(`id="${id}"`)).toHaveLength(2);
  });

  test('draws dots last, so that no neighbour covers them', () => {
    const used = [...svgOf({ RWA: 60, COD: 40 }).matchAll(/#([A-Z]{3})"/g)].map(([, id]) => id);
    expect(used).toEqual(['COD', 'RWA']);
  });

  test('has no style attribute, which the policy of the site refuses, and a tip for each supplier', () => {
    const svg = svgOf({ CHN: 60, USA: 40 });
    expect(svg).not.toContain('style=');
    expect(svg).toContain('<title>China 60%</title>');
  });

  test('escapes names', () => {
    const named = { ...inEnglish, names: { ...inEnglish.names, economy: () => 'A & <B>' } };
    expect(svgOf({ CHN: 1 }, 'wide', named)).toContain('<title>A &amp; &lt;B&gt; 100%</title>');
  });
});

describe('the map of the world', () => {
  test('has a place for every economy that Natural Earth draws, Kosovo among them, and none for Antarctica', () => {
    const { places } = world();
    for (const id of ['CHN', 'COD', 'CHL', 'TWN', 'XKX', 'SGP', 'MLT', 'HKG']) expect(places.has(id)).toBe(true);
    expect(places.has('ATA')).toBe(false);
  });

  test('puts economies where they are', () => {
    const { places, width, height } = world();
    const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
    expect(at('USA').x).toBeLessThan(at('DEU').x);
    expect(at('DEU').x).toBeLessThan(at('CHN').x);
    expect(at('DEU').y).toBeLessThan(at('ZAF').y);
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(-5);
      expect(y).toBeLessThanOrEqual(height + 40);
    }
  });

  test('shows what is too small to be seen as a dot', () => {
    const { places } = world();
    expect(['SGP', 'RWA', 'CHN', 'CHL'].map((id) => places.get(id)?.isDot)).toEqual([true, true, false, false]);
  });

  test('keeps areas in proportion: Algeria is larger than Greenland', () => {
    // Of the same order as their areas in square kilometres: Algeria 2.38 million, Greenland 2.17 million.
    const area = (id: string) => polygonArea(world().areas.find(({ economy }) => economy === id)?.path ?? '');
    expect(area('DZA') / area('GRL')).toBeGreaterThan(0.95);
    expect(area('DZA') / area('GRL')).toBeLessThan(1.25);
  });

  test('is a small part of the 110 kilobytes that a page with a map may move', () => {
    expect(gzipSync(baseMap()).length).toBeLessThan(20_000);
  });
});

/** The area inside relative path data, by the shoelace formula. */
function polygonArea(path: string): number {
  return path.split('z').reduce((sum, ring) => {
    const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [px, py, twice] = [x, y, 0];
    for (let index = 0; index < steps.length; index += 2) {
      const [nx, ny] = [px + (steps[index] ?? 0), py + (steps[index + 1] ?? 0)];
      twice += px * ny - nx * py;
      [px, py] = [nx, ny];
    }
    return sum + Math.abs(twice + px * y - x * py) / 2;
  }, 0);
}

describe('a map that stands alone', () => {
  const alone = (figures: Figures, width: Width = 'wide') =>
    mapAlone(chart(figures), width, { idPrefix: 'm', labelledBy: 't' });

  test('needs no other file and no style sheet but its colours', () => {
    const svg = alone({ CHN: 70, USA: 'W', MLT: 5 });
    expect(svg).not.toMatch(/<use|class=|href=/);
    expect(svg.match(/url\(#[^)]+\)/g)?.every((name) => svg.includes(`id="${name.slice(5, -1)}"`))).toBe(true);
  });

  test('shades suppliers over the land, each with its name and share as a tip', () => {
    const svg = alone({ CHN: 700, USA: 300 });
    // What comes later is drawn over what came before.
    const [smaller, larger] = [
      svg.indexOf('<title>United States 30%</title>'),
      svg.indexOf('<title>China 70%</title>'),
    ];
    expect(svg.lastIndexOf('fill="var(--sheet)" stroke="var(--rule-2)"><path')).toBeGreaterThan(0);
    expect(smaller).toBeGreaterThan(svg.lastIndexOf('fill="var(--sheet)" stroke="var(--rule-2)"><path'));
    expect(larger).toBeGreaterThan(smaller);
    expect(svg).toContain('<g fill="var(--h-4)" stroke="var(--h-5)"><title>China 70%</title>');
  });

  test.each(['wide', 'narrow'] as const)('has its key inside its edges, %s', (width) => {
    const svg = alone({ CHN: 70, USA: 'W' }, width);
    const texts = [...svg.matchAll(/<text x="([\d.]+)" y="[\d.]+" font-size="13" fill="var\(--ink-2\)">([^<]+)</g)];
    expect(texts).toHaveLength(chart({ CHN: 70, USA: 'W' }).key.length);
    for (const [, x, text = ''] of texts) {
      const [, right] = extent({ x: Number(x), y: 0, text, face: 'small' });
      expect(right, text).toBeLessThanOrEqual(widths[width]);
    }
  });
});
