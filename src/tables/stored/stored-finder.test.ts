import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../build.ts';
import { queryOf } from '../query.ts';
import { openTables, readTables } from '../read.ts';
import type { Tables } from '../schema.ts';
import { writeTables } from '../write-tables.ts';

let root = '';
let made: Tables;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lodestone-'));
  cpSync(join(import.meta.dirname, '../../testing/miniature'), root, { recursive: true });
  const { tables, report } = build(root);
  if (tables === undefined) throw new Error(report);
  made = tables;
  writeTables(root, tables);
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['read for pages', readTables],
  ['opened for a look', openTables],
])('tables that are %s answer as those that were written', (_, from) => {
  const [inFiles, atHand] = [queryOf(from(root)), queryOf(made)];
  expect(made.indicators.length).toBeGreaterThan(100);
  for (const { id } of made.indicators) {
    expect(inFiles.resultById(id)).toEqual(atHand.resultById(id));
    expect(inFiles.inputsOf(id)).toEqual(atHand.inputsOf(id));
    expect(inFiles.partsOf(id)).toEqual(atHand.partsOf(id));
    expect(inFiles.workingOf(id)).toBe(atHand.workingOf(id));
    expect(inFiles.gradesOf(id)).toEqual(atHand.gradesOf(id));
  }
  for (const { id } of made.definitions) expect(inFiles.resultsOf(id), id).toEqual(atHand.resultsOf(id));
});

test.each([
  ['read for pages', readTables],
  ['opened for a look', openTables],
])('of a result that is not there, tables that are %s say nothing', (_, from) => {
  const query = queryOf(from(root));
  expect(query.resultById('hhi.nothing.mine.2024')).toBeUndefined();
  expect(query.resultsOf('nothing')).toEqual([]);
  expect(query.inputsOf('hhi.nothing.mine.2024')).toEqual([]);
  expect(query.workingOf('hhi.nothing.mine.2024')).toBe('');
});
