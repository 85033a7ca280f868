import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { type Scenario, shortfall } from '../resilience/scenario.ts';
import type { GivenRamp, GivenScenario } from '../resilience/scenario-input.ts';
import { scenarioShortfall } from '../resilience/scenario-shortfall.ts';
import { amount, holds, quantity } from './arbitraries.ts';
import { drawnFrom, positions } from './drawn.ts';
import { expectNarrower, expectWithin, halved } from './expectations.ts';

const { evaluate } = scenarioShortfall;

const slack = 1e-7;

const fraction = fc.nat(8).map((eighths) => eighths / 8);
const month = fc.nat(6);
const positive = fc.integer({ min: 1, max: 800 }).map((eighths) => eighths / 8);

const ramp = fc.record({ size: amount, lag: month, ramp: month });

/** Scenarios of plain numbers: the supplier is a part of supply. */
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    demand: positive,
    supply: amount,
    supplier: fraction,
    lost: fraction,
    months: month,
    start: fc.integer({ min: 1, max: 6 }),
    horizon: fc.integer({ min: 1, max: 12 }),
    stock: amount,
    maxDraw: fc.oneof(amount, fc.constant(Number.POSITIVE_INFINITY)),
    substitution: fc.record({ size: fraction, lag: month, ramp: month }),
    responses: fc.array(ramp, { maxLength: 2 }),
  })
  .map((drawn) => ({ ...drawn, supplier: drawn.supplier * drawn.supply }));

const total = (scenario: Scenario): number => shortfall(scenario).total;

function expectNoMore(less: number, more: number, { demand }: Scenario): void {
  expect(less).toBeLessThanOrEqual(more + slack * demand);
}

describe('a scenario', () => {
  test('is never short of less than nothing, and draws no more than there is in stock', () => {
    holds(scenarios, (scenario) => {
      const { byMonth, stockEnd, share, peak } = shortfall(scenario);
      for (const short of byMonth) expect(short).toBeGreaterThanOrEqual(0);
      expect(stockEnd).toBeGreaterThanOrEqual(0);
      expect(stockEnd).toBeLessThanOrEqual(scenario.stock);
      for (const part of [share, peak]) expect(part).toBeLessThanOrEqual(1);
    });
  });

  test('is short of no more with more stock, draw, substitution, supply or response', () => {
    holds(fc.tuple(scenarios, amount), ([scenario, more]) => {
      const { stock, maxDraw, supply, substitution, responses } = scenario;
      const helped: readonly Scenario[] = [
        { ...scenario, stock: stock + more },
        { ...scenario, maxDraw: maxDraw + more },
        { ...scenario, supply: supply + more },
        { ...scenario, substitution: { ...substitution, size: Math.min(1, substitution.size + more / 100) } },
        { ...scenario, responses: [...responses, { size: more, lag: 1, ramp: 2 }] },
      ];
      for (const each of helped) expectNoMore(total(each), total(scenario), scenario);
    });
  });

  test('is short of no less when more is lost, for longer, or demand is greater', () => {
    holds(fc.tuple(scenarios, fraction, month), ([scenario, more, longer]) => {
      const harmed: readonly Scenario[] = [
        { ...scenario, lost: Math.min(1, scenario.lost + more) },
        { ...scenario, months: scenario.months + longer },
        { ...scenario, demand: scenario.demand * (1 + more) },
      ];
      for (const each of harmed) expectNoMore(total(scenario), total(each), each);
    });
  });

  test('without a loss, and with supply that covers demand, is short of nothing', () => {
    holds(fc.tuple(scenarios, amount), ([scenario, more]) => {
      const calm = shortfall({ ...scenario, lost: 0, supply: scenario.demand + more });
      expect(calm).toMatchObject({ total: 0, share: 0, peak: 0, firstMonth: null, stockEnd: scenario.stock });
    });
  });

  test('is short of as much more as its unit is smaller', () => {
    holds(fc.tuple(scenarios, fc.constantFrom(0.001, 3, 1e6)), ([scenario, by]) => {
      const inUnit: Scenario = {
        ...scenario,
        demand: scenario.demand * by,
        supply: scenario.supply * by,
        supplier: scenario.supplier * by,
        stock: scenario.stock * by,
        maxDraw: scenario.maxDraw * by,
        responses: scenario.responses.map((each) => ({ ...each, size: each.size * by })),
      };
      expect(Math.abs(total(inUnit) / by - total(scenario))).toBeLessThanOrEqual(slack * scenario.demand);
      expect(shortfall(inUnit).share).toBeCloseTo(shortfall(scenario).share, 6);
    });
  });
});

