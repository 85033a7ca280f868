import { describe, expect, test } from 'vitest';
import { difference as row } from '../fixture.ts';
import { figuresOf } from './figures.ts';

function printedOf(of: Parameters<typeof row>[0]) {
  const { primary, other } = figuresOf(row(of));
  return [primary.value, primary.unit, other.value, other.unit];
}

describe('two figures of a difference', () => {
  test('stand in the smaller of their units: 1,540 t beside 2 thousand t are 1,540 beside 2,000', () => {
    expect(printedOf({ primary_value: 1540, primary_unit: 't', other_value: 2, other_unit: 'kt' })).toEqual([
      ...[1540, 't'],
      ...[2000, 't'],
    ]);
  });

  test('take their bounds along', () => {
    const { primary } = figuresOf(
      row({ primary_unit: 'kt', primary_value: 100, primary_lower: 95, primary_upper: 105, other_unit: 't' }),
    );
    expect(primary).toMatchObject({ value: 100_000, lower: 95_000, upper: 105_000 });
  });

  test('keep their decimals: 2.5 kg are no 0.003 t', () => {
    const figures = { primary_value: 2.5, primary_lower: 2.5, primary_upper: 2.5, other_value: 1 } as const;
    expect(printedOf({ ...figures, primary_unit: 'kg', other_unit: 't' })).toEqual([2.5, 'kg', 1000, 'kg']);
  });

  test('convert money, and carats by the fifth of a gram: 5 million carats are a tonne', () => {
    expect(printedOf({ primary_value: 1500, primary_unit: 'kUSD', other_value: 1, other_unit: 'MUSD' })).toEqual([
      ...[1500, 'kUSD'],
      ...[1000, 'kUSD'],
    ]);
    expect(printedOf({ primary_value: 5, primary_unit: 'Mct', other_value: 2, other_unit: 't' })).toEqual([
      ...[5, 'Mct'],
      ...[10, 'Mct'],
    ]);
  });

  test('stay as they are where the units measure different things', () => {
    expect(printedOf({ primary_value: 5, primary_unit: 'Mm3', other_value: 2, other_unit: 't' })).toEqual([
      ...[5, 'Mm3'],
      ...[2, 't'],
    ]);
  });
});
