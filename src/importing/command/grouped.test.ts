import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

const absent = (mineral: string) => `${mineral}, mine, t: the table has no row of it.`;
const missed = (mineral: string) =>
  `m.yaml:1:1 No row of the table is as the series "${mineral}, mine, t" asks (--partial passes it over).`;
const four = ['antimony', 'bauxite', 'cobalt', 'tin'];

test('many series without a row are one line with their count, and the first three', () => {
  expect(grouped([absent('antimony'), 'other', ...four.slice(1).map(absent)], false)).toEqual([
    'other',
    '4 series are passed over, for the table has no row of them:',
    ...four.slice(0, 3).map((mineral) => `  ${absent(mineral)}`),
    '  and 1 more (--verbose)',
  ]);
  expect(grouped(four.map(missed), false)[0]).toBe('4 series find no row in the table (--partial passes them over):');
});

test('a sentence that says more of its series than that it has no row is not hidden', () => {
  const near = `${missed('zinc')} 1 row matches but for unit = "kg", where the mapping asks for "t".`;
  expect(grouped([...four.map(missed), near], false)[0]).toBe(near);
});

test('few of a kind, and all with verbose, stay as they are', () => {
  const few = four.slice(1).map(absent);
  expect(grouped(few, false)).toEqual(few);
  expect(grouped(four.map(absent), true)).toEqual(four.map(absent));
});
