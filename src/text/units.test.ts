import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { language } from './language/languages.ts';
import type { Printable } from './printable.ts';
import { cell, printed, tabled } from './result.ts';
import { isOpen, isWide, unitHead, unitName } from './units.ts';

const { words } = language('en');

const number = (unit: string, value: number | null, lower = value, upper = value): Printable => ({
  value,
  lower,
  upper,
  unit,
  reason: value === null ? 'withheld' : '',
});

describe('a result in each unit', () => {
  test.each([
    { unit: 'share', value: 0.7447, text: '74%', inCell: '74.5%' },
    { unit: 'percent', value: 74.47, text: '74%', inCell: '74.5%' },
    { unit: 'index', value: 0.2639, text: '0.26', inCell: '0.26' },
    { unit: 'points', value: 2639.1, text: '2,639', inCell: '2,639' },
    { unit: 'score', value: 4.813, text: '4.8', inCell: '4.8' },
    { unit: 'suppliers', value: 3.789, text: '3.8', inCell: '3.8' },
    { unit: 'nats', value: 1.2345, text: '1.23 nats', inCell: '1.23' },
    { unit: 'days', value: 59.6, text: '60 days', inCell: '60' },
    { unit: 'months', value: 7.26, text: '7.3 months', inCell: '7.3' },
    { unit: 'criteria', value: 2, text: '2 of 3', inCell: '2' },
    { unit: 'rank', value: 4, text: '4', inCell: '4' },
    { unit: 'USD/kg', value: 0.012345, text: '0.0123 US$/kg', inCell: '0.0123' },
    { unit: 'kg Cu-eq/kg', value: 1234.5, text: '1,230 kg Cu-eq/kg', inCell: '1,230' },
    { unit: 't', value: 9010, text: '9,010 t', inCell: '9,010' },
    { unit: 'estimate', value: -0.514, text: '−0.51', inCell: '−0.51' },
    { unit: 'MEUR', value: 1234.5, text: '1,234.5 million €', inCell: '1,234.5' },
    { unit: 'kUSD', value: 156879.57, text: '157 million dollars', inCell: '156,879.57' },
    { unit: 'furlongs', value: 12.5, text: '12.5 furlongs', inCell: '12.5' },
  ])('$value in $unit reads $text', ({ unit, value, text, inCell }) => {
    expect(printed(number(unit, value), undefined, words).text).toBe(text);
    expect(cell(number(unit, value), {}, words).text).toBe(inCell);
  });

  test.each([
    { unit: 'days', lower: 51.2, upper: 70.1, range: '51–71 days' },
    { unit: 'criteria', lower: 1, upper: 2, range: '1–2 of 3' },
    { unit: 'score', lower: 1.01, upper: 1.29, range: '1.0–1.3' },
    { unit: 'USD/kg', lower: 0.01231, upper: 0.01249, range: '0.0123–0.0125 US$/kg' },
    { unit: 't', lower: 40500, upper: 49500, range: '40,500–49,500 t' },
    { unit: 't', lower: 0.318, upper: 0.389, range: '0.318–0.389 t' },
    { unit: 'months', lower: 4, upper: null, range: 'at least 4.0 months' },
    { unit: 'furlongs', lower: 1.5, upper: 2.5, range: '1.5–2.5 furlongs' },
  ])('its range in $unit reads $range', ({ unit, lower, upper, range }) => {
    expect(printed(number(unit, lower, lower, upper), 'bounds', words)).toMatchObject(
      // What is open stands alone; without an upper end everything is.
      upper === null ? { text: range } : { range },
    );
  });

  test('its range in a cell leaves out the unit that the head names', () => {
    expect(cell(number('days', 60, 51.2, 70.1), {}, words)).toMatchObject({ text: '60', range: '51–71' });
    expect(cell(number('share', 0.6, 0.5, 0.7), {}, words).range).toBe('50.0–70.0%');
  });

  test('heads a column by what follows its numbers, or in words where nothing does', () => {
    expect(['t', 'USD/kg', 'index', 'furlongs'].map((unit) => unitHead(unit, words))).toEqual([
      't',
      'US$/kg',
      'index of 0 to 1',
      'furlongs',
    ]);
    expect(unitName('kUSD', words)).toBe('thousand US dollars');
  });
});

