import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MiniatureRoot, miniatureRoot } from '../../testing/miniature-root.ts';
import { type Edition, editionOf } from '../../text/edition.ts';
import { language } from '../../text/language/languages.ts';
import { breadcrumbMarkup } from './breadcrumb-markup.ts';
import { reportMarkup } from './report-markup.ts';

let made: MiniatureRoot;
let japanese: Edition;
let nowhere: Edition;
beforeAll(() => {
  made = miniatureRoot();
  japanese = editionOf(made.query, language('ja'));
  nowhere = editionOf({ ...made.query, site: { ...made.query.site, address: '' } }, language('en'));
});
afterAll(() => made.remove());

const trail = [
  { name: 'ホーム', path: '' },
  { name: '鉱物', path: 'minerals/' },
];
const facts = {
  ...{ id: 'first', title: 'A title', summary: 'A summary.', published: '2025-01-01', updated: '2025-02-01' },
  ...{ locale: 'en-GB', about: ['Testium'], sources: ['survey-2025', 'survey-2025'] },
};

describe('the way to a page', () => {
  test('is counted from one, with whole addresses in the language of the page', () => {
    expect(breadcrumbMarkup(japanese, trail)?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'ホーム', item: 'https://example.org/sub/path/ja/' },
      { '@type': 'ListItem', position: 2, name: '鉱物', item: 'https://example.org/sub/path/ja/minerals/' },
    ]);
  });

  test('is not told of a site without an address, nor of the home page', () => {
    expect(breadcrumbMarkup(nowhere, trail)).toBeUndefined();
    expect(breadcrumbMarkup(japanese, [])).toBeUndefined();
  });
});

describe('a briefing', () => {
  test('is a report with its dates, its language and what it is based on, each source once', () => {
    expect(reportMarkup(japanese, facts)).toMatchObject({
      '@type': 'Report',
      url: 'https://example.org/sub/path/ja/briefings/first/',
      headline: 'A title',
      datePublished: '2025-01-01',
      dateModified: '2025-02-01',
      inLanguage: 'en-GB',
      isBasedOn: ['https://example.org/survey-2025'],
    });
  });

  test('is not told of where the site has no address', () => {
    expect(reportMarkup(nowhere, facts)).toBeUndefined();
  });
});
