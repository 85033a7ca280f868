import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import { type GovernedSupplier, hhiWgi } from './hhi-wgi.ts';

const supplier = (id: string, quantity: number | Quantity, wgi: number | null, t?: number): GovernedSupplier => ({
  id,
  quantity: typeof quantity === 'number' ? exactly(quantity) : quantity,
  wgi: wgi === null ? null : exactly(wgi),
  ...(t === undefined ? {} : { t }),
});

const china = supplier('CHN', 60, 6);
const others = [supplier('AUS', 30, 2), supplier('USA', 10, 3)];

describe('governance-weighted concentration', () => {
  test('adds up squared shares times governance', () => {
    // By hand: 0.36 × 6 + 0.09 × 2 + 0.01 × 3.
    const result = hhiWgi.evaluate({ suppliers: [china, ...others] });
    expect(result).toMatchObject({ kind: 'value', method: 'exact' });
    expect(result.kind === 'value' && result.value).toBeCloseTo(2.37, 12);
  });

  test('multiplies with a trade parameter, and says where it took 1', () => {
    const parameters = [supplier('CHN', 60, 6, 1.1), supplier('AUS', 40, 2, 0.8)];
    const result = hhiWgi.evaluate({ suppliers: parameters });
    // By hand: 0.36 × 6 × 1.1 + 0.16 × 2 × 0.8 = 2.376 + 0.256.
    expect(result.kind === 'value' && result.value).toBeCloseTo(2.632, 12);
    expect(result.assumptions).toEqual([]);
    expect(hhiWgi.evaluate({ suppliers: [china] }).assumptions).toEqual(['trade parameter taken as 1']);
  });

  test('adds up entries of one economy before it squares', () => {
    const result = hhiWgi.evaluate({ suppliers: [supplier('CHN', 20, 6), supplier('CHN', 40, 6), ...others] });
    expect(result.kind === 'value' && result.value).toBeCloseTo(2.37, 12);
  });

  test('refuses entries of one economy that are governed differently', () => {
    const result = hhiWgi.evaluate({ suppliers: [supplier('CHN', 20, 6), supplier('CHN', 40, 5)] });
    expect(result).toMatchObject({ reason: 'invalid-input' });
  });

  test('does not ask for the governance of an economy that supplies nothing', () => {
    expect(hhiWgi.evaluate({ suppliers: [china, supplier('XKX', 0, null)] })).toMatchObject({ value: 6 });
  });
});

describe('the bounds of governance-weighted concentration', () => {
  test('let the rest be one supplier of the worst governance', () => {
    // By hand: 0.36 × 6 = 2.16; 0.4² × 10 = 1.6 more.
    const result = hhiWgi.evaluate({ suppliers: [china], residual: exactly(40) });
    expect(result.lower).toBeCloseTo(2.16, 12);
    expect(result.upper).toBeCloseTo(3.76, 12);
    expect(result.method).toBe('exact');
  });

  test('let the rest of a top list be suppliers of the size of the smallest listed', () => {
    const list = [supplier('CHN', 50, 6), supplier('AUS', 20, 2)];
    // By hand: 0.25 × 6 + 0.04 × 2 = 1.58; the rest of 30 is one of 20 and one of 10: (0.04 + 0.01) × 10 more.
    const result = hhiWgi.evaluate({ suppliers: list, residual: exactly(30), topList: true });
    expect(result.lower).toBeCloseTo(1.58, 12);
    expect(result.upper).toBeCloseTo(2.08, 12);
  });

  test('take each share at its own ends where quantities are inexact', () => {
    const list = [supplier('CHN', { value: 60, lower: 50, upper: 70 }, 6), supplier('AUS', 40, 2)];
    const result = hhiWgi.evaluate({ suppliers: list });
    // By hand: China 50/90 to 70/110, Australia 40/110 to 40/90.
    expect(result.lower).toBeCloseTo((50 / 90) ** 2 * 6 + (40 / 110) ** 2 * 2, 12);
    expect(result.upper).toBeCloseTo((70 / 110) ** 2 * 6 + (40 / 90) ** 2 * 2, 12);
    expect(result.method).toBe('outer');
  });

  test('never pass the worst governance of the list, whatever is withheld', () => {
    const list = [china, supplier('USA', { value: null, lower: 0, upper: null }, 3)];
    // By hand: all shares lie between 0 and 1, and squared shares add up to at most 1, so to 6 at most.
    expect(hhiWgi.evaluate({ suppliers: list })).toMatchObject({ reason: 'withheld', lower: 0, upper: 6 });
  });

  test('let an inexact rest under a top list hold as much as the listed, where that is most', () => {
    const list = { suppliers: [supplier('CHN', 10, 0)], residual: { value: 10, lower: 5, upper: 100 }, topList: true };
    // By hand: suppliers of 10 beside China's 10: one gives 100/20² = 0.25, two 200/30² = 0.222, half a one 25/15² = 0.111.
    expect(hhiWgi.evaluate(list).upper).toBeCloseTo(2.5, 12);
  });

  test('are the governance of the only supplier, however little it may supply', () => {
    // By hand: of whatever is supplied its share is 1, and 1² × 6.
    const only = supplier('CHN', { value: null, lower: 0, upper: 47 }, 6);
    expect(hhiWgi.evaluate({ suppliers: [only] })).toMatchObject({ reason: 'withheld', lower: 6, upper: 6 });
    const residual = exactly(3);
    expect(hhiWgi.evaluate({ suppliers: [only], residual })).toMatchObject({ lower: 0 });
  });
});

describe('governance-weighted concentration has no value', () => {
  test('where governance is missing, which may be 0 or 10', () => {
    const result = hhiWgi.evaluate({ suppliers: [china, supplier('XKX', 40, null, 0.5)] });
    expect(result).toMatchObject({ reason: 'governance-missing' });
    // By hand: 2.16, and 0.16 × 10 × 0.5 more.
    expect(result.lower).toBeCloseTo(2.16, 12);
    expect(result.upper).toBeCloseTo(2.96, 12);
  });

  test.each([
    { why: 'nothing is supplied', input: { suppliers: [] }, reason: 'zero-total' },
    { why: 'all is "other"', input: { suppliers: [], residual: exactly(5) }, reason: 'only-residual' },
    { why: 'a governance is above 10', input: { suppliers: [supplier('CHN', 1, 11)] }, reason: 'invalid-input' },
    {
      why: 'a trade parameter is negative',
      input: { suppliers: [supplier('CHN', 1, 1, -1)] },
      reason: 'invalid-input',
    },
    {
      why: 'a quantity is not reported',
      input: { suppliers: [{ id: 'CHN', quantity: null, wgi: null }] },
      reason: 'not-reported',
    },
  ])('where $why', ({ input, reason }) => {
    expect(hhiWgi.evaluate(input)).toMatchObject({ kind: 'unavailable', reason });
  });
});
