import { describe, expect, test } from 'vitest';
import { markOf } from './benchmark.ts';

describe('the mark of a benchmark', () => {
  const limit = { edge: 0.65, bound: 'at-most' } as const;
  const goal = { edge: 0.4, bound: 'at-least' } as const;

  test('counts what is at it within a rounding error as met', () => {
    expect(markOf({ lower: 0.1, upper: 0.65 + 5e-10 }, limit)).toBe('met');
    expect(markOf({ lower: 0.4 - 5e-10, upper: 0.9 }, goal)).toBe('met');
  });

  test('is undetermined as soon as an end is beyond it', () => {
    expect(markOf({ lower: 0.1, upper: 0.65 + 2e-9 }, limit)).toBe('undetermined');
    expect(markOf({ lower: 0.4 - 2e-9, upper: 0.9 }, goal)).toBe('undetermined');
  });

  test('is missed where both ends are beyond it', () => {
    expect(markOf({ lower: 0.65 + 2e-9, upper: 0.9 }, limit)).toBe('not-met');
    expect(markOf({ lower: 0.1, upper: 0.4 - 2e-9 }, goal)).toBe('not-met');
  });
});
