import { expect, test } from 'vitest';
import { cell } from '../../text/result.ts';
import { queryWith } from '../fixture.ts';
import { rangeAlone } from './range-alone.ts';

const { words } = queryWith({});

const score = { unit: 'index', reason: 'not-reported', quality: '' };

test('a range without a number stands alone, and without its mark', () => {
  const bounded = cell({ ...score, value: null, lower: 0.31, upper: 0.42 }, {}, words);
  expect(bounded.marks).toEqual(['x']);
  expect(rangeAlone(bounded)).toEqual({ text: '0.31–0.42', marks: [], range: '' });
});

test('a number keeps its range, and what has neither keeps its mark', () => {
  const known = cell({ ...score, reason: '', value: 0.4, lower: 0.35, upper: 0.45 }, {}, words);
  expect(rangeAlone(known)).toEqual(known);
  expect(rangeAlone(cell({ ...score, value: null, lower: null, upper: null }, {}, words)).marks).toEqual(['x']);
});
