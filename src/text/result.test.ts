import { describe, expect, test } from 'vitest';
import { reasons } from '../domain/result.ts';
import { language } from './language/languages.ts';
import type { Printable } from './printable.ts';
import { reasonInWords } from './reason.ts';
import { cell, printed } from './result.ts';
import { defaultFormat } from './value.ts';

const { words } = language('en');

const number = (rest: Partial<Printable>): Printable => ({
  value: 0.742,
  lower: 0.742,
  upper: 0.742,
  unit: 'share',
  reason: '',
  ...rest,
});
const missing = (reason: string, lower: number | null, upper: number | null): Printable =>
  number({ value: null, lower, upper, reason });

describe('a number for running text', () => {
  test('takes the format of its unit where none is asked for', () => {
    expect(printed(number({}), undefined, words).text).toBe('74%');
    expect(printed(number({ unit: 'index' }), undefined, words).text).toBe('0.74');
    expect(printed(number({ value: 3.72, unit: 'suppliers' }), undefined, words).text).toBe('3.7');
    expect(printed(number({ value: 2464.3, unit: 'points' }), undefined, words).text).toBe('2,464');
    expect(printed(number({ value: 156879.57, unit: 'kUSD' }), undefined, words).text).toBe('157 million dollars');
    expect(printed(number({ value: 66, unit: 'percent' }), undefined, words).text).toBe('66%');
  });

  test('prints the change of a share in percentage points', () => {
    const change = number({ value: -0.242, isChange: true });
    expect(defaultFormat(change)).toBe('points');
    expect(printed(change, undefined, words).text).toBe('−24 percentage points');
  });

  test('says the range where it is asked for, and not where value and bounds are one', () => {
    const estimated = number({ value: 0.703, lower: 0.6612, upper: 0.7383 });
    expect(printed(estimated, 'bounds', words)).toEqual({ text: '70%', marks: [], range: '66–74%' });
    expect(printed(estimated, 'percent', words).range).toBe('');
    expect(printed(number({}), 'bounds', words).range).toBe('');
  });

  test.each([
    // 1% named, 99% not split: 0.01² = 0.0001 at least, 0.01² + 0.99² = 0.9802 at most.
    { row: { value: 0.0001, lower: 0.0001, upper: 0.9802, unit: 'index' }, text: '0.00–0.99' },
    { row: { value: 0.04, lower: 0.04, upper: 0.96, unit: 'share' }, text: '4–96%' },
    { row: { value: 1, lower: 0, upper: 1, unit: 'share' }, text: '0–100%' },
    { row: { value: 5, lower: 1.2, upper: null, unit: 'suppliers' }, text: 'at least 1.2' },
  ])('prints the range alone where it leaves open what the number is: $text', ({ row, text }) => {
    expect(printed(number(row), 'bounds', words)).toEqual({ text, marks: [], range: '' });
    expect(cell(number(row), {}, words)).toEqual({ text, marks: [], range: '' });
  });

  test('marks what its publisher estimates', () => {
    expect(printed(number({ value: 29000, unit: 't', quality: 'estimated' }), undefined, words)).toEqual({
      text: '29,000 t',
      marks: ['e'],
      range: '',
    });
  });

  test('says in words why there is no number', () => {
    expect(printed(missing('not-reported', null, null), undefined, words).text).toBe('not reported');
    expect(printed(missing('net-exporter', 0, 0.1), undefined, words).text).toBe('net exporter');
  });

  test.each([
    { lower: 0.5, upper: 1, text: 'over 50%', from: 'published as >50' },
    { lower: 0, upper: 0.25, text: 'under 25%', from: 'published as <25' },
    { lower: 0.2, upper: 0.4, text: '20–40%', from: 'two bounds' },
    { lower: 0, upper: 0.004, text: 'under 1%', from: 'an end that rounds to nothing' },
    { lower: 0.99, upper: 1, text: 'over 99%', from: 'published as >99' },
    { lower: 0.996, upper: 1, text: 'over 99%', from: 'an end that rounds to all' },
    { lower: 0.9849, upper: 0.9929, text: '98–100%', from: 'ends less than one percent apart' },
    { lower: 1.4493, upper: 1.4582, text: '144–146%', from: 'ends beyond the whole' },
    { lower: 0, upper: 0, text: '0%', from: 'two ends that are nothing' },
  ])('prints bounds for what is withheld: $text, $from', ({ lower, upper, text }) => {
    expect(printed(missing('withheld', lower, upper), undefined, words).text).toBe(text);
  });
});

describe('a number for a cell', () => {
  test('has one decimal, and none where the column asks so', () => {
    expect(cell(number({}), {}, words).text).toBe('74.2%');
    expect(cell(number({}), { decimals: 0 }, words).text).toBe('74%');
  });

  test('shows a mark in the place of what rounds to zero or is not there', () => {
    expect(cell(number({ value: 0.0002 }), {}, words)).toMatchObject({ text: '', marks: ['k'] });
    expect(cell(missing('not-reported', null, null), {}, words)).toMatchObject({ text: '', marks: ['x'] });
    expect(cell(missing('withheld', 0.1, 0.3), {}, words)).toMatchObject({ text: '', marks: ['c'] });
    expect(cell(missing('net-exporter', 0, 0.2), {}, words)).toMatchObject({ text: '', marks: ['E'] });
    expect(cell(missing('not-applicable', null, null), {}, words)).toMatchObject({ text: '', marks: ['z'] });
  });
});

describe('the range beside a number in a cell', () => {
  test('has the decimals of the number, and no end printed beyond the number that it is', () => {
    // The lower end is the value: 86.96% prints as 87.0%, and would as 86.9% if it were rounded down.
    const row = number({ value: 0.8696, lower: 0.8696, upper: 0.90111 });
    expect(cell(row, {}, words)).toEqual({ text: '87.0%', marks: [], range: '87.0–90.2%' });
  });

  test('stands alone where it reaches from just below the whole to it, with its decimals', () => {
    const share = missing('withheld', 0.9991, 1);
    expect(cell(share, {}, words)).toEqual({ text: '', marks: ['c'], range: '99.9–100.0%' });
  });

  test('gives way to the number where both ends print alike, with the mark of what is withheld', () => {
    const score = number({ value: null, lower: 1.3532, upper: 1.3545, unit: 'score', reason: 'withheld' });
    expect(cell(score, {}, words)).toEqual({ text: '1.4', marks: ['c'], range: '' });
  });
});

test('every reason has words of its own', () => {
  const said = reasons.map((reason) => reasonInWords(reason, words));
  expect(new Set(said).size).toBe(reasons.length);
});

describe('a result that is withheld', () => {
  const withheld = { value: null, unit: 'share', reason: 'withheld' } as const;

  test('says net exporter where that is sure, not "under 0%"', () => {
    const row = { ...withheld, lower: 0, upper: 0, mark: 'E' };
    expect(printed(row, undefined, words).text).toBe('net exporter');
    expect(cell(row, {}, words).marks).toEqual(['E']);
  });

  test('says withheld where its range is all there is', () => {
    const row = { ...withheld, lower: 0, upper: 1 };
    expect(printed(row, undefined, words)).toMatchObject({ text: 'withheld or printed as a bound only', range: '' });
    expect(cell(row, {}, words)).toMatchObject({ marks: ['c'], range: '' });
  });

  test('keeps the range that says something', () => {
    expect(printed({ ...withheld, lower: 0.2, upper: 0.4 }, undefined, words).text).toBe('20–40%');
  });
});
