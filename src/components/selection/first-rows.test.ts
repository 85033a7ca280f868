import { expect, test } from 'vitest';
import { firstRows } from './first-rows.ts';

const rows = (count: number) => Array.from({ length: count }, (_, i) => i);

test('a long table is folded after ten rows', () => {
  const { first, rest } = firstRows(rows(25));
  expect([first.length, rest.length]).toEqual([10, 15]);
  expect(rest[0]).toBe(10);
});

test('a table is not folded for the sake of two rows', () => {
  expect(firstRows(rows(12)).rest).toEqual([]);
  expect(firstRows(rows(13)).rest).toHaveLength(3);
});
