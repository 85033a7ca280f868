import { expect, test } from 'vitest';
import { language } from '../../text/language/languages.ts';
import { shareInSentence, shareInShort } from './share-text.ts';

const english = language('en').words;
const japanese = language('ja').words;
const atMost = { value: null, lower: 0, upper: 0.168 };

test('a share of which only bounds are known has a sign beside a mark, and words in a sentence', () => {
  expect(shareInShort(atMost, english)).toBe('≤ 17%');
  expect(shareInSentence(atMost, english)).toBe('at most 17%');
  expect(shareInSentence(atMost, japanese)).toBe('最大17%');
  expect(shareInSentence({ value: null, lower: 0.951, upper: 1 }, english)).toBe('at least 95%');
  expect(shareInSentence({ value: 0.5, lower: 0.5, upper: 0.5 }, english)).toBe('50%');
});
