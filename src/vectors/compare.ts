import type { Outcome } from './outcome.ts';
import type { VectorCase } from './vector-file.ts';

/** One key whose value is not what was expected. */
export interface Difference {
  readonly key: string;
  readonly got: unknown;
  readonly want: unknown;
}

/**
 * Where an outcome is not as expected. Only the keys that are given are compared: numbers within abs + rel · |want|,
 * lists and objects member by member, everything else for equality. A bare number is the value of what has bounds.
 */
export function differences(
  expected: VectorCase['expected'],
  got: Outcome,
  tolerance: Tolerance,
): readonly Difference[] {
  const wanted = typeof expected === 'number' ? { value: expected } : expected;
  return Object.entries(wanted).flatMap(([key, want]) => compare(key, got[key], want, tolerance));
}

type Tolerance = VectorCase['tolerance'];

function compare(key: string, got: unknown, want: unknown, tolerance: Tolerance): readonly Difference[] {
  if (Array.isArray(want)) return compareList(key, got, want, tolerance);
  if (isRecord(want)) {
    if (!isRecord(got)) return [{ key, got, want }];
    return Object.entries(want).flatMap(([member, each]) => compare(`${key}.${member}`, got[member], each, tolerance));
  }
  return isClose(isRecord(got) ? got['value'] : got, want, tolerance) ? [] : [{ key, got, want }];
}

function compareList(key: string, got: unknown, want: readonly unknown[], tolerance: Tolerance): readonly Difference[] {
  if (!Array.isArray(got) || got.length !== want.length) return [{ key, got, want }];
  return want.flatMap((each, index) => compare(`${key}.${index}`, got[index], each, tolerance));
}

function isClose(got: unknown, want: unknown, { abs = 0, rel = 0 }: Tolerance): boolean {
  if (typeof got !== 'number' || typeof want !== 'number') return got === want;
  return Math.abs(got - want) <= abs + rel * Math.abs(want);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
