import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { rampAt } from './scenario.ts';
import type { GivenScenario } from './scenario-input.ts';
import { scenarioShortfall } from './scenario-shortfall.ts';

/** Demand of 10 a month, met in full, half of it by one supplier that stops for three months. */
const base: GivenScenario = {
  ...{ demand: exactly(120), supply: exactly(120), supplier: exactly(60), lost: exactly(1), months: exactly(3) },
  ...{ horizon: 6, stock: exactly(0) },
};

const of = (changes: Partial<GivenScenario> = {}) => scenarioShortfall.evaluate({ ...base, ...changes });

describe('the shortfall in a scenario', () => {
  test('is what is missing month by month', () => {
    // By hand: 5 a month for three of six months; 15 of 60 demanded.
    expect(of()).toMatchObject({
      ...{ value: 15, lower: 15, upper: 15, method: 'exact' },
      facts: { total: 15, share: { value: 0.25 }, peak: { value: 0.5 }, firstMonth: 1, stockEnd: 0 },
    });
    expect(of()).toMatchObject({ facts: { byMonth: [5, 5, 5, 0, 0, 0] } });
  });

  test('comes later with stocks, and is less by as much', () => {
    // By hand: 7 cover the first month and 2 of the second.
    expect(of({ stock: exactly(7) })).toMatchObject({
      ...{ value: 8, facts: { firstMonth: 2, byMonth: [0, 3, 5, 0, 0, 0], stockEnd: 0 } },
    });
  });

  test('leaves nothing of a stock that lasts to the end and no longer', () => {
    // By hand: 9 months of 0.3 take 2.7, of which floating point leaves 3.3e-16.
    const none = { supply: exactly(0), supplier: exactly(0) };
    const result = of({ ...none, demand: exactly(3.6), stock: exactly(2.7), horizon: 9 });
    expect(result).toMatchObject({ value: 0, facts: { firstMonth: null, stockEnd: 0 } });
  });

  test('does not refill stocks, and draws no more than it may in a month', () => {
    // By hand: 2 of 5 a month are drawn, three months long.
    expect(of({ stock: exactly(100), maxDraw: exactly(2) })).toMatchObject({ value: 9, facts: { stockEnd: 94 } });
  });

  test('is less where demand gives way and others add', () => {
    const substitution = { size: exactly(0.2), lag: 1 };
    const responses = [{ size: exactly(24), lag: 1, ramp: 2 }];
    // By hand: month 1: 5. Month 2: demand 8, supply 5 + 1: 2. Month 3: demand 8, supply 5 + 2: 1.
    expect(of({ substitution, responses })).toMatchObject({ value: 8, facts: { byMonth: [5, 2, 1, 0, 0, 0] } });
  });

  test('is helped by a response without an upper end only once its lag is over', () => {
    const responses = [{ size: { value: 24, lower: 24, upper: null }, lag: 1, ramp: 2 }];
    // By hand: short of 5, 4 and 3 at the point; at best the response covers all from the second month on.
    expect(of({ responses })).toMatchObject({ value: 12, lower: 5, upper: 12, facts: { byMonth: [5, 4, 3, 0, 0, 0] } });
  });

  test('is at worst that of a supply no smaller than the supplier in it', () => {
    const result = of({ supply: { value: 80, lower: 50, upper: 100 }, supplier: exactly(70) });
    // By hand: supply is at least 70. All of it is lost for three months, short of 10 each; then 10 − 70 ÷ 12 each.
    expect(result.upper).toBeCloseTo(30 + 3 * (10 - 70 / 12), 9);
  });

  test('begins when the loss begins, and is there without a loss where supply is short anyway', () => {
    expect(of({ start: 5 })).toMatchObject({ value: 10, facts: { firstMonth: 5 } });
    expect(of({ supply: exactly(96), supplier: exactly(0) })).toMatchObject({ value: 12, facts: { firstMonth: 1 } });
  });

  test('is 0 where there is no gap, which is an answer', () => {
    expect(of({ lost: exactly(0) })).toMatchObject({
      ...{ kind: 'value', value: 0, facts: { firstMonth: null, share: { value: 0 }, byMonth: [0, 0, 0, 0, 0, 0] } },
    });
  });

  test('says so when it takes stocks as 0', () => {
    const { stock, ...rest } = base;
    expect(scenarioShortfall.evaluate(rest)).toMatchObject({ value: 15, assumptions: ['stocks taken as 0'] });
  });

  test('is written out in runs of equal months', () => {
    const written = (given: GivenScenario) => {
      const result = scenarioShortfall.evaluate(given);
      return result.kind === 'value' ? scenarioShortfall.working(given, result) : result.reason;
    };
    expect(written(base)).toBe('3 × 5');
    expect(written({ ...base, stock: exactly(7) })).toBe('3 + 5');
  });

  test.each([
    ['a supplier larger than supply', { supplier: exactly(121) }, 'invalid-input'],
    ['a negative response', { responses: [{ size: exactly(-1) }] }, 'invalid-input'],
    ['more lost than there is', { lost: exactly(1.5) }, 'invalid-input'],
    ['half a month as horizon', { horizon: 0.5 }, 'invalid-input'],
    ['no horizon', { horizon: 0 }, 'invalid-input'],
    ['a lag below 0', { substitution: { size: exactly(0), lag: -1 } }, 'invalid-input'],
    ['a response that is not reported', { responses: [{ size: null }] }, 'not-reported'],
    ['stocks that are not reported', { stock: null }, 'not-reported'],
    ['no demand', { demand: exactly(0) }, 'no-consumption'],
  ] as const)('has no value for %s', (_, changes, reason) => {
    expect(of(changes)).toMatchObject({ kind: 'unavailable', reason });
  });
});

describe('its bounds', () => {
  test('come from the worst and the best case', () => {
    const changes = {
      lost: { value: 0.5, lower: 0.4, upper: 1 },
      stock: { value: 1, lower: 0, upper: 2 },
    };
    // By hand: 2.5 a month less 1: 6.5; 5 a month without stocks: 15; 2 a month less 2: 4.
    expect(of(changes)).toMatchObject({ value: 6.5, lower: 4, upper: 15 });
    expect(of(changes)).toMatchObject({ facts: { share: { lower: 4 / 60, upper: 0.25 } } });
  });

  test('never let the supplier exceed supply', () => {
    const changes = { supply: { value: 120, lower: 60, upper: 120 }, supplier: { value: 60, lower: 60, upper: 120 } };
    // By hand: supply of 60, all of it lost for three months (10 a month) and 5 a month short in the other three.
    expect(of(changes)).toMatchObject({ value: 15, lower: 15, upper: 45 });
  });

  test('stand without a value where a size is withheld', () => {
    const stock = { value: null, lower: 0, upper: 5 };
    expect(of({ stock })).toMatchObject({ reason: 'withheld', lower: 10, upper: 15 });
  });

  test('have no upper end where demand has none', () => {
    expect(of({ demand: { value: 120, lower: 0, upper: null } })).toMatchObject({
      ...{ value: 15, lower: 0, upper: null, facts: { share: { lower: 0, upper: 1 } } },
    });
  });
});

describe('a ramp', () => {
  test('grows evenly after its lag, and at once where it has no length', () => {
    // By hand: a quarter of 8 a month from month 2 on.
    expect([1, 2, 3, 5, 6, 9].map((t) => rampAt({ size: 8, lag: 1, ramp: 4 }, t))).toEqual([0, 2, 4, 8, 8, 8]);
    expect([1, 2].map((t) => rampAt({ size: 8, lag: 1, ramp: 0 }, t))).toEqual([0, 8]);
  });
});
