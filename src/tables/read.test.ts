import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTables, tablesFolder } from './read.ts';
import { type PartRow, type TableName, type Tables, tableNames } from './schema.ts';
import { tableFiles } from './serialize.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lodestone-'));
  mkdirSync(tablesFolder(root), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes tables of which one alone has rows, and in place of that one a text, where one is given. */
function write(parts: readonly PartRow[], text?: string): void {
  const empty = Object.fromEntries(tableNames.map((name: TableName) => [name, []])) as unknown as Tables;
  for (const { name, pieces } of tableFiles({ ...empty, parts }))
    writeFileSync(join(tablesFolder(root), name), [...pieces()].join(''));
  if (text !== undefined) writeFileSync(join(tablesFolder(root), 'parts.json'), text);
}

/** Rows whose texts hold what rows are told apart by. */
function rowsOf(count: number): readonly PartRow[] {
  return Array.from({ length: count }, (_, at) => ({ id: `r${at} "],\n[},{ 鉱`, part: '', value: at }));
}

test.each([0, 1, 2000, 2001, 40_000])(
  '%d rows are read as they were written, however many pieces they make',
  (count) => {
    write(rowsOf(count));
    expect(readTables(root).parts).toEqual(rowsOf(count));
  },
);

test.each(['', '[\n{"id":"a","part":"b","value":1},\n{"id":', '[\n{"id":"a","part":"b"}\n]\n'])(
  'a table that is torn, or of another version, is an error: %j',
  (text) => {
    write([], text);
    expect(() => readTables(root)).toThrow();
  },
);
