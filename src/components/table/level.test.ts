import { expect, test } from 'vitest';
import { reported } from '../../text/numbers.ts';
import { queryWith } from '../fixture.ts';
import { decimalsOf, roomAfter } from './level.ts';

const { words } = queryWith({});

test.each([
  [129615.74, 2],
  [24700, 0],
  [0.12345, 3],
  [-0.5, 1],
  [null, 0],
  [1e-9, 0],
])('%d is printed with %i decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test('figures of a column end level: each takes a point and as many places as the longest', () => {
  const widths = [24700, 151827.1, 129615.74].map((value) => {
    const [, after = ''] = /^[\d,]+(.*)$/.exec(reported(value, words) + roomAfter(value, 2)) ?? [];
    return [...after].map((sign) => (/[.\u2008]/.test(sign) ? 'point' : 'digit'));
  });
  expect(new Set(widths.map(String))).toEqual(new Set(['point,digit,digit']));
});

test('a column of whole numbers has no room to leave', () => {
  expect(roomAfter(24700, 0)).toBe('');
});
