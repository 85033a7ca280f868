import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Ranks, Result } from '../../domain/result.ts';
import type { Indicator } from '../indicator.ts';
import { indicators, indicatorsTaking } from '../registry.ts';
import { holds } from './arbitraries.ts';
import { fits, inputsOf } from './from-schema.ts';

function forAnyInput(indicator: Indicator, law: (result: Result | Ranks, json: unknown) => void): void {
  const schema = indicator.input.schema();
  holds(
    inputsOf(schema).filter((json) => fits(schema, json)),
    (json) => law(indicator.evaluateJson(json), json),
    1000,
  );
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function resultsIn(result: Result | Ranks): readonly Result[] {
  return result.kind === 'ranks' ? [...result.ranks.values()] : [result];
}

describe.each(indicators)('$id', (indicator) => {
  test('gives no NaN, no infinity and no −0, whatever the input', () => {
    forAnyInput(indicator, (result) => {
      for (const number of numbersIn(result))
        expect([number, Number.isFinite(number), Object.is(number, -0)]).toEqual([number, true, false]);
    });
  });

  // The rank at equal weights may lie outside the interval of ranks at other weights.
  test.skipIf(indicator.id === 'rank-interval')('lies between its bounds, and all three within its range', () => {
    forAnyInput(indicator, (result) => {
      for (const each of resultsIn(result)) expectWithin(each, indicator.range);
    });
  });
});

function expectWithin(result: Result, range: Indicator['range']): void {
  const { lower, upper } = result;
  if (lower !== undefined && typeof upper === 'number') expect(lower).toBeLessThanOrEqual(upper);
  if (result.kind === 'value') {
    expect(result.value).toBeGreaterThanOrEqual(result.lower);
    expect(result.value).toBeLessThanOrEqual(result.upper ?? Number.POSITIVE_INFINITY);
  }
  if (range === null) return;
  if (lower !== undefined) expect(lower).toBeGreaterThanOrEqual(range[0]);
  if (upper !== undefined) expect(upper ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(range[1]);
}

/** What a calculator makes of a working; nothing where terms are left out. */
function calculated(working: string): number | undefined {
  if (working.includes('…') || working === '') return undefined;
  const expression = working
    .replaceAll(/(?<=\d),(?=\d{3})/g, '')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('²', '**2')
    .replaceAll('³√', 'Math.cbrt')
    .replaceAll('√', 'Math.sqrt')
    .replaceAll('^', '**')
    .replaceAll(/\bln\b/g, 'Math.log')
    .replaceAll(/\b(exp|min|max)\b/g, 'Math.$1');
  return Number(runInNewContext(expression));
}

const rounding = 2e-3;

test.each(indicators)('the working of $id comes to its value', (indicator) => {
  const schema = indicator.input.schema();
  const [same] = indicatorsTaking(indicator.input).filter(({ id }) => id === indicator.id);
  holds(
    inputsOf(schema).filter((json) => fits(schema, json)),
    (json) => {
      const input = schema.parse(json);
      const result = same && 'evaluate' in same ? same.evaluate(input) : undefined;
      if (result?.kind !== 'value' || Math.abs(result.value) > 1e12) return;
      const value = calculated(same?.working(input, result) ?? '');
      if (value === undefined) return;
      expect(Math.abs(value - result.value)).toBeLessThanOrEqual(rounding * Math.max(1, Math.abs(result.value)));
    },
    1000,
  );
});
