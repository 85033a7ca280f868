import { expect, test } from 'vitest';
import { cut, hasWords } from './words.ts';

test('words of a language without spaces are cut apart, others stay as they are', () => {
  expect(cut('輸入依存度', 'ja').split(' ').join('')).toBe('輸入依存度');
  expect(cut('中国のガリウム', 'ja').split(' ')).toEqual(['中国', 'の', 'ガリウム']);
  expect(cut('gallium China', 'en')).toBe('gallium China');
});

test('a text has a word whatever its ending, and never by its first letters alone', () => {
  expect(hasWords('What Japan imports of gallium', 'importing gallium')).toBe(true);
  expect(hasWords('World mining', 'xyzzyq')).toBe(false);
  expect(hasWords('Gallium of China', 'gallium zinc')).toBe(false);
  expect(hasWords('レアアース（希土類）', '希土')).toBe(true);
});
