import { expect, test } from 'vitest';
import { formulaWith, wordsInFormula } from './formula-words.ts';

const latex = '\\underbrace{V}_{\\text{new data}} + m \\text{ known} + \\mathrm{HHI}';

test('the words of a formula are those that LaTeX sets as text', () => {
  expect(wordsInFormula(latex)).toEqual([
    { key: 'new-data', word: 'new data' },
    { key: 'known', word: 'known' },
  ]);
});

test('a formula in another language has its words alone replaced', () => {
  const said: Readonly<Record<string, string>> = { 'new-data': '新規データ', known: 'が既知' };
  expect(formulaWith(latex, (key) => said[key] ?? '')).toBe(
    '\\underbrace{V}_{\\text{新規データ}} + m \\text{ が既知} + \\mathrm{HHI}',
  );
});
