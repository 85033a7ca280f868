import { expect, test } from 'vitest';
import { language } from '../../text/language/languages.ts';
import { boundsInWords, shareInShort } from './share-text.ts';

const english = language('en').words;

test('a share of which only bounds are known stands beside its mark with a sign', () => {
  expect(shareInShort({ value: null, lower: 0, upper: 0.168 }, english)).toBe('≤ 17%');
  expect(shareInShort({ value: null, lower: 0.951, upper: 1 }, english)).toBe('≥ 95%');
  expect(shareInShort({ value: 0.5, lower: 0.5, upper: 0.5 }, english)).toBe('50%');
});

test('a text that is heard says its bounds in words', () => {
  expect(boundsInWords('Chile ≤ 73%, Japan ≥ 3.5%. Iran ≤ 3.', english)).toBe(
    'Chile at most 73%, Japan at least 3.5%. Iran at most 3.',
  );
  expect(boundsInWords('採掘≤ 17%、精製78%', language('ja').words)).toBe('採掘最大17%、精製78%');
});
