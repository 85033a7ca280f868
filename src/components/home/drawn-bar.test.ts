import { describe, expect, test } from 'vitest';
import { barOf, isWideRange } from './drawn-bar.ts';

describe('the bar of a share', () => {
  test('is full to the share, and lighter from there to where it may end', () => {
    expect(barOf({ value: 0.69, lower: 0.64, upper: 0.74 })).toEqual({ known: 69, from: 69, open: 5 });
  });

  test('has no full part where only bounds are known', () => {
    expect(barOf({ value: null, lower: 0.5, upper: 0.87 })).toEqual({ known: 0, from: 50, open: 37 });
  });

  test('is not drawn where nothing is known, or everything is possible', () => {
    expect(barOf({ value: null, lower: null, upper: null })).toBeUndefined();
    expect(barOf({ value: null, lower: 0, upper: 1 })).toBeUndefined();
  });
});

test('a range is wide beyond 15 points', () => {
  expect(isWideRange({ lower: 0.5, upper: 0.65 })).toBe(false);
  expect(isWideRange({ lower: 0.5, upper: 0.66 })).toBe(true);
  expect(isWideRange({ lower: null, upper: null })).toBe(false);
});
