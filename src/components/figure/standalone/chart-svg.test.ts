import { readFileSync } from 'node:fs';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { labelsOf, sizeOf } from '../../../charts/testing/svg-labels.ts';
import { lightColours } from '../../../pictures/light-colours.ts';
import { editionOf } from '../../../text/edition.ts';
import { language } from '../../../text/language/languages.ts';
import { mineral, produced, queryWith, stage } from '../../fixture.ts';
import { siteChart } from '../chart.ts';
import { chartSvg } from './chart-svg.ts';

const tokens = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
const colours = lightColours(tokens);
const of = { mineral: 'ore', stage: 'mine', year: 2024 } as const;
const english = queryWith({
  minerals: [mineral('ore')],
  stages: [stage('ore', 'mine', 1)],
  production: [
    produced({ ...of, economy: 'CHN', value: 70 }),
    produced({ ...of, economy: 'USA', value: null, lower: 0, upper: 30, quality: 'withheld' }),
  ],
});
const request = { kind: 'supplier-shares', mineral: 'ore', stage: 'mine', year: '2024' };
const drawn = (query: typeof english) => chartSvg(query, siteChart(query, request), { colours });

/** The names of its elements in order, read as strictly as XML asks for: a mistake ends the test. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const reader = sax.parser(true);
  reader.onopentag = ({ name }) => names.push(name);
  reader.write(xml).close();
  return names;
}

describe.each([
  { id: 'en', query: english, source: 'Source: survey. Lodestone, edition of 23 November 2026.' },
  { id: 'ja', query: editionOf(english, language('ja')), source: '出典：survey。Lodestone、2026年11月23日版。' },
])('a drawing to take away, $id', ({ id, query, source }) => {
  test('is well-formed XML that says its title first, in its language', async () => {
    const svg = await drawn(query);
    const { title } = siteChart(query, request).model;
    expect(elementsOf(svg).slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(svg).toMatch(new RegExp(`^<svg [^>]*xml:lang="${id}"[^>]*><title id="title">`));
    expect(svg).toContain(`<title id="title">${title}</title><desc `);
  });

  test('needs no style sheet: colours are values, fonts are named, every pattern is its own', async () => {
    const svg = await drawn(query);
    expect(svg).not.toMatch(/var\(|class=|<style/);
    expect(svg).toContain('sans-serif');
    for (const [, name] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(` id="${name}"`);
  });

  test('prints title, measure and source, every line within its edges', async () => {
    const svg = await drawn(query);
    const [width, height] = sizeOf(svg);
    const lines = labelsOf(svg);
    expect(lines.at(-1)?.text).toBe(source);
    for (const { text, right, bottom } of lines) {
      expect(right, text).toBeLessThanOrEqual(width);
      expect(bottom, text).toBeLessThanOrEqual(height);
    }
  });
});
