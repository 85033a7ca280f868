import { expect, test } from 'vitest';
import { columnNotes, tableColumnNotes } from './column-notes.ts';
import { columnNote } from './descriptions.ts';
import { columnsOf, tableNames } from './schema.ts';

const columns = tableNames.flatMap((table) => columnsOf(table).map((column) => ({ table, column })));

test('every column of every table says what it holds', () => {
  expect(columns.filter(({ table, column }) => columnNote(table, column) === '')).toEqual([]);
});

test('nothing is described that no table has', () => {
  const known = new Set(columns.flatMap(({ table, column }) => [column, `${table}.${column}`]));
  const described = [...Object.keys(columnNotes), ...Object.keys(tableColumnNotes)];
  expect(described.filter((name) => !known.has(name))).toEqual([]);
});
