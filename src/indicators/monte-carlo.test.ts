import { describe, expect, test } from 'vitest';
import { drawn, nearestRank, ninetyPercent, randomFrom } from './monte-carlo.ts';

const many = <T>(count: number, draw: () => T): readonly T[] => Array.from({ length: count }, draw);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('the generator', () => {
  test('gives the same numbers for the same seed, and others for another', () => {
    const numbers = (seed: number) => many(5, randomFrom(seed));
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  test('begins as the arithmetic of its definition says', () => {
    // By whole numbers of any length: state 1 + 0x6D2B79F5, then the two mixing steps, each taken modulo 2^32.
    const word = (n: bigint) => BigInt.asUintN(32, n);
    const state = word(1n + 0x6d2b79f5n);
    const once = word((state ^ (state >> 15n)) * (state | 1n));
    const twice = once ^ word(once + word((once ^ (once >> 7n)) * (once | 61n)));
    expect(randomFrom(1)()).toBe(Number(twice ^ (twice >> 14n)) / 2 ** 32);
  });

  test('stays from 0 up to 1 and spreads evenly', () => {
    const numbers = many(4000, randomFrom(1));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    // The mean of 4,000 even draws misses 0.5 by more than 0.02 less than once in ten thousand seeds.
    expect(Math.abs(mean(numbers) - 0.5)).toBeLessThan(0.02);
  });
});

describe('a drawn quantity', () => {
  test('is its number where it is exact, and takes nothing from the generator', () => {
    const random = () => {
      throw new Error('drawn');
    };
    expect(drawn({ value: 3, lower: 3, upper: 3 }, random)).toBe(3);
  });

  test('is spread evenly where it is rounded or withheld', () => {
    // By hand: a quarter of the way from 2 to 6.
    expect(drawn({ value: 3, lower: 2, upper: 6 }, () => 0.25)).toBe(3);
    expect(drawn({ value: null, lower: 2, upper: 6 }, () => 0.25)).toBe(3);
  });

  test('lies nearer to its point where it is estimated', () => {
    const estimate = { value: 2, lower: 0, upper: 8, estimated: true };
    // By hand: a triangle over 0 to 8 with its peak at 2 has a quarter of its area below 2, a sixteenth below 1.
    expect(drawn(estimate, () => 1 / 4)).toBeCloseTo(2, 12);
    expect(drawn(estimate, () => 1 / 16)).toBeCloseTo(1, 12);
    // Above 5 lies a quarter of the three quarters: (3 / 6)².
    expect(drawn(estimate, () => 1 - 3 / 16)).toBeCloseTo(5, 12);
  });

  test('ends where it is told when nothing bounds it above', () => {
    expect(drawn({ value: null, lower: 0, upper: null }, () => 0.5, 1)).toBe(0.5);
  });
});

describe('percentiles', () => {
  test('are taken by nearest rank', () => {
    // By hand: of ten numbers the 5th percentile is the first, the 95th the tenth; of twenty the first and the 19th.
    const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    expect([nearestRank(upTo(10), 0.05), nearestRank(upTo(10), 0.95)]).toEqual([1, 10]);
    expect([nearestRank(upTo(20), 0.05), nearestRank(upTo(20), 0.95)]).toEqual([1, 19]);
    // 0.05 × 140 is a hair above 7 in floating point, and the seventh is meant.
    expect(nearestRank(upTo(140), 0.05)).toBe(7);
  });

  test('of two lists bound what each draw allows', () => {
    expect(ninetyPercent([3, 1, 2], [5, 4, 6])).toEqual({ lower: 1, upper: 6, method: 'monte-carlo' });
  });

  test('of nothing are a mistake of the programmer', () => {
    expect(() => nearestRank([], 0.5)).toThrow(RangeError);
  });
});
