import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { disruptionPotential, type UncertainSupplier } from './disruption-potential.ts';

const producer = (id: string, size: number, a: number | null, b: number | null): UncertainSupplier => ({
  id,
  quantity: exactly(size),
  inability: a === null ? null : exactly(a),
  unwillingness: b === null ? null : exactly(b),
});
const { evaluate } = disruptionPotential;

describe('disruption potential', () => {
  test('adds up squared shares times inability times unwillingness', () => {
    // By hand: 0.36 × 0.4 × 0.9 + 0.16 × 0.3 × 0.1.
    const result = evaluate({ suppliers: [producer('CHN', 60, 0.4, 0.9), producer('AUS', 40, 0.3, 0.1)] });
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.1344, 12);
    expect(result).toMatchObject({ method: 'exact', assumptions: [] });
  });

  test('leaves out what the reporter produces itself, but not from the whole', () => {
    const suppliers = [producer('USA', 40, null, null), producer('CHN', 60, 0.5, 0.5)];
    // By hand: 0.36 × 0.25, with 40 of 100 at home; nobody asks how willing the reporter is.
    const result = evaluate({ suppliers, reporter: 'USA' });
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.09, 12);
    expect(evaluate({ suppliers })).toMatchObject({ reason: 'governance-missing' });
  });

  test('takes one of the two that is missing as 1, and says which', () => {
    const result = evaluate({ suppliers: [producer('CHN', 60, 0.5, null), producer('AUS', 40, null, 0.25)] });
    // By hand: 0.36 × 0.5 + 0.16 × 0.25.
    expect(result.kind === 'value' && result.value).toBeCloseTo(0.22, 12);
    expect(result.assumptions).toEqual(['missing inability taken as 1', 'missing unwillingness taken as 1']);
  });

  test('is open between 0 and 1 for a producer of whom neither is known', () => {
    const result = evaluate({ suppliers: [producer('CHN', 60, null, null), producer('AUS', 40, 0.5, 0.5)] });
    // By hand: 0.16 × 0.25 = 0.04, and 0.36 more.
    expect(result).toMatchObject({ reason: 'governance-missing' });
    expect(result.lower).toBeCloseTo(0.04, 12);
    expect(result.upper).toBeCloseTo(0.4, 12);
  });

  test('lets the rest be one producer that neither can nor will deliver', () => {
    // By hand: 0.36 × 0.25, and 0.16 more.
    const result = evaluate({ suppliers: [producer('CHN', 60, 0.5, 0.5)], residual: exactly(40) });
    expect(result.lower).toBeCloseTo(0.09, 12);
    expect(result.upper).toBeCloseTo(0.25, 12);
  });

  test.each([
    { why: 'nothing is produced', suppliers: [], reason: 'zero-total' },
    { why: 'a weight is above 1', suppliers: [producer('CHN', 1, 1.5, 0)], reason: 'invalid-input' },
    {
      why: 'two entries of one producer disagree',
      suppliers: [producer('CHN', 1, 0.5, 0), producer('CHN', 1, 0.4, 0)],
      reason: 'invalid-input',
    },
  ])('has no value where $why', ({ suppliers, reason }) => {
    expect(evaluate({ suppliers })).toMatchObject({ kind: 'unavailable', reason });
  });

  test('of one producer is its weight, however little it may produce', () => {
    // By hand: 1² × 0.5 × 0.5.
    const only = { ...producer('CHN', 0, 0.5, 0.5), quantity: { value: null, lower: 0, upper: 9 } };
    expect(evaluate({ suppliers: [only] })).toMatchObject({ reason: 'withheld', lower: 0.25, upper: 0.25 });
  });
});
