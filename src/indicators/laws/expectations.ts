import { expect } from 'vitest';
import type { Quantity } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';

const slack = 1e-9;

/** The value of a drawn input lies within the bounds of what it was drawn from; without a value there is nothing to hold. */
export function expectWithin(drawn: Result, { lower, upper }: Result): void {
  if (drawn.kind === 'unavailable') return;
  const tolerance = slack * Math.max(1, Math.abs(drawn.value));
  if (lower !== undefined) expect(drawn.value).toBeGreaterThanOrEqual(lower - tolerance);
  if (typeof upper === 'number') expect(drawn.value).toBeLessThanOrEqual(upper + tolerance);
}

/** The bounds of a narrowed input lie within those of the wider one, where these are exact. */
export function expectNarrower(narrow: Result, wide: Result): void {
  if (wide.method !== 'exact' || wide.lower === undefined || narrow.lower === undefined) return;
  const tolerance = slack * Math.max(1, Math.abs(wide.lower), Math.abs(wide.upper ?? 1));
  expect(narrow.lower).toBeGreaterThanOrEqual(wide.lower - tolerance);
  if (typeof wide.upper === 'number') expect(narrow.upper).toBeLessThanOrEqual(wide.upper + tolerance);
}

/** Two inputs that say the same give the same value and the same bounds. */
export function expectSame(a: Result, b: Result): void {
  expect(a.kind).toBe(b.kind);
  for (const [x, y] of [
    [a.kind === 'value' ? a.value : 0, b.kind === 'value' ? b.value : 0],
    [a.lower ?? -1, b.lower ?? -1],
    [a.upper ?? -1, b.upper ?? -1],
  ] as const) {
    expect(Math.abs(x - y)).toBeLessThanOrEqual(slack * Math.max(1, Math.abs(y)));
  }
}

/** Half as wide around the same point; what has no point stays as it is. */
export function halved({ value, lower, upper }: Quantity): Quantity {
  return {
    value,
    lower: value === null ? lower : (value + lower) / 2,
    upper: value === null || upper === null ? upper : (value + upper) / 2,
  };
}

/** The quantity in another unit. */
export function scaled({ value, lower, upper }: Quantity, by: number): Quantity {
  return {
    value: value === null ? null : value * by,
    lower: lower * by,
    upper: upper === null ? null : upper * by,
  };
}
