import { describe, expect, test } from 'vitest';
import { initialOf, inOrder } from './collation.ts';
import { language } from './language/languages.ts';

const { words: english } = language('en');
const { words: japanese } = language('ja');

describe('the order of names', () => {
  test('is that of the language, not of code points', () => {
    expect(['Zambia', 'Åland', 'Chile'].toSorted((a, b) => inOrder(a, b, english))).toEqual([
      'Åland',
      'Chile',
      'Zambia',
    ]);
  });

  test('puts hiragana among katakana, as a Japanese index does', () => {
    const read = ['ドイツ', 'ちゅうごく', 'チリ', 'にほん', 'タイ'];
    const sorted = ['タイ', 'ちゅうごく', 'チリ', 'ドイツ', 'にほん'];
    expect(read.toSorted((a, b) => inOrder(a, b, japanese))).toEqual(sorted);
  });
});

describe('the index', () => {
  test('puts names with accents under their plain letter', () => {
    expect(['Åland', 'Éire', 'Chile'].map((name) => initialOf(name, english))).toEqual(['A', 'E', 'C']);
  });

  test('puts names in kana under the row of the syllabary, however they are voiced', () => {
    const read = ['ガーナ', 'パラオ', 'ちゅうごく', 'ヴァヌアツ', 'イエメン', 'んじゃめな'];
    expect(read.map((name) => initialOf(name, japanese))).toEqual(['カ', 'ハ', 'タ', 'ア', 'ア', 'ワ']);
  });
});
