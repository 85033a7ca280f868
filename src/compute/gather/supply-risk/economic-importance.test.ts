import { describe, expect, test } from 'vitest';
import { given, lowered, resultsOf, uses } from '../fixtures.ts';

const minerals = new Map([['rare-earths', lowered({ substitution: '0.8' })]]);
const series = uses([
  ['Catalysts', 'C20', '50', '100'],
  ['Magnets', 'C28', '50', '200'],
]);

describe('economic importance', () => {
  test('weighs sectors by end use and takes the substitution index of the mineral', () => {
    const [found] = resultsOf({ uses: [series], minerals }, { indicator: 'economic-importance' });
    expect(given(found)).toBeCloseTo(6, 12); // By hand: 10 × (0.5 × 100 + 0.5 × 200) / 200 × 0.8.
    expect(found?.subject).toMatchObject({ reporter: 'EU27', mineral: 'rare-earths', stage: '', year: 2023 });
    expect(found?.inputs.map(({ input, unit }) => [input, unit])).toEqual([
      ['Catalysts', 'percent'],
      ['Magnets', 'percent'],
      ['value-added.C20', 'MEUR'],
      ['value-added.C28', 'MEUR'],
      ['largest-value-added.C28', 'MEUR'],
      ['substitution-index', 'index'],
    ]);
  });

  test('takes an index of 1 where the mineral has none, and says so', () => {
    const [found] = resultsOf({ uses: [series] }, { indicator: 'economic-importance' });
    expect(given(found)).toBeCloseTo(7.5, 12);
    expect(found?.result.assumptions).toEqual(['substitution index taken as 1']);
  });

  test('counts as covered what the uses add up to', () => {
    const partial = uses([['Catalysts', 'C20', '80', '100']]);
    const [found] = resultsOf({ uses: [partial] }, { indicator: 'economic-importance' });
    expect(found?.quality.coverage).toBeCloseTo(0.8, 12);
    // By hand: 10 × 0.8 × 0.5, and 10 × 0.2 more where the rest is in the largest sector.
    expect(found?.result).toMatchObject({ lower: 4, upper: expect.closeTo(6, 12) });
  });

  test('is as uncertain as the substitution index is', () => {
    const uncertain = new Map([['rare-earths', lowered({ substitution: '0.8 e' })]]);
    const [found] = resultsOf({ uses: [series], minerals: uncertain }, { indicator: 'economic-importance' });
    // By hand: 7.5 × 0.72 and 7.5 × 0.88, an estimate being 10 % either way.
    expect(found?.result.lower).toBeCloseTo(5.4, 12);
    expect(found?.result.upper).toBeCloseTo(6.6, 12);
  });
});
