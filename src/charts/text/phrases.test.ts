import { describe, expect, test } from 'vitest';
import { listed, possessive, shortEnough, weighedBy } from './phrases.ts';

describe('phrases', () => {
  test('possessives of names that end in s take the apostrophe alone', () => {
    expect(possessive('China')).toBe('China’s');
    expect(possessive('the United States')).toBe('the United States’');
  });

  test('lists join their last item with "and"', () => {
    expect(listed([])).toBe('');
    expect(listed(['China'])).toBe('China');
    expect(listed(['China', 'Japan'])).toBe('China and Japan');
    expect(listed(['China', 'Japan', 'Chile'])).toBe('China, Japan and Chile');
  });

  test('the first title of at most fifteen words is taken, the last if none is', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
    expect(shortEnough([words(16), words(15), words(2)])).toBe(words(15));
    expect(shortEnough([words(17), words(16)])).toBe(words(16));
  });

  test('measures are words', () => {
    expect([weighedBy('value'), weighedBy('quantity'), weighedBy('')]).toEqual(['value', 'weight', '']);
  });
});
