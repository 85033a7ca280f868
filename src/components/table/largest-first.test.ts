import { expect, test } from 'vitest';
import { largestFirst } from './largest-first.ts';

const lines = [
  { name: 'a', share: 0.2 },
  { name: 'b', share: undefined },
  { name: 'c', share: 0.9 },
  { name: 'd', share: null },
  { name: 'e', share: 0.2 },
  { name: 'f', share: -0.1 },
];

test('the largest stands first, what is not known last, and ties keep their order', () => {
  expect(largestFirst(lines, ({ share }) => share).map(({ name }) => name)).toEqual(['c', 'a', 'e', 'f', 'b', 'd']);
});
