import { describe, expect, test } from 'vitest';
import type { BalanceTerm } from '../../../domain/dataset.ts';
import { compute } from '../../compute.ts';
import { balance, dataset } from '../../fixtures.ts';

function coverOf(terms: Partial<Record<BalanceTerm, string>>) {
  const all = compute(dataset({ balances: [balance(terms)] }));
  return all.find(({ subject }) => subject.indicator === 'stock-cover');
}

describe('stock cover of a balance', () => {
  test('is measured against apparent consumption', () => {
    const terms = { production: '20', secondary: '0', imports: '60', exports: '7', stock_change: '0' };
    const found = coverOf({ ...terms, stocks: '10', consumption: '99' });
    // By hand: 365 × 10 / 73.
    expect(found?.result).toMatchObject({ value: 50, assumptions: [] });
    expect(found?.unit).toBe('days');
    expect(found?.inputs.map(({ input }) => input)).toEqual(['stocks', 'apparent-consumption']);
    expect(found?.graded?.grade).toBe('A');
  });

  test('is measured against the consumption that is printed where terms are missing', () => {
    expect(coverOf({ stocks: '10', consumption: '73' })?.result).toMatchObject({
      ...{ value: 50, assumptions: ['consumption as published'] },
    });
  });

  test('counts estimates in its grade', () => {
    // By hand: of 10 + 73 the 10 are estimated, an eighth: B.
    expect(coverOf({ stocks: '10 e', consumption: '73' })?.graded?.tests).toMatchObject({ estimated: 'B' });
  });

  test('tells withheld stocks from unknown consumption, and is silent without stocks', () => {
    expect(coverOf({ stocks: 'W', consumption: '73' })?.result).toMatchObject({ reason: 'withheld', upper: null });
    expect(coverOf({ stocks: '10' })?.result).toMatchObject({ reason: 'not-reported' });
    expect(coverOf({ consumption: '73' })).toBeUndefined();
  });
});
