import { expect, test } from 'vitest';
import { greatestMean, leastMean, meanBounds } from './weighted-mean.ts';

const item = (lower: number, upper: number, least: number, most = least) => ({
  amount: { value: null, lower, upper },
  score: { value: null, lower: least, upper: most },
});

test('nothing that can be held has no mean', () => {
  expect(meanBounds([])).toBeUndefined();
  expect(meanBounds([item(0, 0, 0.5)])).toBeUndefined();
});

test('amounts that may all be nothing leave any of their scores', () => {
  expect(meanBounds([item(0, 1, 0.2), item(0, 1, 0.7)])).toEqual({ lower: 0.2, upper: 0.7, method: 'exact' });
});

test('scores and amounts are taken at their ends together', () => {
  // By hand: 1 at 0.5 and 3 at 0 give 0.125; 2 at 0.8 and 1 at 0 give 1.6 / 3.
  const bounds = meanBounds([item(1, 2, 0.5, 0.8), item(1, 3, 0)]);
  expect(bounds?.lower).toBeCloseTo(0.125, 12);
  expect(bounds?.upper).toBeCloseTo(1.6 / 3, 12);
});

test('a weight without an upper end brings the mean as near to its value as one likes', () => {
  const open = { value: 0.3, lower: 0, upper: Number.POSITIVE_INFINITY };
  // By hand: the fixed weight alone gives 0.9; beside it the open one pulls down to 0.3 and never above 0.9.
  const items = [open, { value: 0.9, lower: 1, upper: 1 }];
  expect(greatestMean(items)).toBeCloseTo(0.9, 12);
  expect(leastMean(items)).toBeCloseTo(0.3, 12);
});
