import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import { partnerShare } from './partner-share.ts';

const from = (amounts: Readonly<Record<string, number | Quantity | null>>) => ({
  suppliers: Object.entries(amounts).map(([id, amount]) => ({
    id,
    quantity: typeof amount === 'number' ? exactly(amount) : amount,
  })),
});

describe('the share of a supplier', () => {
  test('is bounded by its own interval against those of the others and of the residual', () => {
    const list = from({ CHN: { value: 60, lower: 50, upper: 70 }, MYS: { value: 20, lower: 10, upper: 30 } });
    const residual = { value: 20, lower: 15, upper: 25 };
    // By hand: 60/100; 50/(50 + 30 + 25); 70/(70 + 10 + 15).
    const result = partnerShare.evaluate({ ...list, residual, partner: 'CHN' });
    expect(result).toMatchObject({ kind: 'value', value: 0.6, method: 'exact' });
    expect(result.lower).toBeCloseTo(50 / 105, 12);
    expect(result.upper).toBeCloseTo(70 / 95, 12);
  });

  test('adds up a supplier that is listed twice', () => {
    const { suppliers } = from({ CHN: 30, MYS: 40 });
    const twice = [...suppliers, { id: 'CHN', quantity: exactly(10) }];
    expect(partnerShare.evaluate({ suppliers: twice, partner: 'CHN' })).toMatchObject({ value: 0.5 });
  });

  test('is not zero but unknown for a supplier that the residual may hold, even if its point is zero', () => {
    const residual = { value: 0, lower: 0, upper: 25 };
    const result = partnerShare.evaluate({ ...from({ CHN: 75 }), residual, partner: 'JPN' });
    expect(result).toMatchObject({ reason: 'partner-not-listed', lower: 0, upper: 0.25 });
  });

  test('is missing where the figure of any supplier is, for its part in the whole is unknown', () => {
    expect(partnerShare.evaluate({ ...from({ CHN: 75, MYS: null }), partner: 'CHN' })).toMatchObject({
      reason: 'not-reported',
    });
  });

  test('tells how little is left for others where one supplier is known and another withheld', () => {
    const list = from({ CHN: 75, MYS: { value: null, lower: 0, upper: null } });
    expect(partnerShare.evaluate({ ...list, partner: 'CHN' })).toMatchObject({
      reason: 'withheld',
      lower: 0,
      upper: 1,
    });
  });

  test('is 1 where there is no other, however little may come from it', () => {
    // By hand: of 1 to 11 tonnes all come from it; of nothing there is no share.
    const only = from({ CHN: { value: 1, lower: 0, upper: 11 }, MYS: 0 });
    expect(partnerShare.evaluate({ ...only, partner: 'CHN' })).toMatchObject({ value: 1, lower: 1, method: 'exact' });
    expect(partnerShare.evaluate({ ...only, partner: 'MYS' })).toMatchObject({ value: 0, lower: 0, upper: 0 });
    const beside = from({ CHN: { value: 1, lower: 0, upper: 11 }, MYS: { value: 1, lower: 0, upper: 2 } });
    expect(partnerShare.evaluate({ ...beside, partner: 'CHN' })).toMatchObject({ value: 0.5, lower: 0, upper: 1 });
  });
});
