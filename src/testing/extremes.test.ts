import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { extremePages, typeOf } from './extremes.ts';
import { lacksOf, sharedTitles } from './outline.ts';
import { type BuiltSite, filesIn } from './site.ts';

function siteOf(pages: Readonly<Record<string, string>>): BuiltSite {
  const dist = mkdtempSync(join(tmpdir(), 'lodestone-'));
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), html);
  }
  return { root: dist, dist, files: filesIn(dist) };
}

const page = (title: string, body = '') =>
  `<html lang="en"><head><title>${title}</title><meta name="description" content="d"></head><body><main><h1>${title}</h1>${body}</main><footer></footer></body></html>`;

test('the pages that strain a template are those with the most and the least, one of each type at least', () => {
  const site = siteOf({
    'index.html': page('Home'),
    'minerals/index.html': page('Minerals'),
    'minerals/a/index.html': page('A', 'x '.repeat(90)),
    'minerals/b/index.html': page('B', '<figure></figure><figure></figure> x x x x x x'),
    'minerals/c/index.html': page('C'),
    'minerals/d/index.html': page('D', '鉱石 x x x x x x x x'),
    'minerals/e/index.html': page('E', `${'x'.repeat(40)} x x x`),
    'minerals/f/index.html': page('F', '<table><tr><td>1</td><td>2</td></tr></table> x'),
    'minerals/g/index.html': page('Another one', 'x x x x x x'),
    'minerals/h/index.html': page('H', 'x x x x x x x x x'),
  });
  const chosen = extremePages(site);
  expect(typeOf('minerals/a/')).toBe('minerals/*');
  // By hand: A is longest, B has most figures, C is shortest, D is in Japanese, E has the longest word, F the widest
  // table, G the longest title; H has the most of nothing.
  const expected = ['', 'minerals/', ...[...'abcdefg'].map((name) => `minerals/${name}/`)];
  expect(expected.filter((each) => !chosen.includes(each))).toEqual([]);
  expect(chosen).not.toContain('minerals/h/');
  rmSync(site.root, { recursive: true });
});

test.each([
  ['minerals/gallium/', 'minerals/*'],
  ['ja/minerals/gallium/', 'ja/minerals/*'],
  ['ja/minerals/', 'ja/minerals/'],
  ['charts/stage-shares.gallium/', 'charts/stage-shares/*'],
  ['charts/stage-shares.gallium/embed/', 'charts/embed/*'],
  ['ja/charts/', 'ja/charts/'],
])('a page is of the type of its template, language and kind of chart: %s', (page, type) => {
  expect(typeOf(page)).toBe(type);
});

test('a page that lacks its heading, or shares its title, is told', () => {
  const site = siteOf({
    'index.html': page('Home'),
    'a/index.html': page('A').replace(/<h1>.*<\/h1>/, ''),
    'b/index.html': page('A', '<h1>Again</h1>'),
  });
  expect(lacksOf(site)).toEqual([
    { page: 'a/', what: '0 times a heading of the first level' },
    { page: 'b/', what: '2 times a heading of the first level' },
  ]);
  expect(sharedTitles(site)).toEqual([['a/', 'b/']]);
  rmSync(site.root, { recursive: true });
});
