import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, write } from '../build.ts';
import { tablesFolder } from '../tables/read.ts';

let root = '';
let kept = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lodestone-'));
  kept = join(root, 'kept');
  cpSync(join(import.meta.dirname, '../testing/miniature'), root, { recursive: true });
  write(root, build(root, { kept }), kept);
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(path, edited);
}

const briefing = () => `content/briefings/${readdirSync(join(root, 'content/briefings'))[0]}`;

test('tables that were written stand in for the data while those are the same', () => {
  const again = build(root, { kept });
  const anew = build(root);
  expect([again.areWritten, anew.areWritten]).toEqual([true, false]);
  expect(again.counts).toEqual(anew.counts);
  expect(again.tables?.indicators).toEqual(anew.tables?.indicators);
});

test('a mistake in prose is told from tables that were written as from those just made', () => {
  edit(briefing(), /year="\d+"/, 'year="1901"');
  appendFileSync(join(root, briefing()), '\n<Value indicator="hhi" mineral="nothing" stage="mine" year="2024" />\n');
  const again = build(root, { kept });
  expect(again.areWritten).toBe(true);
  expect(again.problems.length).toBeGreaterThan(1);
  expect(again.report).toBe(build(root).report);
});

test('a figure that was changed is in the next tables', () => {
  edit('data/production/testium.yaml', 'CHN: 900', 'CHN: 850');
  const changed = build(root, { kept });
  expect(changed.areWritten).toBe(false);
  expect(changed.tables?.production.some(({ value }) => value === 850)).toBe(true);
});

test('a mistake in the data is told though tables stand', () => {
  edit('data/production/testium.yaml', 'CHN: 900', 'CHN: many');
  expect(build(root, { kept }).problems.map(({ code }) => code)).toContain('not-a-figure');
});

test('tables that somebody changed, or part of which is gone, are made anew', () => {
  appendFileSync(join(tablesFolder(root), 'production.csv'), 'x\n');
  const whole = build(root, { kept });
  expect(whole.areWritten).toBe(false);
  expect(write(root, whole, kept)).toBe(true);
  expect(build(root, { kept }).areWritten).toBe(true);
  rmSync(join(tablesFolder(root), 'inputs.json'));
  expect(build(root, { kept }).areWritten).toBe(false);
});

test('what was kept and is damaged or deleted counts as none', () => {
  const [file = ''] = readdirSync(kept).filter((name) => name.startsWith('written-'));
  edit(`kept/${file}`, /"results":\d+/, '"results":0');
  expect(build(root, { kept }).areWritten).toBe(false);
  rmSync(kept, { recursive: true });
  expect(build(root, { kept }).areWritten).toBe(false);
});
