import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imports, production } from './changed/changes.ts';
import { differencesOf, type KeptSite, keptSite } from './changed/kept-site.ts';

let site: KeptSite;
beforeAll(() => {
  site = keptSite();
  expect(site.build().kept).toBe(0);
});
afterAll(() => site.remove());

/** One after the other: each begins with what the one before left. */
describe('a site is what a build from nothing makes of it, to the last byte', { timeout: 240_000 }, () => {
  test('when nothing changed, and no page is made again', () => {
    const before = join(dirname(site.root), 'before');
    cpSync(site.dist, before, { recursive: true });
    expect(site.build().made).toBe(0);
    expect(differencesOf(site.dist, before)).toEqual([]);
  });

  test('when a figure of production changed', () => {
    site.edit(production, 'CHN: 900', 'CHN: 880');
    const { made, kept } = site.build();
    expect(Math.min(made, kept)).toBeGreaterThan(0);
    expect(site.differences()).toEqual([]);
  });

  test('when figures and texts changed after a build that failed, and somebody changed files of the last site', () => {
    site.edit(imports, '        CHN: 50', '        CHN: fifty');
    expect(() => site.build()).toThrow('not-a-figure');
    site.edit(imports, '        CHN: fifty', '        CHN: 50');
    site.edit('data/supply/USA/otherium.yaml', '        CHN: 40', '        CHN: 41');
    site.edit('content/briefings/first.mdx', 'Invented, every figure.', 'Invented, all of them.');
    site.edit('content/briefings/first.mdx', 'economy="CHN" year="2024"', 'economy="USA" year="2023"');
    const [page = '', other = ''] = ['sources/customs-2025/index.html', 'sources/index.html'].map((file) =>
      join(site.dist, file),
    );
    rmSync(page);
    writeFileSync(other, readFileSync(other, 'utf8').replace('Invented', 'Reported'));
    appendFileSync(join(site.dist, 'blocs.txt'), 'a file of nobody');
    expect(site.build().kept).toBeGreaterThan(0);
    expect(site.differences()).toEqual([]);
  });

  test('when names, titles, a correction, a target, the briefings and the supply at hand changed', () => {
    site.edit('data/minerals/otherium.yaml', 'name: Otherium', 'name: Thirdium');
    site.edit('data/sources/survey-2025.yaml', 'title: Invented', 'title: Made-up');
    site.edit('data/corrections.yaml', 'a digit too many', 'one digit too many');
    site.edit('data/targets/share.yaml', 'value: 50', 'value: 40');
    site.put(
      'content/briefings/fourth.mdx',
      site.text('content/briefings/third.mdx').replace('The third', 'The fourth'),
    );
    site.takeAway('content/briefings/third.mdx');
    site.edit('content/briefings/second.mdx', 'title: The second', 'title: Another title');
    site.takeAway('data/supply/USA/otherium.yaml');
    expect(site.build().kept).toBeGreaterThan(0);
    expect(site.differences()).toEqual([]);
  });
});
