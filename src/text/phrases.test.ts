import { describe, expect, test } from 'vitest';
import type { SiteRow, SourceRow } from '../tables/schema.ts';
import { citation, citePage, sourceAddress, sourceName } from './citation.ts';
import { longDate, years } from './dates.ts';
import { rangeInWords } from './definition.ts';
import { capitalised, listed } from './grammar.ts';
import { language } from './language/languages.ts';
import { link } from './link.ts';
import { bindPunctuation } from './typography.ts';

const english = language('en');
const { words } = english;

const source: SourceRow = {
  id: 'survey-2026',
  publisher: 'A Geological Survey',
  title: 'Commodity Summaries 2026',
  edition: '2026',
  date: '2026-02-06',
  doi: '10.1234/x',
  url: 'https://example.org/x',
  licence: 'Public domain',
  redistribute: 'yes',
  retrieved: '',
  via: '',
  note: '',
  file: 'data/sources/survey-2026.yaml',
  line: 1,
};

describe('dates', () => {
  test.each([
    { iso: '2026-11-23', text: '23 November 2026' },
    { iso: '2026-01', text: 'January 2026' },
    { iso: '2024', text: '2024' },
    { iso: '', text: '' },
  ])('writes "$iso" as "$text"', ({ iso, text }) => {
    expect(longDate(iso, words)).toBe(text);
  });

  test('writes a span of one year as the year', () => {
    expect([years(2018, 2024), years(2024, 2024)]).toEqual(['2018–2024', '2024']);
  });
});

describe('citations', () => {
  test('name the edition once', () => {
    expect(sourceName(source, source.id)).toBe('A Geological Survey, Commodity Summaries 2026');
    expect(sourceName({ ...source, edition: 'Volume 39' }, source.id)).toBe(
      'A Geological Survey, Commodity Summaries 2026, Volume 39',
    );
  });

  test('leave out a long publisher in passing, and give it in full in the reference', () => {
    const long = { ...source, publisher: 'Federal Ministry of Geology and of Mining Congresses' };
    expect(sourceName(long, long.id)).toBe('Commodity Summaries 2026');
    expect(citation(long, english)).toBe(
      'Federal Ministry of Geology and of Mining Congresses, “Commodity Summaries 2026”, 6 February 2026.',
    );
  });

  test('say in a sentence of its own which copy was read', () => {
    const read = 'A Geological Survey, “Commodity Summaries 2026”, 6 February 2026. A copy at example.org.';
    expect(citation({ ...source, via: 'A copy at example.org' }, english)).toBe(read);
    expect(citation({ ...source, via: 'A copy at example.org.' }, english)).toBe(read);
  });

  test('prefer the DOI to an address', () => {
    expect(sourceAddress(source)).toBe('https://doi.org/10.1234/x');
    expect(sourceAddress({ ...source, doi: '' })).toBe('https://example.org/x');
  });

  test('of a page name the providers first, each once', () => {
    const site = { name: 'Lodestone', publisher: 'The project', as_of: '2026-11-23' };
    const cited = citePage(
      {
        title: 'Rare earths',
        providers: ['IEA', 'USGS', 'IEA', 'CEPII'],
        site: { ...emptySite, ...site },
        address: 'https://example.org/minerals/rare-earths/',
      },
      english,
    );
    expect(cited).toBe(
      'IEA, USGS and CEPII; compiled by Lodestone, “Rare earths”, edition of 23 November 2026, https://example.org/minerals/rare-earths/',
    );
  });

  test('of a page without figures name the compilation alone', () => {
    const site = { ...emptySite, name: 'Lodestone', publisher: 'The Lodestone project', as_of: '2026-11-23' };
    expect(citePage({ title: 'Target progress', providers: [], site, address: 'https://example.org/' }, english)).toBe(
      'Lodestone, “Target progress”, edition of 23 November 2026, https://example.org/',
    );
  });
});

const emptySite: SiteRow = {
  name: '',
  publisher: '',
  contact: '',
  repository: '',
  branch: 'main',
  editor: '',
  address: '',
  base: '/',
  languages: 'en',
  as_of: '',
  next_update: '',
  baseline_year: 2018,
  enhancements: 'no',
};

describe('grammar', () => {
  test('lists one, two and three', () => {
    expect([
      listed(['a'], words),
      listed(['a', 'b'], words),
      listed(['a', 'b', 'c'], words),
      listed([], words),
    ]).toEqual(['a', 'a and b', 'a, b and c', '']);
  });

  test('capitalises the first letter alone', () => {
    expect(capitalised('the United States')).toBe('The United States');
  });
});

describe('links', () => {
  test.each([
    { base: '/', path: 'minerals/', href: '/minerals/' },
    { base: '/sub/', path: 'minerals/', href: '/sub/minerals/' },
    { base: '/sub', path: '/minerals/', href: '/sub/minerals/' },
    { base: '/sub/', path: '', href: '/sub/' },
  ])('below $base lead to $href', ({ base, path, href }) => {
    expect(link(path, base)).toBe(href);
  });
});

describe('bindPunctuation', () => {
  const button = (text: string) => `<button type="button" class="number" popovertarget="n">${text}</button>`;

  test('keeps a number and the full stop after it on one line', () => {
    expect(bindPunctuation(`<p>was ${button('74%')}. Then</p>`)).toBe(
      `<p>was <span class="nowrap">${button('74%')}.</span> Then</p>`,
    );
  });

  test('keeps the range with them', () => {
    const range = '<span class="range"> (65–73%)</span>';
    expect(bindPunctuation(`${button('69%')}${range};`)).toBe(`<span class="nowrap">${button('69%')}${range};</span>`);
  });

  test('keeps a mark with the number it marks', () => {
    const mark = '&nbsp;<abbr class="mark" title="estimated">[e]</abbr>';
    expect(bindPunctuation(`${button('29,000 t')}${mark} of`)).toBe(
      `<span class="nowrap">${button('29,000 t')}${mark}</span> of`,
    );
  });

  test('keeps a mark between a number and its range', () => {
    const after = '&nbsp;<abbr class="mark" title="estimated">[e]</abbr><span class="range"> (65–73%)</span>';
    expect(bindPunctuation(`${button('69%')}${after}.`)).toBe(`<span class="nowrap">${button('69%')}${after}.</span>`);
  });

  test('leaves a number alone that a word follows', () => {
    const text = `<p>${button('74%')} of imports</p>`;
    expect(bindPunctuation(text)).toBe(text);
  });

  test('closes a reference up to its sentence', () => {
    expect(bindPunctuation('in 2025. <sup class="cite">1</sup> It')).toBe('in 2025.<sup class="cite">1</sup> It');
  });
});

test('the range of an indicator is said as its reader needs it', () => {
  expect(rangeInWords({ range_low: 0, range_high: 10000, unit: 'points' }, english)).toBe('0 to 10,000');
  expect(rangeInWords({ range_low: null, range_high: null, unit: 'suppliers' }, english)).toBe('1 or more');
  expect(rangeInWords({ range_low: null, range_high: null, unit: 'input' }, english)).toBe('not limited');
  expect(rangeInWords({ range_low: null, range_high: 1, unit: 'share' }, english)).toBe('1 or less');
});
