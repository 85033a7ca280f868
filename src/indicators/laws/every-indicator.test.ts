import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ranks, Result } from '../../domain/result.ts';
import type { Indicator } from '../indicator.ts';
import { indicators, indicatorsTaking } from '../registry.ts';
import { holds } from './arbitraries.ts';
import { fits, inputsOf } from './from-schema.ts';
import { hostileInputs, sensibleInputs } from './sensible.ts';

type Inputs = (indicator: Indicator) => fc.Arbitrary<unknown>;

/** Inputs as a record holds them, the same with one thing wrong, and whatever else the shape allows. */
const kinds: readonly (readonly [string, Inputs, number])[] = [
  ['sensible inputs', ({ input }) => sensibleInputs(input), 1000],
  ['sensible inputs with one thing wrong', ({ input }) => hostileInputs(input), 1000],
  ['any input', ({ input }) => inputsOf(input.schema()), 500],
];

function forInputs(
  indicator: Indicator,
  [, inputs, runs]: (typeof kinds)[number],
  law: (result: Result | Ranks, json: unknown) => void,
): void {
  const schema = indicator.input.schema();
  const fitting = inputs(indicator).filter((json) => fits(schema, json));
  holds(fitting, (json) => law(indicator.evaluateJson(json), json), runs);
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function resultsIn(result: Result | Ranks): readonly Result[] {
  return result.kind === 'ranks' ? [...result.ranks.values()] : [result];
}

function expectPlain(result: Result | Ranks): void {
  for (const number of numbersIn(result))
    expect([number, Number.isFinite(number), Object.is(number, -0)]).toEqual([number, true, false]);
}

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

describe.each(indicators)('$id', (indicator) => {
  // The rank at equal weights may lie outside the interval of ranks at other weights.
  const isWithinBounds = indicator.id !== 'rank-interval';

  test.each(kinds)('gives plain numbers within its bounds and its range for %s', (...kind) => {
    forInputs(indicator, kind, (result) => {
      expectPlain(result);
      if (isWithinBounds) for (const each of resultsIn(result)) expectWithin(each, indicator.range);
    });
  });
});

/** A record as it should be mostly has an answer: laws that only ever meet refusals would hold for anything. */
const leastPart = 0.5;

test.each(indicators)('$id has a value for most sensible inputs', (indicator) => {
  const schema = indicator.input.schema();
  const drawn = fc.sample(sensibleInputs(indicator.input), { numRuns: 200, seed: 20_261_123 });
  const answered = drawn.filter((json) => fits(schema, json) && indicator.evaluateJson(json).kind !== 'unavailable');
  expect(answered.length).toBeGreaterThanOrEqual(leastPart * drawn.length);
});

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
  const inputs = fc.oneof(sensibleInputs(indicator.input), inputsOf(schema));
  holds(
    inputs.filter((json) => fits(schema, json)),
    (json) => {
      const input = schema.parse(json);
      const result = same && 'evaluate' in same ? same.evaluate(input) : undefined;
      if (result?.kind !== 'value' || Math.abs(result.value) > 1e12) return;
      const value = calculated(same?.working(input, result) ?? '');
      if (value === undefined) return;
      expect(Math.abs(value - result.value)).toBeLessThanOrEqual(rounding * Math.max(1, Math.abs(result.value)));
    },
    600,
  );
});
