import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Reported } from '../reported.ts';
import { priorityRank } from './priority-rank.ts';

function ranksOf(scores: Readonly<Record<string, Reported>>) {
  const result = priorityRank.rank({ scores });
  if (result.kind === 'unavailable') return result.reason;
  return Object.fromEntries([...result.ranks].map(([id, { lower, value, upper }]) => [id, [lower, value, upper]]));
}

describe('ranks', () => {
  test('begin at 1, and those who tie share the better one', () => {
    const scores = { a: exactly(0.2), b: exactly(0.9), c: exactly(0.2), d: exactly(0.1) };
    expect(ranksOf(scores)).toEqual({ a: [2, 2, 2], b: [1, 1, 1], c: [2, 2, 2], d: [4, 4, 4] });
  });

  test('are bounded by the places that the bounds of the scores allow', () => {
    const scores = { a: exactly(0.5), b: { value: 0.4, lower: 0.3, upper: 0.6 }, c: exactly(0.2) };
    // By hand: b may be above a, and is above c in any case.
    expect(ranksOf(scores)).toEqual({ a: [1, 1, 2], b: [1, 2, 2], c: [3, 3, 3] });
  });

  test('are for minerals with a score: one without a point has none, and counts for nobody', () => {
    const withheld = { value: null, lower: 0, upper: 1 };
    expect(ranksOf({ a: exactly(0.5), b: withheld, c: null, d: exactly(0.7) })).toEqual({ a: [2, 2, 2], d: [1, 1, 1] });
  });

  test('need two scores, and numbers', () => {
    expect(ranksOf({ a: exactly(1), b: null })).toBe('too-few');
    expect(ranksOf({})).toBe('too-few');
    expect(ranksOf({ a: exactly(Number.NaN), b: exactly(1) })).toBe('invalid-input');
  });

  test('take no order from rounding errors', () => {
    // 0.1 + 0.2 is 5.6e-17 more than 0.3 in floating point.
    expect(ranksOf({ a: exactly(0.1 + 0.2), b: exactly(0.3), c: exactly(0.1) })).toEqual({
      ...{ a: [1, 1, 1], b: [1, 1, 1], c: [3, 3, 3] },
    });
    expect(ranksOf({ a: exactly(0.3 + 2e-9), b: exactly(0.3) })).toEqual({ a: [1, 1, 1], b: [2, 2, 2] });
  });
});
