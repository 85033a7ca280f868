import { expect, test } from 'vitest';
import { formulaMarkup, letterMarkup } from './formula.ts';

const count = (latex: string) => formulaMarkup(latex).match(/<math /g)?.length;

test('a formula is one element, and each clause that a wide space sets apart is another', () => {
  expect(count('H = \\sum_i s_i^2')).toBe(1);
  expect(count('R = \\frac{N}{D + N}, \\qquad N = I - X, \\quad D = P + S')).toBe(3);
});

test('a formula that cannot be read is an error', () => {
  expect(() => formulaMarkup('\\frac{N}')).toThrow();
});

test('a letter is drawn in the line', () => {
  expect(letterMarkup('s_i')).not.toContain('display="block"');
});
