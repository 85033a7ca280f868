import { describe, expect, test } from 'vitest';
import { inEnglish, inJapanese } from '../testing/told.ts';
import { countInWords, shortEnough } from './phrases.ts';

describe('titles', () => {
  test('the first of at most fifteen words is taken, the last if none is', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
    expect(shortEnough([words(16), words(15), words(2)])).toBe(words(15));
    expect(shortEnough([words(17), words(16)])).toBe(words(16));
  });

  test('the first of at most forty full-width characters is taken, two figures counting as one', () => {
    expect(shortEnough(['鉱'.repeat(41), `${'鉱'.repeat(39)}87`, '鉱'])).toBe(`${'鉱'.repeat(39)}87`);
    expect(shortEnough([`${'鉱'.repeat(39)}87%`, '鉱'])).toBe('鉱');
  });
});

test('a count is a word up to nine in English, and a figure in Japanese', () => {
  expect([0, 4, 9, 12].map((count) => countInWords(count, inEnglish.language))).toEqual(['no', 'four', 'nine', '12']);
  expect([0, 4, 12].map((count) => countInWords(count, inJapanese.language))).toEqual(['0', '4', '12']);
});
