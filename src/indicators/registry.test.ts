import { readdirSync, readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { indicatorById, indicators, indicatorsFor } from './registry.ts';

const pages = new URL('../../content/indicators/', import.meta.url);

describe('the registry', () => {
  test('names every indicator once', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ name }) => name)).size).toBe(indicators.length);
  });

  test('finds an indicator by its id and nothing by any other', () => {
    for (const indicator of indicators) expect(indicatorById(indicator.id)).toBe(indicator);
    expect(indicatorById('constructor')).toBeUndefined();
  });

  test('gives each indicator to the kind of input that it says it takes', () => {
    for (const { id, input } of indicators) {
      expect(indicatorsFor(input).map((indicator) => indicator.id)).toContain(id);
    }
  });

  test('has a page for every indicator, in reading order, and no page besides', () => {
    const ids = readdirSync(pages).map((file) => file.replace(/\.mdx$/, ''));
    expect(ids.toSorted()).toEqual(indicators.map(({ id }) => id).toSorted());
    const orderOf = (id: string) =>
      Number(/^order: (\d+)$/m.exec(readFileSync(new URL(`${id}.mdx`, pages), 'utf8'))?.[1]);
    expect(indicators.map(({ id }) => orderOf(id))).toEqual(indicators.map((_, index) => index + 1));
  });
});

test.each(indicators)('the formula of $id can be set, and its names are there', (indicator) => {
  expect(() =>
    katex.renderToString(indicator.latex, { strict: 'error', throwOnError: true, output: 'mathml' }),
  ).not.toThrow();
  expect(indicator.nameJa).toMatch(/\p{Script=Han}|\p{Script=Katakana}/u);
  expect(indicator.words).not.toMatch(/\.$|^[A-Z]/);
});
