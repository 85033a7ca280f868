import { expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Ranks, Result } from '../../domain/result.ts';
import { indicators } from '../registry.ts';
import { holds } from './arbitraries.ts';
import { fits } from './from-schema.ts';
import { type Found, inexact } from './inexact.ts';
import { replaced, sensibleInputs } from './sensible.ts';

/** The input with every inexact quantity at one of its ends, for every choice of ends. */
function corners(json: unknown, found: readonly Found[]): readonly unknown[] {
  const [first, ...others] = found;
  if (first === undefined) return [json];
  const { path, quantity } = first;
  return [quantity.lower, quantity.upper ?? quantity.lower].flatMap((end) =>
    corners(replaced(json, path, { ...quantity, ...exactly(end) }), others),
  );
}

/** A net exporter's reliance counts as 0. */
function counted(id: string, result: Result | Ranks): readonly number[] {
  if (result.kind === 'value') return [result.value];
  const isNone = result.kind === 'unavailable' && result.reason === 'net-exporter' && id.endsWith('import-reliance');
  return isNone ? [0] : [];
}

/** Few enough to try all ends, all with two, and nothing that a residual may hold in more than one way. */
function canBeTried(json: unknown, found: readonly Found[]): boolean {
  const isBounded = found.every(({ quantity }) => quantity.upper !== null);
  return found.length > 0 && found.length <= 5 && isBounded && !JSON.stringify(json).includes('"residual"');
}

/**
 * Indicators whose extremes lie elsewhere: an index is least where quantities are most alike, which may be within their
 * intervals; end use that no sector is given for may sit in the largest.
 */
const elsewhere: ReadonlySet<string> = new Set([
  ...['hhi', 'hhi-10000', 'hhi-normalised', 'effective-suppliers', 'gini-simpson', 'cdi-1', 'unctad-concentration'],
  ...['hhi-change-by-supplier', 'economic-importance'],
]);

const tried = indicators.filter(({ id }) => !elsewhere.has(id));

test.each(tried)('exact bounds of $id are reached at ends of its inputs', ({ id, input, evaluateJson }) => {
  const schema = input.schema();
  holds(sensibleInputs(input), (json) => {
    if (!fits(schema, json)) return;
    const found = inexact(json);
    const wide = evaluateJson(json);
    if (!canBeTried(json, found) || wide.kind === 'ranks' || wide.method !== 'exact') return;
    if (wide.kind === 'unavailable' && wide.reason !== 'withheld') return;
    const values = corners(json, found).map(evaluateJson);
    const numbers = values.flatMap((each) => counted(id, each));
    if (numbers.length < values.length) return;
    const scale = Math.max(1, ...numbers.map(Math.abs));
    const near = (end: number | null | undefined, reached: number) =>
      typeof end !== 'number' || Math.abs(end - reached) <= 1e-6 * scale;
    expect([near(wide.lower, Math.min(...numbers)), near(wide.upper, Math.max(...numbers))]).toEqual([true, true]);
  });
});
