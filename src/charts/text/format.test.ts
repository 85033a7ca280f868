import { describe, expect, test } from 'vitest';
import { inEnglish, inJapanese } from '../testing/told.ts';
import { isExact, percentRange, reportedRange, shareBounds } from './format.ts';

const { words } = inEnglish.language;

describe('percentRange', () => {
  test.each([
    [0.65, 0.73, '65–73%'],
    [0.651, 0.653, '65%'],
    [0, 0.73, '0–73%'],
    [0.004, 0.2, '0–20%'],
    [0.95, 0.998, '95–100%'],
    [-0.05, 0.03, '−5 to 3%'],
  ])('prints %d to %d as %s', (lower, upper, printed) => {
    expect(percentRange(lower, upper, words)).toBe(printed);
  });

  test('parts ends below zero by the word of the language', () => {
    expect(percentRange(-0.05, 0.03, inJapanese.language.words)).toBe('−5～3%');
  });
});

describe('shareBounds', () => {
  test.each([
    [0, 0.71, '≤ 71%'],
    [0.95, 1, '≥ 95%'],
    [0.2, 0.4, '20–40%'],
    [0, 1, ''],
    [0, 0, '0%'],
  ])('says %d to %d as "%s"', (lower, upper, printed) => {
    expect(shareBounds(lower, upper, words)).toBe(printed);
  });
});

describe('quantities', () => {
  test('show both ends, or that there is no upper one', () => {
    expect(reportedRange(40500, 49500, words)).toBe('40,500–49,500');
    expect(reportedRange(95, null, words)).toBe('at least 95');
    expect(reportedRange(7, 7, words)).toBe('7');
  });
});

describe('isExact', () => {
  test('allows what rounding to six digits leaves, and nothing else', () => {
    expect(isExact({ value: 0.5, lower: 0.5, upper: 0.5 })).toBe(true);
    expect(isExact({ value: 0.5, lower: 0.4999999, upper: 0.5000001 })).toBe(true);
    expect(isExact({ value: 0.5, lower: 0.49, upper: 0.51 })).toBe(false);
    expect(isExact({ value: null, lower: 0.5, upper: 0.5 })).toBe(false);
    expect(isExact({ value: 2, lower: 2, upper: null })).toBe(false);
  });
});
