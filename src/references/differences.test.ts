import { expect, test } from 'vitest';
import { isDifference } from './differences.ts';

test.each([
  ['change', true],
  ['reliance-change', true],
  ['hhi-change-by-supplier', true],
  ['change-relative', false],
  ['change-annual', false],
  ['hhi', false],
])('%s is a difference of two levels: %s', (indicator, expected) => {
  expect(isDifference(indicator)).toBe(expected);
});
