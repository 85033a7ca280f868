import { readdirSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { suppliersInput } from './inputs/suppliers.ts';
import { indicatorById, indicators, indicatorsTaking, registered } from './registry.ts';

const pages = new URL('../../content/indicators/', import.meta.url);

describe('the registry', () => {
  test('finds what the files of the families declare, each in a file of its own name', () => {
    expect(registered.map(({ indicator, file }) => [indicator.id, file.split('/').at(-1)])).toEqual(
      indicators.map(({ id }) => [id, `${id}.ts`]),
    );
    expect(indicators.map(({ id }) => id)).toContain('hhi');
  });

  test('names every indicator once', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ name }) => name)).size).toBe(indicators.length);
  });

  test('finds an indicator by its id and nothing by any other', () => {
    for (const indicator of indicators) expect(indicatorById(indicator.id)).toBe(indicator);
    expect(indicatorById('constructor')).toBeUndefined();
  });

  test('gives the indicators that take one input, and no other', () => {
    const ids = indicatorsTaking(suppliersInput).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['hhi', 'cr-1']));
    expect(ids).not.toContain('net-import-reliance');
  });

  test('reads what is not in an indicator file without taking it for one', () => {
    expect(indicatorById('ratio-bounds')).toBeUndefined();
  });
});

describe.each(indicators)('$id', ({ id, latex, letters, nameJa, words, basedOn, bands }) => {
  test('has a page', () => {
    expect(readdirSync(pages)).toContain(`${id}.mdx`);
  });

  test('has a formula that can be set, and each letter it explains is in it', () => {
    const set = (text: string) => katex.renderToString(text, { strict: 'error', throwOnError: true, output: 'mathml' });
    expect(() => [latex, ...letters.map((letter) => letter.latex)].map(set)).not.toThrow();
    expect(letters.length).toBeGreaterThan(0);
    const stem = (text: string) => text.replace(/_.*$/, '');
    expect(letters.filter((letter) => !latex.includes(stem(letter.latex)))).toEqual([]);
  });

  test('has names and words that fit into a sentence, in both languages', () => {
    expect(nameJa).toMatch(/\p{Script=Han}|\p{Script=Katakana}/u);
    expect(words).not.toMatch(/\.$|^[A-Z][a-z]/);
  });

  test('is read off an indicator that there is, and its bands rise', () => {
    if (basedOn !== undefined) expect(indicatorById(basedOn)).toBeDefined();
    const edges = bands?.bands.map(({ to }) => to ?? Number.POSITIVE_INFINITY) ?? [];
    expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
  });
});
