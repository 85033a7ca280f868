import { expect, test } from 'vitest';
import { rowsIn } from './rows-in.ts';

/** A table's file with these rows, as it is written. */
function fileWith(rows: readonly object[]): Buffer {
  return Buffer.from(rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
}

const ids = ['gini.a', 'hhi-wgi.a.2020', 'hhi.a.2020', 'hhi.a.2020.x', 'hhi.b.2020', 'hhi.鉱物.2020', 'reliance.a'];
/** So many rows of each id, some of them long. */
const rowsOf = (id: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id, at, text: `},\n{"id":"${'鉱'.repeat(at)}` }));

test.each([1, 2, 7, 40])('the rows of an id are found among the others, %d of each', (count) => {
  const stored = rowsIn(fileWith(ids.flatMap((id) => rowsOf(id, count))));
  for (const id of ids) expect(stored.of(id), id).toEqual(rowsOf(id, count));
});

test('an id that is not there has no rows, wherever it would stand', () => {
  const stored = rowsIn(fileWith(ids.flatMap((id) => rowsOf(id, 3))));
  for (const id of ['', 'a', 'hhi', 'hhi.a', 'hhi.a.202', 'hhi.a.2020.', 'zzz', '}'])
    expect(stored.of(id), id).toEqual([]);
});

test('rows are found by the beginning of their id, and by no more than that', () => {
  const stored = rowsIn(fileWith(ids.map((id) => ({ id }))));
  expect(stored.beginning('hhi.')).toEqual(ids.filter((id) => id.startsWith('hhi.')).map((id) => ({ id })));
  expect(stored.beginning('reliance.')).toEqual([{ id: 'reliance.a' }]);
  expect(stored.beginning('')).toHaveLength(ids.length);
  expect(stored.beginning('x')).toEqual([]);
});

test('a table without rows has none of any id', () => {
  expect(rowsIn(fileWith([])).of('hhi.a.2020')).toEqual([]);
  expect(rowsIn(fileWith([])).beginning('')).toEqual([]);
});
