import { expect, test } from 'vitest';
import { rowChanges } from './row-changes.ts';

/** A table as it is written: each row on a line of its own. */
function table(...rows: readonly string[]): Buffer {
  return Buffer.from(rows.length === 0 ? '[]\n' : `[\n${rows.map((id) => JSON.stringify({ id })).join(',\n')}\n]\n`);
}

function changes(before: readonly string[], after: readonly string[]) {
  const { rows, places } = rowChanges(table(...before), table(...after));
  return { ids: rows.map((row) => Reflect.get(row, 'id')).toSorted(), places };
}

test('a row in the place of another is told with the one that it took the place of', () => {
  expect(changes(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual({ ids: ['b', 'x'], places: [1] });
  expect(changes(['a', 'b'], ['a', 'bb'])).toEqual({ ids: ['b', 'bb'], places: [1] });
  expect(changes(['ab', 'b'], ['b', 'b'])).toMatchObject({ ids: expect.arrayContaining(['ab', 'b']) });
});

test('a row more or less moves those after it, wherever it stands', () => {
  for (const [before, after] of [
    [
      ['a', 'b'],
      ['a', 'b', 'c'],
    ],
    [
      ['a', 'b'],
      ['c', 'a', 'b'],
    ],
    [
      ['a', 'b'],
      ['a', 'c', 'b'],
    ],
    [[], ['c']],
  ] as const) {
    expect(changes(before, after)).toEqual({ ids: ['c'], places: undefined });
    expect(changes(after, before)).toEqual({ ids: ['c'], places: undefined });
  }
});

test('rows that change places are told, all of them: who looks up several gets them in another order', () => {
  expect(changes(['a', 'b', 'c', 'd'], ['a', 'c', 'b', 'd'])).toEqual({
    ids: ['b', 'b', 'c', 'c'],
    places: undefined,
  });
});

test('a row that stands twice is told when one of the two goes', () => {
  expect(changes(['a', 'b', 'b', 'c'], ['a', 'b', 'c']).ids).toContain('b');
  expect(changes(['a', 'b', 'c', 'b'], ['a', 'b', 'c', 'd']).ids).toEqual(['b', 'd']);
});

test('tables that differ in many places are told of what differs', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `row-${at}-${'x'.repeat(40)}`);
  const other = many.map((id, at) => (at === 7 || at === 4321 ? `${id}y` : id));
  expect(changes(many, other).places).toEqual([7, 4321]);
});
