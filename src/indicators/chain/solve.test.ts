import { describe, expect, test } from 'vitest';
import { solve } from './solve.ts';

describe('a system of equations', () => {
  test('is solved even where the first pivot is 0', () => {
    // By hand: y = 2 and x + y = 5.
    expect(
      solve(
        [
          [0, 1],
          [1, 1],
        ],
        [2, 5],
      ),
    ).toEqual([3, 2]);
  });

  test('has no solution where one equation repeats another', () => {
    expect(
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeUndefined();
  });

  test('without equations is solved by nothing', () => {
    expect(solve([], [])).toEqual([]);
  });
});
