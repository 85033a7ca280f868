import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingOf, type Printing } from './closing.ts';

const figures = (record: Readonly<Record<string, string>>) => new Map(Object.entries(record));
const closes = (record: Readonly<Record<string, string>>, printing: Printing = {}) =>
  closingOf(figures(record), printing)?.closes;

describe('closingOf', () => {
  test('gives total, sum and what is between them', () => {
    // USGS 2025, gallium in kilograms, 2024: 750,000 of China and 12,000 of others against a printed 760,000.
    expect(closingOf(figures({ WLD: '760000 e', CHN: '750000 e', JPN: '12000 e' }), { totalSignificant: 2 })).toEqual({
      total: 760000,
      sum: 762000,
      residual: -2000,
      slack: 5001,
      closes: true,
    });
  });

  test.each([
    { what: 'parts that add up', of: { WLD: '10', CHN: '7', OTH: '3' }, is: true },
    { what: 'a part that is missing', of: { WLD: '10', CHN: '7' }, is: false },
    { what: 'half a unit for each printed figure', of: { WLD: '10', CHN: '7', JPN: '2' }, is: true },
    { what: 'more than the total', of: { WLD: '10', CHN: '12' }, is: false },
    { what: 'a rest that a withheld figure may be', of: { WLD: '100', CHN: '70', USA: 'W' }, is: true },
    { what: 'a rest beside a bound', of: { WLD: '100', CHN: '70', USA: '>5' }, is: true },
    { what: 'a withheld figure beside a sum above the total', of: { WLD: '100', CHN: '170', USA: 'W' }, is: false },
    { what: 'a dash as zero', of: { WLD: '7', CHN: '7', USA: '—' }, is: true },
  ])('$what: $is', ({ of, is }) => {
    expect(closes(of)).toBe(is);
  });

  test('guesses no rounding from zeros at the end', () => {
    expect(closes({ WLD: '300000', CHN: '210000', USA: '60000' })).toBe(false);
    // By hand: one significant digit of 300,000 is a step of 100,000, so half of it explains the 30,000.
    expect(closes({ WLD: '300000', CHN: '210000', USA: '60000' }, { totalSignificant: 1 })).toBe(true);
  });

  test('counts the rounding of parts where the publisher states it', () => {
    const of = { WLD: '1000', CHN: '720', USA: '240' };
    expect(closes(of)).toBe(false);
    // By hand: one digit of 720 and of 240 are steps of 100, so 50 each explain the residual of 40.
    expect(closes(of, { partsSignificant: 1 })).toBe(true);
  });

  test('leaves aside what the total leaves out, and a rest that is computed', () => {
    expect(closes({ WLD: '7', CHN: '7', USA: '3' }, { excluded: ['USA'] })).toBe(true);
    expect(closes({ WLD: '10', CHN: '7' }, { isRestComputed: true })).toBe(true);
    expect(closes({ WLD: '10', CHN: '12' }, { isRestComputed: true })).toBe(false);
  });

  test('sets shares against 100, where a rest is printed', () => {
    // USGS 2026, import sources of gallium metal: 28 + 22 + 18 + 16 + 16 = 100.
    const sources = { CAN: '28', JPN: '22', CHN: '18', DEU: '16', OTH: '16' };
    expect(closes(sources, { unit: 'percent' })).toBe(true);
    expect(closes({ ...sources, CAN: '82' }, { unit: 'percent' })).toBe(false);
    expect(closes({ CAN: '28', JPN: '22' }, { unit: 'percent' })).toBeUndefined();
  });

  test('counts the printed step where figures were multiplied', () => {
    // By hand: 10 = 7 + 2, each printed to one, times 100; half a step of 100 for each of three figures is 150.
    expect(closes({ WLD: '1000', CHN: '700', JPN: '200' })).toBe(false);
    expect(closes({ WLD: '1000', CHN: '700', JPN: '200' }, { leastStep: 100 })).toBe(true);
  });

  test('is open from the first unit beyond half of what each figure is rounded to', () => {
    // By hand: total and two parts, each printed to one, are 1.5 together; a rest of 1 is less, one of 2 is more.
    expect(closes({ WLD: '10', CHN: '7', JPN: '2' })).toBe(true);
    expect(closes({ WLD: '11', CHN: '7', JPN: '2' })).toBe(false);
  });

  test('lets parts pass the total by the rounding of the total alone', () => {
    // By hand: one digit of 300 is a step of 100, so the total may be 350; that of the parts, 10 each, does not count.
    const printing = { totalSignificant: 1, partsSignificant: 2 };
    expect(closes({ WLD: '300', CHN: '150', JPN: '200' }, printing)).toBe(true);
    expect(closes({ WLD: '300', CHN: '150', JPN: '201' }, printing)).toBe(false);
    // As a rest: 50 of the total and 5 of each part are 60.
    expect(closes({ WLD: '300', CHN: '110', JPN: '130' }, printing)).toBe(true);
    expect(closes({ WLD: '300', CHN: '110', JPN: '129' }, printing)).toBe(false);
  });

  test('has nothing to say without a total', () => {
    expect(closes({ CHN: '7' })).toBeUndefined();
  });

  test('closes for any parts with their own sum, and not with a tenth more than rounding explains', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1e7 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parts, (sizes) => {
        const listed = Object.fromEntries(sizes.map((size, index) => [`E${index}`, String(size)]));
        const sum = sizes.reduce((all, size) => all + size, 0);
        const beyond = Math.ceil(sum + sizes.length / 2 + 1) + Math.ceil(sum / 10);
        return closes({ ...listed, WLD: String(sum) }) === true && closes({ ...listed, WLD: String(beyond) }) === false;
      }),
    );
  });
});
