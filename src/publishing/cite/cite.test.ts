import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MiniatureRoot, miniatureRoot } from '../../testing/miniature-root.ts';
import { editionOf } from '../../text/edition.ts';
import { language } from '../../text/language/languages.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { citedOf } from './cited.ts';
import { cslJson } from './csl-json.ts';

// What the files say is read by citation.js, and its citeproc writes the bibliographies that ours is held to.

let made: MiniatureRoot;
beforeAll(() => {
  made = miniatureRoot();
});
afterAll(() => made.remove());

const page = {
  kind: 'webpage',
  title: 'Testium & co: 50% of {all} #1_a',
  path: 'minerals/testium/',
  sources: ['survey-2025', 'customs-2025', 'customs-2025'],
} as const;

function cited(told = 'en', of: Parameters<typeof citedOf>[1] = page) {
  const query = editionOf(made.query, language(told));
  return { query, cited: citedOf(query, of) };
}

/** What a reference manager finds in a file. */
function read(text: string) {
  const [item] = new Cite(text).data;
  if (item === undefined) throw new Error('no item was read');
  return item;
}

describe('a citation', () => {
  test('is read from BibTeX as it is from CSL-JSON, whatever TeX makes of its characters', () => {
    const { cited: of } = cited();
    const [fromBibtex, fromCsl] = [read(bibtex(of)), read(cslJson(of))];
    for (const key of ['title', 'issued', 'URL', 'version', 'note']) expect(fromBibtex[key], key).toEqual(fromCsl[key]);
    expect(fromCsl['title']).toBe(page.title);
  });

  test('names the edition, and the provider of most figures first', () => {
    const { cited: of } = cited();
    expect(read(cslJson(of))).toMatchObject({
      author: [{ literal: 'The tests' }],
      issued: { 'date-parts': [[2025, 6, 30]] },
      note: 'Edition of 2025-06-30. Figures of Customs of Nowhere; Survey of Nowhere.',
    });
  });

  test('of a briefing is a report', () => {
    const { cited: of } = cited('en', { ...page, kind: 'report' });
    expect([read(bibtex(of))['type'], read(cslJson(of))['type']]).toEqual(['report', 'report']);
  });

  test('leads to the page in its own language, under a name of its own', () => {
    const [english, japanese] = [cited('en').cited, cited('ja').cited];
    expect(japanese.address).toMatch(/\/sub\/path\/ja\/minerals\/testium\/$/);
    expect(japanese.key).not.toBe(english.key);
  });

  test('in APA style is what citeproc writes of the same item, with a place for the day of access', () => {
    const { query, cited: of } = cited('en', { ...page, title: 'Testium' });
    const [item = {}]: readonly Readonly<Record<string, unknown>>[] = JSON.parse(cslJson(of));
    const { version: _, note: __, ...plain } = item;
    const theirs = new Cite([plain]).format('bibliography', { format: 'text', template: 'apa' });
    const ours = apa(query, of).replace(/<\/?i>/g, '');
    expect(ours).toContain('Retrieved [date], from https://');
    expect(ours.replace('Retrieved [date], from ', '')).toBe(theirs.trim());
  });
});
