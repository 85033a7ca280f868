import { describe, expect, test } from 'vitest';
import { imports, production, year } from '../../fixtures.ts';
import { given, governance, parameters, resultsOf, sourcing } from '../fixtures.ts';

const weights = [...governance('CHN', 2022, -0.5), ...governance('AUS', 2022, 1.5)];
const world = [production([year(2022, { CHN: '60', AUS: '40' })])];

describe('governance-weighted concentration', () => {
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

  test('of a reporter is that of what it uses by origin, with its own trade parameters', () => {
    const found = resultsOf(
      {
        production: world,
        sourcing: [sourcing([year(2022, { AUS: '80', CHN: '20' })], { averageFrom: 2018 })],
        tradeParameters: [parameters({ CHN: '1.1' })],
        governance: weights,
      },
      { indicator: 'hhi-wgi', reporter: 'EU27' },
    );
    // By hand: 0.64 × 2 + 0.04 × 6 × 1.1, Australia at 1 since it is not listed.
    expect(found.map(given)).toEqual([expect.closeTo(1.544, 12)]);
    expect(found[0]?.result.assumptions).toEqual([
      'sourcing averaged over 2018 to 2022',
      'trade parameters of 2023',
      'trade parameter of AUS taken as 1',
    ]);
    expect(found[0]?.inputs.at(-1)).toMatchObject({ input: 'trade-parameter.CHN', year: 2023 });
  });

  test('of the world stays without the trade parameters that a reporter has', () => {
    const parts = { production: world, tradeParameters: [parameters({ CHN: '1.1' })], governance: weights };
    expect(resultsOf(parts, { indicator: 'hhi-wgi' }).map(({ subject }) => subject.reporter)).toEqual([undefined]);
  });

  test('of a sourcing counts what is not listed as rest, at worst with the governance at the end of the scale', () => {
    const listed = [sourcing([year(2022, { AUS: '80' })])];
    const [found] = resultsOf({ sourcing: listed, governance: weights }, { indicator: 'hhi-wgi' });
    // By hand: 0.64 × 2; at most the rest is one supplier: 0.04 × 10 more.
    expect(given(found)).toBeCloseTo(1.28, 12);
    expect(found?.result.upper).toBeCloseTo(1.68, 12);
    expect(found?.result.assumptions).toContain('trade parameter taken as 1');
  });

  test('of imports in shares gives way to a sourcing of the same stage and year', () => {
    const shares = imports([year(2022, { CHN: '100' }), year(2023, { CHN: '100' })], {
      ...{ reporter: 'EU27', stage: 'mine', unit: 'percent', measure: '' },
    });
    const used = [sourcing([year(2022, { AUS: '100' })])];
    const found = resultsOf({ trade: [shares], sourcing: used, governance: weights }, { indicator: 'hhi-wgi' });
    // By hand: all from Australia in 2022, 2; all from China in 2023, 6.
    expect(found.map((each) => [each.subject.year, given(each)])).toEqual([
      [2023, 6],
      [2022, 2],
    ]);
  });

  test('of a list with a figure that is not available is not known', () => {
    const incomplete = [production([year(2022, { CHN: '60', AUS: 'NA' })])];
    const [found] = resultsOf({ production: incomplete, governance: weights }, { indicator: 'hhi-wgi' });
    expect(given(found)).toBe('not-reported');
  });
});
