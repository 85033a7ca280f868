import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeText, figureText, sizeOf, sumText } from './figure-text.ts';

describe('figureText', () => {
  test.each([
    { printed: '270,000', written: '270000', why: 'thousands marks are taken off' },
    { printed: ' 45000 ', written: '45000', why: 'blanks are taken off' },
    { printed: '1.30', written: '1.30', why: 'decimals stay as printed' },
    { printed: '−0.51', written: '-0.51', why: 'a typographic minus is a minus' },
    { printed: '-', written: '—', why: 'a dash is written long' },
    { printed: '—', written: '—', why: 'a long dash stays' },
    { printed: 'W', written: 'W', why: 'withheld stays' },
    { printed: 'NA', written: 'NA', why: 'not available stays text' },
    { printed: 'E', written: 'E', why: 'a net exporter stays' },
    { printed: '>95', written: '>95', why: 'a bound stays' },
  ])('writes "$printed" as $written: $why', ({ printed, written }) => {
    expect(figureText(printed)).toBe(written);
  });

  test('marks an estimated number, a zero among them, but no mark', () => {
    const estimated = ['45000', '0', '—', 'W', '>50', 'E'].map((printed) => figureText(printed, { estimated: true }));
    expect(estimated).toEqual(['45000 e', '0 e', '—', 'W', '>50', 'E']);
  });

  test('rounds where decimals are asked for, and takes off the dust of binary numbers', () => {
    expect(figureText('5787400.000000001', { decimals: 0 })).toBe('5787400');
    expect(figureText('12.071962643478264', { decimals: 3 })).toBe('12.072');
  });

  test('multiplies by a factor', () => {
    // By hand: 0.1 × 3 is 0.30000000000000004 in binary, 0.3 on paper.
    expect(figureText('3', { factor: 0.1 })).toBe('0.3');
  });

  test.each(['10000 - 15000', '500–12000', 'Large', '', '1,23', 's'])('does not take "%s" for a figure', (printed) => {
    expect(figureText(printed)).toBeUndefined();
  });
});

test('a factor keeps the digits that it gives, without those of binary numbers', () => {
  // By hand: 12,345 × 0.69904 = 8,629.6488, and 3 × 0.1 = 0.3, which in binary is 0.30000000000000004.
  expect(figureText('12,345', { factor: 0.69904 })).toBe('8629.6488');
  expect(figureText('3', { factor: 0.1 })).toBe('0.3');
});

describe('sumText', () => {
  test('adds up printed rows and keeps the mark of an estimate', () => {
    // USGS 2026, antimony: oxide 24,000 and unwrought 4,920 imported in 2024; germanium exports 9,000 and 92, estimated.
    expect(sumText(['24000', '4920'])).toBe('28920');
    expect(sumText(['9000 e', '92 e'])).toBe('9092 e');
  });

  test('counts a dash as zero and keeps decimals', () => {
    expect(sumText(['—', '0.10', '0.2'])).toBe('0.30');
  });

  test('has no answer where a part is withheld', () => {
    expect(sumText(['5', 'W'])).toBeUndefined();
  });

  test('leaves a single part as it is', () => {
    expect(sumText(['>95'])).toBe('>95');
  });

  test('does not depend on the order of its parts', () => {
    const part = fc.integer({ min: 0, max: 1e6 }).map(String);
    const parts = fc.array(
      fc.oneof(
        part,
        part.map((digits) => `${digits} e`),
        fc.constant('—'),
      ),
      { minLength: 2 },
    );
    fc.assert(fc.property(parts, (list) => sumText(list) === sumText([...list].reverse())));
  });
});

describe('changeText', () => {
  test.each([
    { from: '117', to: '84', change: '-33' },
    { from: '84', to: '128', change: '44' },
    { from: '123', to: '450 e', change: '327 e' },
    { from: '—', to: '5', change: '5' },
    { from: '5', to: '—', change: '-5' },
  ])('from $from to $to is $change', ({ from, to, change }) => {
    expect(changeText(from, to)).toBe(change);
  });

  test('has no answer where a stock is withheld', () => {
    expect(changeText('W', '5')).toBeUndefined();
  });
});

describe('sizeOf', () => {
  test('sorts numbers by size, a bound by its limit, a dash as zero and marks last', () => {
    expect(['12.5', '45000 e', '>95', '—', 'W'].map(sizeOf)).toEqual([12.5, 45000, 95, 0, -1]);
  });
});
