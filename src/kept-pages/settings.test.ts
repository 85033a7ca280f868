import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, write } from '../build.ts';
import { type TwoMinerals, twoMinerals } from '../testing/changed/two-minerals.ts';
import { keepRecord, type PagesRecord, recordOf } from './record.ts';
import { settingsOf } from './settings.ts';

const place = { site: 'https://example.org', base: '/' };
let data: TwoMinerals;
let project = '';

beforeAll(() => {
  data = twoMinerals();
  data.walk();
  project = mkdtempSync(join(tmpdir(), 'lodestone-'));
  for (const [file, text] of [
    ['src/page.ts', 'a page'],
    ['src/page.test.ts', 'a test'],
    ['src/testing/site.ts', 'a site'],
    ['content/strings/en.yaml', 'a word'],
    ['package-lock.json', 'a package'],
  ] as const) {
    mkdirSync(join(project, file, '..'), { recursive: true });
    writeFileSync(join(project, file), text);
  }
});
afterAll(() => {
  data.remove();
  rmSync(project, { recursive: true });
});

const settings = (of = place) => settingsOf(data.root, of, project);

/** Whether pages of before stand after a change of a file of the program. */
function standAfter(file: string): boolean {
  const before = settings();
  writeFileSync(join(project, file), `other: ${file}`);
  return settings() === before;
}

test('pages of another address or base path are not used', () => {
  expect(settings()).toBe(settings());
  expect(settings({ ...place, base: '/sub/' })).not.toBe(settings());
  expect(settings({ ...place, site: 'https://example.com' })).not.toBe(settings());
});

test('pages of another program, or told in other words, are not used; tests make no page', () => {
  for (const file of ['src/page.ts', 'content/strings/en.yaml', 'package-lock.json'])
    expect(standAfter(file), file).toBe(false);
  for (const file of ['src/page.test.ts', 'src/testing/site.ts']) expect(standAfter(file), file).toBe(true);
});

test('words of the site’s own, and what it says of itself, are on every page', () => {
  const plain = settings();
  data.put('content/strings/en.yaml', 'home:\n  atlas:\n    mine: Pit\n');
  const worded = settings();
  data.edit('data/site.yaml', 'publisher: The tests', 'publisher: The testers');
  write(data.root, build(data.root));
  expect(new Set([plain, worded, settings()]).size).toBe(3);
});

test('a record is read under the settings that it was kept under, and for its own root', () => {
  const record: PagesRecord = { keys: ['figures'], values: {}, pages: {}, prose: {}, tables: {} };
  keepRecord(data.kept, data.root, 'these', record);
  expect(recordOf(data.kept, data.root, 'these')).toEqual(record);
  expect(recordOf(data.kept, data.root, 'others')).toBeUndefined();
  expect(recordOf(data.kept, join(data.root, 'other'), 'these')).toBeUndefined();
});
