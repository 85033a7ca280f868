import { describe, expect, test } from 'vitest';
import { difference as row } from '../fixture.ts';
import { figuresOf } from './figures.ts';

function printedOf(of: Parameters<typeof row>[0]) {
  const { primary, other } = figuresOf(row(of));
  return [primary.value, primary.unit, other.value, other.unit];
}

describe('two figures of a difference', () => {
  test('stand in the larger of their units: 1,540 t beside 2 thousand t are 1.54 beside 2', () => {
    expect(printedOf({ primary_value: 1540, primary_unit: 't', other_value: 2, other_unit: 'kt' })).toEqual([
      ...[1.54, 'kt'],
      ...[2, 'kt'],
    ]);
  });

  test('take their bounds along', () => {
    const { primary } = figuresOf(
      row({ primary_unit: 't', primary_value: 100, primary_lower: 95, primary_upper: 105, other_unit: 'kt' }),
    );
    expect(primary).toMatchObject({ value: 0.1, lower: 0.095, upper: 0.105 });
  });

  test('stand in the smaller where three decimals of the larger would lose digits: 2.5 kg are no 0.003 t', () => {
    const figures = { primary_value: 2.5, primary_lower: 2.5, primary_upper: 2.5, other_value: 1 } as const;
    expect(printedOf({ ...figures, primary_unit: 'kg', other_unit: 't' })).toEqual([2.5, 'kg', 1000, 'kg']);
  });

  test('convert money, and carats by the fifth of a gram: 5 million carats are a tonne', () => {
    expect(printedOf({ primary_value: 1500, primary_unit: 'kUSD', other_value: 1, other_unit: 'MUSD' })).toEqual([
      ...[1.5, 'MUSD'],
      ...[1, 'MUSD'],
    ]);
    expect(printedOf({ primary_value: 5, primary_unit: 'Mct', other_value: 2, other_unit: 't' })).toEqual([
      ...[1, 't'],
      ...[2, 't'],
    ]);
  });

  test('stay as they are where the units measure different things', () => {
    expect(printedOf({ primary_value: 5, primary_unit: 'Mm3', other_value: 2, other_unit: 't' })).toEqual([
      ...[5, 'Mm3'],
      ...[2, 't'],
    ]);
  });
});
