import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import { closeness, differenceOf, inUnit, type Ours } from './verdict.ts';

function value(point: number, lower = point, upper: number | null = point): Result {
  return { kind: 'value', value: point, lower, upper, method: 'exact', assumptions: [] };
}

const exporter: Result = {
  kind: 'unavailable',
  reason: 'net-exporter',
  mark: 'E',
  lower: 0,
  upper: 0.02,
  assumptions: [],
};

function printed(range: Quantity, isNetExporter = false) {
  return { range, isNetExporter };
}

/** A whole percentage as printed: half a point each way. */
function percent(point: number) {
  return printed({ value: point, lower: point - 0.5, upper: point + 0.5 });
}

describe('a published percentage', () => {
  test.each([
    { result: value(0.863), verdict: 'agrees', from: '86.3 rounds to 86' },
    { result: value(0.865), verdict: 'agrees', from: 'exactly half a step away' },
    { result: value(0.855), verdict: 'agrees', from: 'exactly half a step away on the other side' },
    { result: value(0.866), verdict: 'apart', from: '86.6 rounds to 87, and there are no bounds' },
    { result: value(0.88, 0.86, 0.9), verdict: 'within-rounding', from: 'the bounds hold 86' },
    { result: value(0.88, 0.865, 0.9), verdict: 'within-rounding', from: 'the lower bound touches 86.5' },
    { result: value(0.88, 0.87, null), verdict: 'apart', from: 'unbounded above, but the lower bound is too high' },
    { result: value(0.5, 0.4, null), verdict: 'within-rounding', from: 'unbounded above' },
  ])('of 86 and our result: $verdict, for $from', ({ result, verdict }) => {
    expect(closeness(inUnit(result, 'percent'), percent(86))).toBe(verdict);
  });

  test('is compared as a percentage, and every other unit as it stands', () => {
    expect(inUnit(value(0.25, 0.2, 0.3), 'percent')).toMatchObject({ value: 25, lower: 20, upper: 30 });
    expect(inUnit(value(0.25, 0.2, null), 'index')).toMatchObject({ value: 0.25, lower: 0.2, upper: null });
  });
});

describe('a printed mark', () => {
  const above95 = printed({ value: null, lower: 95, upper: 100 });
  const markE = printed(exactly(0), true);

  test('of a bound agrees with every value in its range and with none outside', () => {
    expect(closeness(inUnit(value(0.98), 'percent'), above95)).toBe('agrees');
    expect(closeness(inUnit(value(0.94), 'percent'), above95)).toBe('apart');
    expect(closeness(inUnit(value(0.94, 0.93, 0.96), 'percent'), above95)).toBe('within-rounding');
  });

  test('E agrees with a net exporter, whatever the size of the surplus', () => {
    expect(closeness(inUnit(exporter, 'percent'), markE)).toBe('agrees');
  });

  test('E and an import reliance agree only where our bounds reach 0', () => {
    expect(closeness(inUnit(value(0.02, 0, 0.05), 'percent'), markE)).toBe('within-rounding');
    expect(closeness(inUnit(value(0.02, 0.01, 0.05), 'percent'), markE)).toBe('apart');
  });

  test('of a percentage is reached by a net exporter of ours only through its upper bound', () => {
    expect(closeness(inUnit(exporter, 'percent'), percent(2))).toBe('within-rounding');
    expect(closeness(inUnit(exporter, 'percent'), percent(3))).toBe('apart');
  });
});

test('a result that is not available and has no bounds is apart from everything', () => {
  const none: Result = { kind: 'unavailable', reason: 'not-reported', assumptions: [] };
  expect(closeness(inUnit(none, 'percent'), percent(50))).toBe('apart');
});

describe('the difference', () => {
  const row = { file: '', path: '', line: 1, subject: '', input: {}, published: '' };

  test('is ours less the published, with its sign', () => {
    const ours = inUnit(value(0.863), 'percent');
    expect(differenceOf(ours, { ...row, ...percent(86) })).toBeCloseTo(0.3, 9);
    expect(differenceOf(ours, { ...row, ...percent(87) })).toBeCloseTo(-0.7, 9);
  });

  test('does not exist where one of the two is no single number', () => {
    const bound = { ...row, ...printed({ value: null, lower: 95, upper: 100 }) };
    expect(differenceOf(inUnit(value(0.98), 'percent'), bound)).toBeNull();
    expect(differenceOf(inUnit(exporter, 'percent'), { ...row, ...percent(1) })).toBeNull();
  });
});

describe('whatever the numbers', () => {
  const number = fc.double({ min: -50, max: 150, noNaN: true });
  const ours = fc.tuple(number, number, number).map(([a, b, c]): Ours => {
    const [lower = 0, point = 0, upper = 0] = [a, b, c].toSorted((x, y) => x - y);
    return { value: point, lower, upper, isNetExporter: false, reason: '' };
  });
  const rank = { agrees: 0, 'within-rounding': 1, apart: 2 } as const;

  test('wider bounds of ours never make a verdict worse', () => {
    fc.assert(
      fc.property(ours, number, fc.double({ min: 0, max: 50, noNaN: true }), (result, point, more) => {
        const wider = { ...result, lower: (result.lower ?? 0) - more, upper: (result.upper ?? 0) + more };
        expect(rank[closeness(wider, percent(point))]).toBeLessThanOrEqual(rank[closeness(result, percent(point))]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a coarser rounding of the published result never makes a verdict worse', () => {
    fc.assert(
      fc.property(ours, number, fc.double({ min: 0, max: 50, noNaN: true }), (result, point, more) => {
        const coarser = printed({ value: point, lower: point - 0.5 - more, upper: point + 0.5 + more });
        expect(rank[closeness(result, coarser)]).toBeLessThanOrEqual(rank[closeness(result, percent(point))]);
      }),
      { numRuns: 1000 },
    );
  });

  test('what agrees lies within half a step', () => {
    fc.assert(
      fc.property(ours, number, (result, point) => {
        const isNear = Math.abs((result.value ?? 0) - point) <= 0.5 + 1e-6;
        if (closeness(result, percent(point)) === 'agrees') expect(isNear).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
