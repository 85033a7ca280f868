import { describe, expect, test } from 'vitest';
import { factorFor } from './content-factor.ts';

const place = { file: 'data/factors.yaml', path: '/factors/0', line: 2 };
const ore = {
  mineral: 'ore',
  stage: 'mine',
  from: 'ore oxide',
  to: 'ore content',
  by: 0.8,
  source: 'survey',
  ...place,
};

describe('a factor between two contents', () => {
  test('is the stated one', () => {
    expect(factorFor([ore], { mineral: 'ore', stage: 'mine', from: 'ore oxide', to: 'ore content' })?.by).toBe(0.8);
  });

  test('is one over it for the way back: 1 / 0.8 = 1.25', () => {
    expect(factorFor([ore], { mineral: 'ore', stage: 'mine', from: 'ore content', to: 'ore oxide' })?.by).toBe(1.25);
  });

  test.each([
    { mineral: 'salt', stage: 'mine', from: 'ore oxide', to: 'ore content' },
    { mineral: 'ore', stage: 'refining', from: 'ore oxide', to: 'ore content' },
    { mineral: 'ore', stage: 'mine', from: 'gross weight', to: 'ore content' },
  ])('is none for $mineral at $stage from $from', (conversion) => {
    expect(factorFor([ore], conversion)).toBeUndefined();
  });
});
