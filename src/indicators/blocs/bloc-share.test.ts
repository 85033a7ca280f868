import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { blocShare } from './bloc-share.ts';

const suppliers = [
  { id: 'CHN', quantity: exactly(60) },
  { id: 'AUS', quantity: exactly(20) },
];

describe('the share of a group', () => {
  test('counts a member once, however often it is named', () => {
    expect(blocShare.evaluate({ suppliers, members: ['AUS', 'AUS'] })).toMatchObject({ value: 0.25 });
  });

  test('of no members is zero', () => {
    expect(blocShare.evaluate({ suppliers, residual: exactly(20), members: [] })).toMatchObject({ value: 0, upper: 0 });
  });

  test('is known where every member is reported as zero, though all else is residual', () => {
    const zero = [{ id: 'AUS', quantity: exactly(0) }];
    const residual = exactly(9);
    expect(blocShare.evaluate({ suppliers: zero, residual, members: ['AUS'] })).toMatchObject({ value: 0, upper: 0 });
    expect(blocShare.evaluate({ suppliers: zero, residual, members: ['AUS', 'JPN'] })).toMatchObject({
      reason: 'only-residual',
      lower: 0,
      upper: 1,
    });
  });

  test('encloses where unlisted members are capped by an inexact smallest supplier', () => {
    const inexact = [...suppliers, { id: 'VNM', quantity: { value: 10, lower: 8, upper: 12 } }];
    const input = { suppliers: inexact, residual: exactly(30), topList: true, members: ['AUS', 'JPN'] };
    // By hand: 20 + 12 hidden, of 32 + 60 + 8 + 18 left elsewhere.
    const result = blocShare.evaluate(input);
    expect(result).toMatchObject({ method: 'outer', lower: 20 / 122 });
    expect(result.upper).toBeCloseTo(32 / 118, 12);
  });

  test('is 1 where all who supply are members, however little each may supply', () => {
    const little = { value: null, lower: 0, upper: 5 };
    const all = ['CHN', 'AUS'].map((id) => ({ id, quantity: little }));
    expect(blocShare.evaluate({ suppliers: all, members: ['CHN', 'AUS'] })).toMatchObject({
      reason: 'withheld',
      lower: 1,
      upper: 1,
    });
    expect(blocShare.evaluate({ suppliers: all, members: ['CHN'] })).toMatchObject({ lower: 0, upper: 1 });
  });
});