const uncertainFraction: fc.Arbitrary<Quantity> = fc
  .tuple(fraction, fraction, fraction)
  .map((parts) => parts.sort((a, b) => a - b))
  .map(([lower, value, upper]) => ({ value, lower, upper }));

const given: fc.Arbitrary<GivenScenario> = fc.record(
  {
    demand: quantity,
    supply: quantity,
    supplier: quantity,
    lost: uncertainFraction,
    months: month.map(exactly),
    horizon: fc.integer({ min: 1, max: 12 }),
    stock: quantity,
    maxDraw: quantity,
    substitution: fc.record({ size: uncertainFraction, lag: month }),
    responses: fc.array(fc.record({ size: quantity, ramp: month }), { maxLength: 2 }),
  },
  { requiredKeys: ['demand', 'supply', 'supplier', 'lost', 'months', 'horizon'] },
);

/** The scenario with every uncertain size drawn from its interval. */
function drawnScenario(scenario: GivenScenario, at: readonly number[]): GivenScenario {
  const size = (each: Quantity | null, index: number) => each && exactly(drawnFrom(each, at[index]));
  const drawnRamp = (each: GivenRamp, index: number): GivenRamp => ({ ...each, size: size(each.size, index) });
  const { stock, maxDraw, substitution, responses } = scenario;
  return {
    ...scenario,
    demand: size(scenario.demand, 0),
    supply: size(scenario.supply, 1),
    supplier: size(scenario.supplier, 2),
    lost: size(scenario.lost, 3),
    ...(stock === undefined ? {} : { stock: size(stock, 4) }),
    ...(maxDraw === undefined ? {} : { maxDraw: size(maxDraw, 5) }),
    ...(substitution === undefined ? {} : { substitution: drawnRamp(substitution, 6) }),
    ...(responses === undefined ? {} : { responses: responses.map((each, index) => drawnRamp(each, 7 + index)) }),
  };
}

/** A number of a fact that holds several, such as the lower end of a share. */
function member(result: Result, fact: 'share' | 'peak', key: 'value' | 'lower' | 'upper'): number | undefined {
  const numbers: unknown = result.kind === 'value' ? result.facts?.[fact] : undefined;
  const found: unknown = new Map(Object.entries(numbers ?? {})).get(key);
  return typeof found === 'number' ? found : undefined;
}

function expectFactWithin(fact: 'share' | 'peak', drawn: Result, wide: Result): void {
  const value = member(drawn, fact, 'value');
  if (value === undefined || wide.kind === 'unavailable') return;
  expect(value).toBeGreaterThanOrEqual((member(wide, fact, 'lower') ?? Number.POSITIVE_INFINITY) - slack);
  expect(value).toBeLessThanOrEqual((member(wide, fact, 'upper') ?? 0) + slack);
}

describe('the bounds of a scenario', () => {
  test('hold whatever the true sizes are, of the total, its share and the worst month', () => {
    holds(fc.tuple(given, positions), ([scenario, at]) => {
      const [drawn, wide] = [evaluate(drawnScenario(scenario, at)), evaluate(scenario)];
      if (wide.kind === 'unavailable' && wide.reason === 'invalid-input') return;
      expectWithin(drawn, wide);
      expectFactWithin('share', drawn, wide);
      expectFactWithin('peak', drawn, wide);
    });
  });

  test('are no wider when demand or stocks are known better', () => {
    holds(given, (scenario) => {
      const { demand, stock } = scenario;
      if (demand) expectNarrower(evaluate({ ...scenario, demand: halved(demand) }), evaluate(scenario));
      if (stock) expectNarrower(evaluate({ ...scenario, stock: halved(stock) }), evaluate(scenario));
    });
  });
});
