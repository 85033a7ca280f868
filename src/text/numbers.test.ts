import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { language } from './language/languages.ts';
import { compact, decimal, isLow, level, percent, points, range, reported, significant } from './numbers.ts';

const { words } = language('en');

describe('percent', () => {
  test.each([
    { share: 0.7447, decimals: 0, text: '74%', from: '74.47 is nearer to 74' },
    { share: 0.7447, decimals: 1, text: '74.5%', from: '74.47 is nearer to 74.5' },
    { share: 0.745, decimals: 0, text: '75%', from: 'a half is rounded up' },
    { share: 0.285, decimals: 0, text: '29%', from: '28.5, which binary fractions hold as 28.499…' },
    { share: 0.145, decimals: 0, text: '15%', from: '14.5, which binary fractions hold as 14.499…' },
    { share: 0, decimals: 0, text: '0%', from: 'nothing at all' },
    { share: 1, decimals: 0, text: '100%', from: 'the whole' },
    { share: 0.9999999999, decimals: 0, text: '100%', from: 'the whole within 1e-9' },
    { share: 0.996, decimals: 0, text: 'over 99%', from: 'less than the whole is never 100%' },
    { share: 0.996, decimals: 1, text: '99.6%', from: 'one decimal says it' },
    { share: 0.9996, decimals: 1, text: 'over 99.9%', from: 'nor with a decimal' },
    { share: 0.994, decimals: 0, text: '99%', from: 'rounds down by itself' },
    { share: 0.004, decimals: 0, text: 'under 1%', from: 'more than nothing is never 0%' },
    { share: 0.0004, decimals: 1, text: 'under 0.1%', from: 'nor with a decimal' },
    { share: 0.005, decimals: 0, text: '1%', from: 'a half is rounded up' },
    { share: -0.12, decimals: 0, text: '−12%', from: 'a true minus sign' },
    { share: 1.5, decimals: 0, text: '150%', from: 'a growth may pass the whole' },
  ])('prints $share as $text: $from', ({ share, decimals, text }) => {
    expect(percent(share, decimals, words)).toBe(text);
  });

  test('never prints 0% or 100% for what is neither', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), fc.constantFrom(0, 1), (share, decimals) => {
        expect(['0%', '0.0%', '100%', '100.0%']).not.toContain(percent(share, decimals, words));
      }),
    );
  });
});

describe('decimal and reported', () => {
  test.each([
    { value: 1883.26, decimals: 0, text: '1,883' },
    { value: -1883.26, decimals: 1, text: '−1,883.3' },
    { value: -0.04, decimals: 1, text: '0.0' },
    { value: 0, decimals: 0, text: '0' },
    { value: 2.675, decimals: 2, text: '2.68' },
  ])('prints $value with $decimals decimals as $text', ({ value, decimals, text }) => {
    expect(decimal(value, decimals, words)).toBe(text);
  });

  test.each([
    { value: 270000, text: '270,000' },
    { value: 73.757, text: '73.757' },
    { value: 184144.796, text: '184,144.796' },
    { value: -0.51, text: '−0.51' },
  ])('prints the published $value as $text', ({ value, text }) => {
    expect(reported(value, words)).toBe(text);
  });
});

describe('compact', () => {
  test.each([
    { value: 491901.903, unit: 'kUSD', text: '492 million dollars' },
    { value: 1883.4, unit: 'MUSD', text: '1.88 billion dollars' },
    { value: 999.6, unit: 'MUSD', text: '1 billion dollars' },
    { value: 812.4, unit: 'kUSD', text: '812,400 dollars' },
    { value: 270000, unit: 't', text: '270,000 t' },
    { value: 5476, unit: 'kt', text: '5.48 million t' },
    { value: 73.757, unit: 'kt', text: '73,757 t' },
    { value: 97, unit: 't', text: '97 t' },
    { value: 760000, unit: 'kg', text: '760 t' },
    { value: 2.462, unit: 't', text: '2.46 t' },
    { value: 43544788, unit: 'ct', text: '43.5 million carats' },
    { value: 38, unit: 'Mct', text: '38 million carats' },
  ])('prints $value $unit as $text', ({ value, unit, text }) => {
    expect(compact(value, unit, words)).toBe(text);
  });
});

describe('points', () => {
  test.each([
    { difference: 0.095, text: '+10 percentage points' },
    { difference: -0.24, text: '−24 percentage points' },
    { difference: 0.01, text: '+1 percentage point' },
    { difference: -0.014, text: '−1 percentage point' },
    { difference: 0.001, text: '0 percentage points' },
  ])('prints a difference of $difference as $text', ({ difference, text }) => {
    expect(points(difference, undefined, words)).toBe(text);
  });
});

describe('range', () => {
  test.each([
    { lower: 0.6561, upper: 0.728, text: '65–73%', from: 'outward, so that it contains the true ends' },
    { lower: 0.65, upper: 0.73, text: '65–73%', from: 'ends that need no rounding stay' },
    { lower: 0.5, upper: 0.5, text: '', from: 'an exact value has none' },
    { lower: 0.5561, upper: 0.5563, text: '', from: 'both ends print alike' },
    { lower: 0.5, upper: null, text: 'at least 50%', from: 'unbounded above' },
    { lower: 0, upper: null, text: '', from: 'from nothing to anything says nothing' },
    { lower: 0.29, upper: 0.57, text: '29–57%', from: '0.29 × 100 and 0.57 × 100 are not whole in binary' },
  ])('prints [$lower, $upper] as "$text": $from', ({ lower, upper, text }) => {
    expect(range(lower, upper, { times: 100, inUnit: words.percent }, words)).toBe(text);
  });

  test('contains the true ends, whatever they are', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [lower, upper] = a < b ? [a, b] : [b, a];
        const text = range(lower, upper, { times: 100, decimals: 1, inUnit: words.percent }, words);
        if (text === '') return;
        const [low = Number.NaN, high = Number.NaN] = text.replace('%', '').split('–').map(Number);
        expect(low).toBeLessThanOrEqual(lower * 100 + 1e-7);
        expect(high).toBeGreaterThanOrEqual(upper * 100 - 1e-7);
      }),
    );
  });
});

test('what is short of the whole never prints as the whole', () => {
  const index = (value: number) => level(value, 2, 1, words);
  expect([index(1), index(0.998), index(0.5131)]).toEqual(['1.00', 'over 0.99', '0.51']);
  expect([level(9.97, 1, 10, words), level(10.4, 1, null, words)]).toEqual(['over 9.9', '10.4']);
});

test('three significant digits are kept, however small the number', () => {
  expect([0.409412948, 0.000123456, 1234.5, -0.0506, 0].map((value) => significant(value, words))).toEqual([
    '0.409',
    '0.000123',
    '1,230',
    '−0.0506',
    '0',
  ]);
});

test('a share is low when it prints as zero and is not', () => {
  expect([isLow(0), isLow(0.0004), isLow(0.0005), isLow(0.004, 0)]).toEqual([false, true, false, true]);
});
