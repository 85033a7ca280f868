import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { build } from '../../build.ts';
import { writePlain } from './drawn-plain.ts';
import { writeRoot } from './drawn-root.ts';
import { siteReport } from './site-report.ts';
import type { SiteRuns } from './site-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
beforeAll(() => {
  writeRoot(join(folder, 'root'), 90);
  writePlain(join(folder, 'plain'), 90);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the drawn root is one that can be published', () => {
  const { problems, counts } = build(join(folder, 'root'));
  expect(problems).toEqual([]);
  expect(counts.results).toBeGreaterThan(0);
});

test('both sites have the same pages, with the same words in them', () => {
  const ours = join(folder, 'root/content/briefings');
  const theirs = join(folder, 'plain/src/content/pages');
  expect(readdirSync(ours).toSorted()).toEqual(readdirSync(theirs).toSorted());
  const paragraphs = (file: string) => readFileSync(file, 'utf8').match(/^[A-Z][a-z]+( [a-z]+)+\.$/gm) ?? [];
  const words = (file: string) => paragraphs(file).join(' ').split(' ').length;
  expect(words(join(ours, 'page-7.mdx'))).toBe(330);
  expect(words(join(theirs, 'page-7.mdx'))).toBe(330);
});

test('a page of the plain site has a record of 160 rows, and its figures are those of the root', () => {
  const record: unknown = parse(readFileSync(join(folder, 'plain/data/page-0.yaml'), 'utf8'));
  // By hand: 10 partners, and 5 importers in 30 years.
  expect(record).toMatchObject({ bars: { length: 10 }, lines: { length: 150 } });
  const [, figure] =
    /1995:\n +CHN: (\d+)/.exec(readFileSync(join(folder, 'root/data/supply/JPN/mineral-0.yaml'), 'utf8')) ?? [];
  expect(record).toMatchObject({ bars: expect.arrayContaining([{ partner: 'CHN', value: Number(figure) }]) });
  expect(existsSync(join(folder, 'root/data/supply/JPN/mineral-1.yaml'))).toBe(true);
});

const used = (cpu: number, bytes = 1e9) => ({ wall: cpu, cpu, bytes });
const runs = (pages: number, ours: readonly [number, number], bytes = 1e9): SiteRuns => ({
  pages,
  lodestone: { cold: used(ours[0], bytes), unchanged: used(1), changed: used(ours[1]) },
  plain: { cold: used(40), unchanged: used(40), changed: used(40) },
});
const missed = (all: readonly SiteRuns[]) => siteReport(all).lines.filter((line) => line.startsWith('MISSED')).length;

test.each([
  // By hand: half of 40 s is 20 s, 0.17 of 40 s is 6.8 s.
  { title: 'no goal is missed at its edge', all: [runs(1000, [20, 6.8])], count: 0 },
  { title: 'a cold build beyond half is told', all: [runs(1000, [20.1, 6.8])], count: 1 },
  { title: 'a build after one figure beyond 0.17 is told', all: [runs(1000, [20, 6.9])], count: 1 },
  { title: 'memory is told at every size', all: [runs(100, [90, 90], 1.7e9)], count: 1 },
  { title: 'time of small sites is not judged', all: [runs(100, [90, 90])], count: 0 },
  // By hand: 20 s for 4,000 pages are 5 ms each, 3 s for 1,000 are 3 ms: 1.67 times.
  { title: 'growth beyond the pages is told', all: [runs(1000, [3, 1]), runs(4000, [20, 1])], count: 1 },
])('$title', ({ all, count }) => {
  expect(missed(all)).toBe(count);
});
