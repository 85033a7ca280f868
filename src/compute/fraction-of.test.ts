import { expect, test } from 'vitest';
import { figure } from './fixtures.ts';
import { fractionOf } from './fraction-of.ts';

test('a percentage becomes a fraction with its ends, and one that is not available stays so', () => {
  expect(fractionOf(figure('25 e', 1, 100))).toEqual({ value: 0.25, lower: 0.225, upper: 0.275 });
  expect(fractionOf(figure('>95', 1, 100))).toEqual({ value: null, lower: 0.95, upper: 1 });
  expect(fractionOf(figure('NA'))).toBeNull();
});
