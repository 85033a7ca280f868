import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { language } from '../../text/language/languages.ts';
import { addressList, robots } from './addresses.ts';
import { redirectPage, redirectRules, redirectsInEach } from './redirect-files.ts';
import { sitemap } from './sitemap.ts';

const pages = ['', '404.html', 'about/', 'charts/a/', 'charts/a/embed/', 'ja/', 'ja/about/', 'only/'];
const home = 'https://example.org/sub/path/';

async function read() {
  const text = await sitemap({ pages, languages: ['en', 'ja'], home, edition: '2026-11-23' });
  return parseSitemap(Readable.from([text]));
}

describe('the sitemap', () => {
  test('lists every page but messages of errors and frames', async () => {
    const listed = (await read()).map(({ url }) => url.slice(home.length));
    expect(listed).toEqual(['', 'about/', 'charts/a/', 'ja/', 'ja/about/', 'only/']);
  });

  test('names each page in its other languages, itself among them', async () => {
    const japanese = (await read()).find(({ url }) => url === `${home}ja/about/`);
    expect(japanese?.links).toEqual([
      { lang: 'en', url: `${home}about/` },
      { lang: 'ja', url: `${home}ja/about/` },
    ]);
    expect((await read()).find(({ url }) => url === `${home}only/`)?.links).toEqual([]);
  });

  test('dates every page by the edition, not by the day of the build', async () => {
    const days = (await read()).map(({ lastmod }) => lastmod?.slice(0, 10));
    expect(new Set(days)).toEqual(new Set(['2026-11-23']));
  });
});

test('the list of addresses holds what others may keep, and nothing that changes its name', () => {
  const files = [
    'index.html',
    'a/index.html',
    'data/v1/a.csv',
    '_astro/x.css',
    'pagefind/p.js',
    '_headers',
    '404.html',
  ];
  expect(addressList(files)).toBe('/\n/404.html\n/a/\n/data/v1/a.csv\n');
});

test('robots are told where the sitemap is, unless the site says so itself or has none', () => {
  expect(robots('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
  );
  expect(robots('https://example.org/sitemap.xml', 'User-agent: *\nSitemap: x\n')).toBe('User-agent: *\nSitemap: x\n');
  expect(robots(undefined)).not.toContain('Sitemap');
});

describe('a former address', () => {
  const told = [
    { language: language('en'), folder: '' },
    { language: language('ja'), folder: 'ja/' },
  ];
  const inEach = redirectsInEach([{ from: '/minerals/a/', to: '/minerals/b/' }], told);

  test('leads on in every language, by a rule of the host', () => {
    expect(redirectRules(inEach, '/sub/path/')).toBe(
      '/sub/path/minerals/a/ /sub/path/minerals/b/ 301\n/sub/path/ja/minerals/a/ /sub/path/ja/minerals/b/ 301\n',
    );
  });

  test('is a page that leads on by itself, names the new address to search services, and has a link to follow', () => {
    const [english, japanese] = inEach.map((redirect) => redirectPage(redirect, { base: '/sub/path/', home }));
    expect(english).toContain('http-equiv="refresh" content="0; url=/sub/path/minerals/b/"');
    expect(english).toContain(`rel="canonical" href="${home}minerals/b/"`);
    expect(english).toContain('<a href="/sub/path/minerals/b/">');
    expect(japanese).toContain('<html lang="ja">');
    expect(japanese).toContain('href="/sub/path/ja/minerals/b/"');
  });
});