describe('bounds', () => {
  test.each([
    { unit: 'share', lower: 0.4, upper: 0.5, wide: false, open: false },
    { unit: 'share', lower: 0.4, upper: 0.51, wide: true, open: false },
    { unit: 'share', lower: 0.2, upper: 0.71, wide: true, open: true },
    { unit: 'criteria', lower: 2, upper: 3, wide: true, open: false },
    { unit: 'criteria', lower: 1, upper: 3, wide: true, open: true },
    { unit: 'days', lower: 40, upper: 60, wide: false, open: false },
    { unit: 'days', lower: 40, upper: 61, wide: true, open: false },
    { unit: 'days', lower: 0, upper: 1, wide: true, open: true },
    { unit: 't', lower: -5, upper: 5, wide: true, open: true },
    { unit: 't', lower: -40, upper: -60, wide: false, open: false },
    { unit: 'suppliers', lower: 2, upper: null, wide: true, open: true },
  ])('of $lower to $upper in $unit are wide: $wide, open: $open', ({ unit, lower, upper, wide, open }) => {
    expect([isWide(unit, lower, upper), isOpen(unit, lower, upper)]).toEqual([wide, open]);
  });

  test('stand beside every inexact value in a table, with words beside it or without', () => {
    expect(tabled(number('share', 0.7, 0.69, 0.72), words)).toMatchObject({ text: '70%', range: '69–72%' });
    expect(cell(number('share', 0.71, 0.7, 0.72), {}, words).range).toBe('70.0–72.0%');
    expect(tabled({ ...number('share', null), reason: 'not-reported' }, words).text).toBe('not reported');
  });

  test('stay away where both ends print as one', () => {
    expect(tabled(number('share', 0.7, 0.6951, 0.7049), words).range).toBe('');
    expect(cell(number('share', 0.71), {}, words).range).toBe('');
  });

  test.each([
    { unit: 'share', lower: 0.649, upper: 0.734, range: '64–74%', from: 'nine steps' },
    { unit: 'share', lower: 0.691, upper: 0.699, range: '', from: 'one step' },
    { unit: 'share', lower: 0.686, upper: 0.704, range: '', from: '69 and 70' },
    { unit: 'index', lower: 0.33, upper: 0.35, range: '0.33–0.35', from: 'two steps' },
    { unit: 'index', lower: 0.33, upper: 0.34, range: '', from: 'one step' },
    { unit: 't', lower: 269_500, upper: 270_500, range: '', from: 'rounded to the third digit' },
    { unit: 't', lower: 26_100, upper: 31_900, range: '26,100–31,900 t', from: 'an estimate' },
  ])('stand in running text where they are more than one step apart: $from', ({ unit, lower, upper, range }) => {
    expect(printed(number(unit, (lower + upper) / 2, lower, upper), undefined, words).range).toBe(range);
  });

  test('stay away from running text whose author names a format', () => {
    expect(printed(number('share', 0.69, 0.649, 0.734), 'percent', words).range).toBe('');
  });
});

describe('bounds in words', () => {
  const share = number('share', 0.6, 0.554, 0.6512);
  test.each([
    { row: share, format: 'at-least', text: 'at least 55%' },
    { row: share, format: 'at-most', text: 'at most 66%' },
    { row: share, format: 'between', text: 'between 55% and 66%' },
    { row: share, format: 'about', text: 'about 60%' },
    { row: number('share', 0.6, 0.6, 1), format: 'at-most', text: 'at least 60%' },
    { row: number('share', 0.2, 0, 0.3), format: 'at-least', text: 'at most 30%' },
    { row: number('share', 0.5, 0.1, 0.9), format: 'about', text: 'between 10% and 90%' },
    { row: number('suppliers', 3, 2.04, null), format: 'between', text: 'at least 2.0' },
    { row: number('t', 45000, 40512, 49488), format: 'between', text: 'between 40,500 t and 49,500 t' },
    { row: number('kUSD', 1500, 1234.5, 1765.5), format: 'at-least', text: 'at least 1.23 million dollars' },
    { row: number('days', 60, 51.2, 70.1), format: 'at-least', text: 'at least 51 days' },
    { row: number('days', 60, 51.2, 70.1), format: 'between', text: 'between 51 and 71 days' },
    { row: number('share', null, 0.95, 1), format: 'at-least', text: 'at least 95%' },
    { row: { ...share, value: 0.05, lower: -0.012, upper: 0.1, isChange: true }, format: 'between' },
  ] as const)('with $format: $text', ({ row, format, ...rest }) => {
    const text = 'text' in rest ? rest.text : 'between −1.2 and 10.0 percentage points';
    expect(printed(row, format, words)).toEqual({ text, marks: [], range: '' });
  });

  test.each(['at-least', 'at-most', 'between', 'about'] as const)(
    '%s is the number itself where it is exact',
    (format) => {
      expect(printed(number('share', 0.6), format, words).text).toBe('60%');
      expect(printed(number('index', 0.123456, 0.1234561, 0.1234562), format, words).text).toBe('0.12');
    },
  );

  test.each(['at-least', 'at-most', 'between', 'about'] as const)(
    '%s is the reason where nothing is known',
    (format) => {
      expect(printed({ ...number('share', null), reason: 'not-reported' }, format, words).text).toBe('not reported');
      expect(printed({ ...number('share', null, 0, 0.2), reason: 'net-exporter' }, format, words).text).toBe(
        'net exporter',
      );
      expect(printed(number('share', null, 0, 1), format, words).text).toBe('withheld or printed as a bound only');
    },
  );

  test('hold the true ends, whatever they are', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [lower, upper] = a < b ? [a, b] : [b, a];
        const said = printed(number('share', lower, lower, upper), 'between', words).text;
        const [, low, high] = /^between (\d+)% and (\d+)%$/.exec(said) ?? [];
        if (low === undefined || high === undefined) return;
        expect(Number(low)).toBeLessThanOrEqual(lower * 100 + 1e-7);
        expect(Number(high)).toBeGreaterThanOrEqual(upper * 100 - 1e-7);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number as exact as it is known', () => {
  const computed = { ...number('t', 491_040, 432_120, 550_310), indicator: 'scenario-shortfall' };

  test('has three significant digits where it is a computed quantity, and a range that holds the true one', () => {
    expect(printed(computed, undefined, words)).toEqual({ text: '491,000 t', marks: [], range: '432,000–551,000 t' });
    expect(cell(computed, {}, words)).toEqual({ text: '491,000', marks: [], range: '432,000–551,000' });
  });

  test('has every digit where it is a published quantity', () => {
    expect(printed(number('t', 491_040), undefined, words).text).toBe('491,040 t');
  });

  test('is not printed as nothing where it is something', () => {
    expect(cell(number('index', 0.00432, 0.0041, 0.0045), {}, words)).toMatchObject({
      text: '0.0043',
      range: '0.0041–0.0045',
    });
    expect(cell(number('index', 0), {}, words).text).toBe('0.00');
  });
});
