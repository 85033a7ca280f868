import { describe, expect, test } from 'vitest';
import { queryWith, difference as row } from '../fixture.ts';
import { bySize, caveatText, differenceText } from './wording.ts';

const english = queryWith({});

describe('a difference', () => {
  test.each([
    { difference: 0.25, printed: '+25%', from: 'a quarter more' },
    { difference: -0.551724, printed: '−55%', from: '13,000 beside 29,000' },
    { difference: 0.042, printed: '+4.2%', from: 'small ones have a decimal' },
    { difference: 1.99, printed: '+199%', from: 'not yet three times' },
    { difference: 5.19, printed: '6.19 times', from: '13,000 is 6.19 times 2,100' },
    { difference: -1, printed: '−100%', from: 'nothing beside something' },
  ])('of $difference is $printed: $from', ({ difference, printed }) => {
    expect(differenceText(english, row({ difference, verdict: 'differs' }))).toBe(printed);
  });

  test('is a word where there is none, and the reason where none is computed', () => {
    expect(differenceText(english, row({ verdict: 'same' }))).toBe('same');
    expect(differenceText(english, row({ difference: null, verdict: 'differs', reason: 'primary-is-zero' }))).toBe(
      'zero in the primary source',
    );
    expect(differenceText(english, row({ difference: null, verdict: 'not-comparable', reason: 'other-content' }))).toBe(
      'counts something else, and no source states a factor',
    );
  });

  test('says what a reader has to know of it, but not that a figure with its own mark is estimated', () => {
    expect(caveatText(english, row({ caveats: 'estimated' }))).toBe('');
    expect(caveatText(english, row({ verdict: 'within-bounds', caveats: 'estimated total-excludes' }))).toBe(
      'within what rounding and estimates allow; one total leaves out withheld production',
    );
    expect(caveatText(english, row({ factor: 0.04, primary_basis: 'beryllium content' }))).toBe(
      'the other converted to beryllium content by a stated factor',
    );
  });
});

test('differences stand by factor, the largest first: nothing beside something, a fifth, four times, half, a quarter more', () => {
  const rows = [
    row({ economy: 'MORE', difference: 0.25 }),
    row({ economy: 'HALF', difference: -0.5 }),
    row({ economy: 'FOUR', difference: 3 }),
    row({ economy: 'FIFTH', difference: -0.8 }),
    row({ economy: 'ZERO', difference: null, reason: 'primary-is-zero' }),
    row({ economy: 'NONE', difference: -1 }),
  ];
  // By hand: factors of infinity, 0, 1/5, 4, 1/2 and 1.25.
  expect(rows.toSorted(bySize).map(({ economy }) => economy)).toEqual([
    'ZERO',
    'NONE',
    'FIFTH',
    'FOUR',
    'HALF',
    'MORE',
  ]);
});
