import { describe, expect, test } from 'vitest';
import { imports, production, year } from '../fixtures.ts';
import { given, governance, parameters, resultsOf } from './fixtures.ts';

const weights = [...governance('CHN', 2022, -0.5), ...governance('AUS', 2022, 1.5)];
const world = [production([year(2022, { CHN: '60', AUS: '40' })])];

describe('concentration weighed by governance', () => {
  test('of world production takes the governance of the same year', () => {
    const [found] = resultsOf({ production: world, governance: weights }, { indicator: 'hhi-wgi' });
    // By hand: 0.36 × 6 + 0.16 × 2.
    expect(given(found)).toBeCloseTo(2.48, 12);
    expect(found?.subject).toMatchObject({ mineral: 'rare-earths', stage: 'mine', year: 2022 });
    expect(found?.subject.reporter).toBeUndefined();
    expect(found?.inputs.map(({ input, quantity }) => [input, quantity?.value])).toEqual([
      ['CHN', 60],
      ['AUS', 40],
      ['governance-10.CHN', 6],
      ['governance-10.AUS', 2],
    ]);
    expect(found?.sources).toEqual(['survey-2026', 'governance-2024']);
  });

  test('takes the newest governance before where the year has none, and says which', () => {
    const newer = [production([year(2024, { CHN: '60', AUS: '40' })])];
    const [found] = resultsOf({ production: newer, governance: weights }, { indicator: 'hhi-wgi' });
    expect(given(found)).toBeCloseTo(2.48, 12);
    expect(found?.result.assumptions).toContain('governance of 2022');
    expect(found?.inputs.at(-1)?.year).toBe(2022);
  });

  test('is not given before the first year of governance', () => {
    const older = [production([year(2018, { CHN: '60' })])];
    expect(resultsOf({ production: older, governance: weights }, { indicator: 'hhi-wgi' })).toEqual([]);
  });

  test('has no value where a supplier has no estimate, but bounds', () => {
    const [found] = resultsOf({ production: world, governance: weights.slice(0, 6) }, { indicator: 'hhi-wgi' });
    expect(given(found)).toBe('governance-missing');
    expect(found?.result.lower).toBeCloseTo(2.16, 12); // By hand: 0.36 × 6.
  });

  test('of imports takes one measure, the value where it is known', () => {
    const byValue = imports([year(2022, { CHN: '60', AUS: '40' })]);
    const byWeight = imports([year(2022, { CHN: '9', AUS: '1' })], { unit: 't', measure: 'quantity' });
    const other = imports([year(2022, { CHN: '1' })], { unit: 't', measure: 'quantity', reporter: 'KOR' });
    const found = resultsOf({ trade: [byValue, byWeight, other], governance: weights }, { indicator: 'hhi-wgi' });
    expect(found.map(({ subject }) => [subject.reporter, subject.measure])).toEqual([
      ['JPN', 'value'],
      ['KOR', 'quantity'],
    ]);
  });

  test('with trade parameters of a reporter stands beside that of the world', () => {
    const found = resultsOf(
      { production: world, governance: weights, tradeParameters: [parameters({ CHN: '1.1' })] },
      { indicator: 'hhi-wgi', reporter: 'EU27' },
    );
    // By hand: 0.36 × 6 × 1.1 + 0.16 × 2, Australia at 1 since it is not listed.
    expect(found.map(given)).toEqual([expect.closeTo(2.696, 12)]);
    expect(found[0]?.result.assumptions).toEqual(['world production with the trade parameters of 2023']);
    expect(found[0]?.inputs.at(-1)).toMatchObject({ input: 'trade-parameter.CHN', year: 2023 });
  });

  test('does not take trade parameters back to years long before them', () => {
    const years = [production([year(2022, { CHN: '1' }), year(2023, { CHN: '1' }), year(2024, { CHN: '1' })])];
    const found = resultsOf(
      { production: years, governance: weights, tradeParameters: [parameters({ CHN: '1.1' })] },
      { indicator: 'hhi-wgi', reporter: 'EU27' },
    );
    expect(found.map(({ subject }) => subject.year)).toEqual([2023, 2024]);
  });

  test('of a list with a figure that is not available is not known', () => {
    const incomplete = [production([year(2022, { CHN: '60', AUS: 'NA' })])];
    const [found] = resultsOf({ production: incomplete, governance: weights }, { indicator: 'hhi-wgi' });
    expect(given(found)).toBe('not-reported');
  });
});
