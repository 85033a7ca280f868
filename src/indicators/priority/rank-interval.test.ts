import { describe, expect, test } from 'vitest';
import { rankInterval } from './rank-interval.ts';

function intervalsOf(minerals: Readonly<Record<string, readonly number[]>>, draws = 1000, seed = 5) {
  const result = rankInterval.rank({ minerals, draws, seed });
  if (result.kind === 'unavailable') return result.reason;
  return Object.fromEntries([...result.ranks].map(([id, { lower, value, upper }]) => [id, [lower, value, upper]]));
}

describe('the interval of a rank', () => {
  test('holds every place where two minerals trade places with the weights', () => {
    // By hand: a is ahead where the first weight is above one half, as it is in half of all draws.
    expect(intervalsOf({ a: [1, 0.5], b: [0.5, 1] })).toEqual({ a: [1, 1, 2], b: [1, 1, 2] });
  });

  test('leaves out what happens in fewer than one draw in twenty', () => {
    // By hand: b is ahead where w + 30 (1 − w) < 2 w, for weights of the second component under 1/31.
    expect(intervalsOf({ a: [0.9 ** 2, 1], b: [0.9, 0.9 ** 30] })).toEqual({ a: [1, 1, 1], b: [2, 2, 2] });
  });

  test('gives equal minerals the better rank in every draw', () => {
    expect(intervalsOf({ a: [0.3, 0.7], b: [0.3, 0.7], c: [0, 0.1] })).toEqual({
      ...{ a: [1, 1, 1], b: [1, 1, 1], c: [3, 3, 3] },
    });
  });

  test('does not depend on the order of the minerals', () => {
    const minerals = { a: [0.9, 0.2, 0.4], b: [0.5, 0.5, 0.5], c: [0.2, 0.9, 0.3] };
    const { a, b, c } = minerals;
    expect(intervalsOf({ c, a, b })).toEqual(intervalsOf(minerals));
  });

  test('is the same for the same seed, and not for every seed', () => {
    const drawnWith = (seed: number) => JSON.stringify(intervalsOf({ a: [1, 0.5], b: [0.5, 1] }, 1, seed));
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    expect(seeds.map(drawnWith)).toEqual(seeds.map(drawnWith));
    expect(new Set(seeds.map(drawnWith)).size).toBe(2);
  });

  test.each([
    ['one mineral', { a: [1] }, 10, 'too-few'],
    ['none', {}, 10, 'too-few'],
    ['components of different number', { a: [1], b: [1, 1] }, 10, 'invalid-input'],
    ['no components', { a: [], b: [] }, 10, 'invalid-input'],
    ['a component above 1', { a: [1.5], b: [1] }, 10, 'invalid-input'],
    ['no draws', { a: [1], b: [1] }, 0, 'invalid-input'],
    ['more draws than anyone waits for', { a: [1], b: [1] }, 1e9, 'invalid-input'],
  ] as const)('is none for %s', (_, minerals, draws, reason) => {
    expect(intervalsOf(minerals, draws)).toBe(reason);
  });

  test('begins from a tie where two minerals have the same components in another order', () => {
    // By hand: at equal weights both score the cube root of 0.9 × 0.8 × 0.7.
    const result = intervalsOf({ a: [0.9, 0.8, 0.7], b: [0.7, 0.9, 0.8] });
    expect(result).toMatchObject({ a: [1, 1, 2], b: [1, 1, 2] });
  });
});
