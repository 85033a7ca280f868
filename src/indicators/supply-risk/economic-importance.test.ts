import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import { economicImportance } from './economic-importance.ts';
import type { SectorUse } from './factors/sector-uses.ts';

const use = (sector: string, share: number | Quantity | null, valueAdded: number): SectorUse => ({
  sector,
  share: typeof share === 'number' ? exactly(share) : share,
  valueAdded: exactly(valueAdded),
});
const largestValueAdded = exactly(200);
const { evaluate } = economicImportance;

describe('economic importance', () => {
  test('weighs value added by the shares of end use, over the largest, times ten', () => {
    // By hand: 10 × (0.5 × 100 + 0.5 × 200) / 200, times 0.8.
    const uses = [use('C20', 0.5, 100), use('C25', 0.5, 200)];
    const result = evaluate({ uses, largestValueAdded, siEi: exactly(0.8) });
    expect(result).toMatchObject({ value: 6, lower: 6, upper: 6, assumptions: [] });
    expect(evaluate({ uses, largestValueAdded })).toMatchObject({
      value: 7.5,
      assumptions: ['substitution index taken as 1'],
    });
  });

  test('says what each sector adds, uses of one sector together', () => {
    const uses = [use('C25', 0.25, 200), use('C20', 0.5, 100), use('C25', 0.25, 200)];
    // By hand: 10 × 0.5 × 0.5 and 10 × 2 × 0.25.
    expect(evaluate({ uses, largestValueAdded })).toMatchObject({
      value: 7.5,
      parts: [
        { part: 'C20', value: 2.5 },
        { part: 'C25', value: 5 },
      ],
    });
  });

  test('lets end use without a sector sit in the largest one, above', () => {
    const uses = [use('C20', 0.5, 100), use('C25', 0.3, 200)];
    const result = evaluate({ uses, largestValueAdded });
    // By hand: 2.5 + 3, and 2 more.
    expect(result.lower).toBeCloseTo(5.5, 12);
    expect(result.upper).toBeCloseTo(7.5, 12);
  });

  test('takes shares that add up to a little over 1 as rounded where their bounds allow it', () => {
    const rounded = (value: number): Quantity => ({ value, lower: value - 0.005, upper: value + 0.005 });
    const uses = [use('C20', rounded(0.51), 100), use('C25', rounded(0.5), 200)];
    const result = evaluate({ uses, largestValueAdded });
    // By hand: 2.55 + 5; below 0.505 × 5 + 0.495 × 10; the same above, which gives way to the value.
    expect(result.kind === 'value' && result.value).toBeCloseTo(7.55, 12);
    expect(result.lower).toBeCloseTo(7.475, 12);
    expect(result.upper).toBeCloseTo(7.55, 12);
    expect(evaluate({ uses: [use('C20', 0.51, 100), use('C25', 0.5, 200)], largestValueAdded })).toMatchObject({
      reason: 'invalid-input',
    });
  });

  test.each([
    { why: 'no use is given', uses: [], reason: 'not-reported' },
    { why: 'a share is missing', uses: [use('C20', null, 100)], reason: 'not-reported' },
    { why: 'a sector is larger than the largest', uses: [use('C20', 0.5, 300)], reason: 'invalid-input' },
    {
      why: 'a share is withheld',
      uses: [use('C20', { value: null, lower: 0, upper: 1 }, 100)],
      reason: 'withheld',
    },
  ])('has no value where $why', ({ uses, reason }) => {
    expect(evaluate({ uses, largestValueAdded })).toMatchObject({ kind: 'unavailable', reason });
  });

  test('has no value where no sector adds any', () => {
    const uses = [use('C20', 1, 0)];
    expect(evaluate({ uses, largestValueAdded: exactly(0) })).toMatchObject({ reason: 'zero-total' });
  });
});
