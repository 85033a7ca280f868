import { describe, expect, test } from 'vitest';
import { placesKey, resultKey, rowAtKey, rowsKey, wholeKey } from '../tables/reading/read-keys.ts';
import { changedKeys } from './changed-keys.ts';
import { rowChanges } from './row-changes.ts';

const tableOf = (...rows: readonly object[]) =>
  Buffer.from(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
const row = (id: string, mineral: string, value = 1) => ({ id, mineral, value });
const [one, two, three] = [row('a', 'ore'), row('b', 'ore'), row('c', 'salt')];

describe('between two tables', () => {
  test('a row with another value is one that went and one that came, at its place', () => {
    const other = row('b', 'ore', 2);
    expect(rowChanges(tableOf(one, two, three), tableOf(one, other, three))).toEqual({
      rows: [two, other],
      places: [1],
    });
  });

  test('the last row has no comma after it, which is no difference', () => {
    expect(rowChanges(tableOf(one, two), tableOf(one, two, three)).rows).toEqual([three]);
    expect(rowChanges(tableOf(one, two, three), tableOf(one, two)).rows).toEqual([three]);
  });

  test('rows that come, go or move leave no place sure', () => {
    expect(rowChanges(tableOf(one, three), tableOf(one, two, three))).toEqual({ rows: [two], places: undefined });
    expect(rowChanges(tableOf(one, two), tableOf(two, one)).places).toBeUndefined();
  });

  test('rows that stand in another order changed, all of them', () => {
    expect(rowChanges(tableOf(one, two), tableOf(two, one)).rows).toHaveLength(4);
  });

  test('a first row, and a table without rows, are told from what stands around them', () => {
    expect(rowChanges(Buffer.from('[]\n'), tableOf(one)).rows).toEqual([one]);
    expect(rowChanges(tableOf(one), Buffer.from('[]\n')).rows).toEqual([one]);
    expect(rowChanges(tableOf(one, two), tableOf(row('a', 'ore', 2), two)).places).toEqual([0]);
  });
});

describe('of what pages looked at', () => {
  const ofOre = rowsKey('imports', ['mineral'], ['ore']);
  const ofSalt = rowsKey('imports', ['mineral'], ['salt']);
  const changed = (before: Buffer, after: Buffer) =>
    changedKeys([ofOre, ofSalt, rowAtKey('imports', 2)], new Map([['imports', rowChanges(before, after)]]));

  test('what was looked up by the value of a column changed where a row has it, before or after', () => {
    const keys = changed(tableOf(one, two, three), tableOf(one, row('b', 'ore', 2), three));
    expect([ofOre, ofSalt].map((key) => keys.has(key))).toEqual([true, false]);
    const moved = changed(tableOf(one, two, three), tableOf(one, row('b', 'salt'), three));
    expect([ofOre, ofSalt].map((key) => moved.has(key))).toEqual([true, true]);
  });

  test('a table as a whole changed with any row, the places of rows only where rows came or went', () => {
    const inPlace = changed(tableOf(one, two), tableOf(one, row('b', 'ore', 2)));
    expect([wholeKey('imports'), placesKey('imports')].map((key) => inPlace.has(key))).toEqual([true, false]);
    const longer = changed(tableOf(one, two), tableOf(one, three, two));
    expect([placesKey('imports'), rowAtKey('imports', 2)].map((key) => longer.has(key))).toEqual([true, true]);
  });

  test('all about a result changed with a row of any of its tables', () => {
    const changes = rowChanges(tableOf(one, two), tableOf(one, row('b', 'ore', 2)));
    const keys = changedKeys([], new Map([['inputs', changes]]));
    expect([resultKey('a'), resultKey('b')].map((key) => keys.has(key))).toEqual([false, true]);
  });
});
