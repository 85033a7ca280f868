import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from './build.ts';
import { tablesFolder } from './tables/read.ts';
import { writeTables } from './tables/write-tables.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lodestone-'));
  cpSync(join(import.meta.dirname, 'testing', 'miniature'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function write(): boolean {
  const { tables, report } = build(root);
  if (!tables) throw new Error(report);
  return writeTables(root, tables);
}

const table = (name: string) => readFileSync(join(tablesFolder(root), name), 'utf8');

describe('tables on disk', () => {
  test('are written whole, leave nothing beside them, and can be read by others', () => {
    expect(write()).toBe(true);
    expect(readdirSync(join(root, 'public', 'data'))).toEqual(['v1']);
    expect(readdirSync(join(root, '.lodestone'))).toEqual([]);
    expect(statSync(tablesFolder(root)).mode & 0o005).toBe(0o005);
  });

  test('stay as they are when nothing changed', () => {
    write();
    expect(write()).toBe(false);
  });

  test('take the place of older ones, and of tables that are no longer written', () => {
    write();
    writeFileSync(join(tablesFolder(root), 'left-over.csv'), 'x\n');
    edit('data/production/testium.yaml', 'CHN: 900', 'CHN: 850');
    expect(write()).toBe(true);
    expect(existsSync(join(tablesFolder(root), 'left-over.csv'))).toBe(false);
    expect(table('production.csv')).toContain('testium,mine,CHN,2024,850,');
  });

  test('hold in CSV, quoted where they must be, what they hold in JSON', () => {
    edit('data/minerals/testium.yaml', 'Tests of every kind', 'Tests, "all" of them');
    write();
    for (const name of ['minerals', 'indicators', 'inputs', 'sources', 'figures']) {
      const read: unknown = parse(table(`${name}.csv`), { columns: true });
      const rows: unknown = JSON.parse(table(`${name}.json`), (_key, value: unknown) => {
        if (value === null) return '';
        return typeof value === 'number' ? String(value) : value;
      });
      expect(read, name).toEqual(rows);
    }
    expect(table('minerals.csv')).toContain('"Tests, ""all"" of them"');
  });

  test('round what is computed to six significant digits, and nothing that is reported', () => {
    edit(
      'data/supply/USA/testium.yaml',
      '        CHN: 40\n        JPN: 60',
      '        CHN: 1234567\n        JPN: 2000000',
    );
    write();
    // By hand: 1,234,567 / 3,234,567 = 0.38168…: 0.381679224…
    expect(table('indicators.csv')).toMatch(/^partner-share\.USA\.testium\.metal\.CHN\.value\.2024,.*,0\.381679,/m);
    expect(table('imports.csv')).toContain('USA,testium,metal,CHN,2024,value,1234567,');
  });
});

describe('a source that does not let its figures be passed on', () => {
  test('keeps them out of every table, results apart', () => {
    edit('data/sources/survey-2025.yaml', 'redistribute: yes', 'redistribute: no');
    write();
    for (const name of ['production', 'imports', 'balances', 'governance']) {
      expect(table(`${name}.csv`), name).not.toContain('survey-2025');
    }
    expect(table('inputs.csv')).toMatch(/^hhi\.testium\.mine\.2024,CHN,,,,t,2024,/m);
    expect(table('figures.csv')).not.toMatch(/CHN,2024,t,yes,survey-2025,900,/);
    expect(table('indicators.csv')).toMatch(/^cr-1\.testium\.mine\.2024,.*,0\.75,/m);
  });
});

describe('mistakes', () => {
  test('in data and in prose are told together', () => {
    edit('data/supply/JPN/testium.yaml', 'CHN: 50', 'CHN: fifty');
    edit('content/briefings/first.mdx', '<Cite source="survey-2025" />', '<Cit source="survey-2025" />');
    const { tables, report } = build(root);
    expect(tables).toBeUndefined();
    expect(report).toContain('not-a-figure');
    expect(report).toContain('unknown-component');
  });

  test('in data hide no source without a file in prose, and none of the words of a language', () => {
    edit('data/supply/JPN/testium.yaml', 'CHN: 50', 'CHN: fifty');
    edit('content/briefings/first.mdx', '<Cite source="survey-2025" />', '<Cite source="almanac" />');
    mkdirSync(join(root, 'content', 'strings'));
    writeFileSync(join(root, 'content', 'strings', 'ja.yaml'), 'home:\n  titel: 所見\n');
    const { report } = build(root);
    expect(report).toContain('There is no source called "almanac".');
    expect(report).toContain('content/strings/ja.yaml:2:3 unknown-key');
  });

  test('in the file of a source make up none of the prose that cites it', () => {
    edit('data/sources/survey-2025.yaml', 'id: survey-2025', 'id: [survey-2025');
    expect(build(root).problems.filter(({ place }) => place.file.startsWith('content/'))).toEqual([]);
  });

  test('in data make up none in prose', () => {
    edit('data/minerals/testium.yaml', 'id: testium', 'id: [testium');
    expect(build(root).problems.filter(({ place }) => place.file.startsWith('content/'))).toEqual([]);
  });
});
