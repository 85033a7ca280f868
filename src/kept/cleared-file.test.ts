import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDataset } from '../dataset/read.ts';
import { fileOf, miniature } from '../dataset/testing.ts';
import { clearedFile } from './cleared-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A year of world production in which China makes so much. */
const year = (number: number, china: number) => `      ${number}:\n        CHN: ${china}\n        RUS: 40\n`;
/** Three years of production, of which the last may be a slip. */
const production = (last: number) =>
  `mineral: gallium\nseries:\n  - stage: refining\n    source: mcs\n    unit: t\n    basis: content\n    years:\n${year(2022, 400)}${year(2023, 410)}${year(2024, last)}`;

function filesWith(more: Readonly<Record<string, string>>) {
  const without = Object.entries(miniature).filter(([path]) => !path.startsWith('supply/'));
  return Object.entries({ ...Object.fromEntries(without), ...more }).map(([path, text]) =>
    fileOf(`data/${path}`, text),
  );
}

/** What a run over the files tells, and which digests it met among those that earlier runs kept. */
function run(more: Readonly<Record<string, string>>, root = '/some/root') {
  const { has, keep, save } = clearedFile(folder, root);
  const met: string[] = [];
  const seen = (digest: string): boolean => {
    if (has(digest)) met.push(digest);
    return met.includes(digest);
  };
  const { problems } = readDataset(filesWith(more), { has: seen, keep });
  save();
  return { told: problems.map(({ code }) => code), met: met.length };
}

const plausible = { 'production/gallium.yaml': production(420) };
const slip = { 'production/gallium.yaml': production(4200) };

test('a mineral is weighed once, and again as soon as one of its figures is another', () => {
  expect(run(plausible)).toEqual({ told: [], met: 0 });
  expect(run(plausible)).toEqual({ told: [], met: 1 });
  expect(run(slip)).toEqual({ told: ['jump'], met: 0 });
  expect(run(slip).told).toEqual(['jump']);
});

test('a mineral is weighed again when a file that all share is another', () => {
  run(plausible);
  const site = `${miniature['site.yaml']}base: /other/\n`;
  expect(run({ ...plausible, 'site.yaml': site }).met).toBe(0);
});

test('what was kept of another folder, or is damaged, counts as none', () => {
  run(plausible);
  expect(run(plausible, '/another/root').met).toBe(0);
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}\n0`);
  }
  expect(run(plausible)).toEqual({ told: [], met: 0 });
  expect(run(plausible).met).toBe(1);
});

test('a folder that cannot be written to costs time alone', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const { keep, save } = clearedFile(join(file, 'below'), '/some/root');
  keep('a digest');
  expect(save).not.toThrow();
});
