import { expect, test } from 'vitest';
import { stepClass } from './steps.ts';

test.each([
  { share: 0, step: 'step-1' },
  { share: 0.2499, step: 'step-1' },
  { share: 0.25, step: 'step-2' },
  { share: 0.65, step: 'step-4' },
  { share: 0.6499999999999, step: 'step-4' },
  { share: 0.64, step: 'step-3' },
  { share: 1, step: 'step-5' },
])('a share of $share has the shade $step', ({ share, step }) => {
  expect(stepClass(share)).toBe(step);
});

test('what is not known has no shade', () => {
  expect([stepClass(null), stepClass(undefined)]).toEqual(['', '']);
});
