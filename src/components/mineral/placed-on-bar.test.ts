import { expect, test } from 'vitest';
import { placedOnBar } from './placed-on-bar.ts';

const segment = (economy: string, share: number) => ({ economy, share, told: '' });

test('pieces follow each other without a gap and end with what nobody is named for', () => {
  // By hand: 60, 25 and the rest of 15 percent.
  expect(placedOnBar([segment('CHN', 0.6), segment('USA', 0.25)], 0.15)).toEqual([
    { economy: 'CHN', from: 0, width: 60 },
    { economy: 'USA', from: 60, width: 25 },
    { economy: undefined, from: 85, width: 15 },
  ]);
});

test('a rest that is rounding alone is no piece, and the bar is full all the same', () => {
  const [only] = placedOnBar([segment('CHN', 0.9996)], 0.0004);
  expect(only).toEqual({ economy: 'CHN', from: 0, width: 100 });
});

test('a stage without shares has no pieces', () => {
  expect(placedOnBar([], 0)).toEqual([]);
});
