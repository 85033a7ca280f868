import { describe, expect, test } from 'vitest';
import { grouped, isExact, percent, percentRange, reported, reportedRange, shareBounds } from './format.ts';

describe('percent', () => {
  test.each([
    [0.694, 0, '69%'],
    [0.7447, 0, '74%'],
    [0.7447, 1, '74.5%'],
    [0, 0, '0%'],
    [1, 0, '100%'],
    [0.004, 0, 'under 1%'],
    [0.0004, 1, 'under 0.1%'],
    [0.997, 0, 'over 99%'],
    [0.9997, 1, 'over 99.9%'],
    [-0.034, 0, '−3%'],
    [1.2, 0, '120%'],
  ])('prints %d with %d decimals as %s', (share, digits, printed) => {
    expect(percent(share, digits)).toBe(printed);
  });

  test('rounds once, so that a chart and a sentence agree', () => {
    expect(percent(0.7447)).toBe('74%');
  });
});

describe('percentRange', () => {
  test.each([
    [0.65, 0.73, '65–73%'],
    [0.651, 0.653, '65%'],
    [0, 0.73, '0–73%'],
    [0.004, 0.2, '0–20%'],
    [0.95, 0.998, '95–100%'],
  ])('prints %d to %d as %s', (lower, upper, printed) => {
    expect(percentRange(lower, upper)).toBe(printed);
  });
});

describe('shareBounds', () => {
  test.each([
    [0, 0.71, '≤ 71%'],
    [0.95, 1, '≥ 95%'],
    [0.2, 0.4, '20–40%'],
    [0, 1, 'not known'],
    [0, 0, '0%'],
  ])('says %d to %d as "%s"', (lower, upper, printed) => {
    expect(shareBounds(lower, upper)).toBe(printed);
  });
});

describe('quantities', () => {
  test('are grouped by thousands, in the minus sign of print', () => {
    expect(grouped(1234567)).toBe('1,234,567');
    expect(grouped(-1234.56, 1)).toBe('−1,234.6');
    expect(grouped(999)).toBe('999');
  });

  test('keep the decimals they were reported with', () => {
    expect(reported(0.35)).toBe('0.35');
    expect(reported(270000)).toBe('270,000');
    expect(reported(1e-7)).toBe('0');
  });

  test('show both ends, or that there is no upper one', () => {
    expect(reportedRange(40500, 49500)).toBe('40,500–49,500');
    expect(reportedRange(95, null)).toBe('at least 95');
    expect(reportedRange(7, 7)).toBe('7');
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
