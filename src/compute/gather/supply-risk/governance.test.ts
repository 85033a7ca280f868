import { describe, expect, test } from 'vitest';
import { given, governance, resultsOf } from '../fixtures.ts';

const china = governance('CHN', 2023, -0.5, 0.2);

describe('governance of an economy', () => {
  test('is the mean of its dimensions, each with its line', () => {
    const [found, ...others] = resultsOf({ governance: china }, { indicator: 'governance-10' });
    expect(given(found)).toBe(6); // By hand: 2 × (2.5 + 0.5).
    expect(found?.subject).toMatchObject({ reporter: 'CHN', mineral: '', stage: '', measure: '', year: 2023 });
    expect(found?.inputs.map(({ input }) => input)).toEqual([
      'voice-and-accountability',
      'political-stability',
      'government-effectiveness',
      'regulatory-quality',
      'rule-of-law',
      'control-of-corruption',
    ]);
    expect(found?.sources).toEqual(['governance-2024']);
    expect(others).toEqual([]);
  });

  test('by political stability has the bounds of its standard error', () => {
    const [found] = resultsOf({ governance: china }, { indicator: 'governance-1' });
    // By hand: 3 / 5, and 3 ∓ 0.329 over 5.
    expect(given(found)).toBeCloseTo(0.6, 12);
    expect(found?.result.lower).toBeCloseTo(0.5342, 12);
    expect(found?.inputs.map(({ input }) => input)).toEqual(['political-stability', 'standard-error']);
  });

  test('says what is missing, and is graded for it', () => {
    const some = china.filter(({ dimension }) => dimension !== 'rule-of-law');
    const [found] = resultsOf({ governance: some }, { indicator: 'governance-10' });
    expect(found?.result.assumptions).toEqual(['missing dimensions taken as the mean of the others']);
    expect(found?.quality.coverage).toBeCloseTo(5 / 6, 12);
  });

  test('does not take an edition that is not in use', () => {
    const old = china.map((series) => ({ ...series, primary: false }));
    expect(resultsOf({ governance: old }, { reporter: 'CHN' })).toEqual([]);
  });
});
