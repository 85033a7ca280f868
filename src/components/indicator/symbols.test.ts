import { expect, test } from 'vitest';
import { indicators } from '../../indicators/registry.ts';
import { letterMarkup } from './formula.ts';
import { symbolsOf } from './symbols.ts';

test.each(indicators.map(({ id, latex }) => ({ id, latex })))('the letters of $id are defined', ({ id, latex }) => {
  const symbols = symbolsOf(id);
  expect(symbols.length).toBeGreaterThan(0);
  const letter = (text: string) => text.replace(/_.*$/, '');
  expect(symbols.filter((symbol) => !latex.includes(letter(symbol.latex)))).toEqual([]);
});

test('a letter is drawn in the line', () => {
  expect(letterMarkup('s_i')).not.toContain('display="block"');
});
