import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { bottleneckStage } from '../chain/bottleneck-stage.ts';
import type { Chain } from '../chain/chain-input.ts';
import { type StageSupply, stageExposure } from '../chain/stage-exposure.ts';
import { upstreamDependence } from '../chain/upstream-dependence.ts';
import { amount, anyId, holds, quantity, suppliers } from './arbitraries.ts';
import { drawnFrom, drawnList, positions } from './drawn.ts';
import { expectNarrower, expectSame, expectWithin, halved, scaled } from './expectations.ts';

const slack = 1e-9;
const ids = ['CHN', 'JPN', 'AUS', 'MYS'] as const;

function pointOf(result: Result): number {
  if (result.kind === 'unavailable') throw new Error(`no value: ${result.reason}`);
  return result.value;
}

describe('the exposure of a stage', () => {
  const supply = fc
    .tuple(suppliers, anyId, quantity, quantity)
    .map(([list, partner, production, secondary]) => ({ ...list, partner, production, secondary }));
  const { evaluate } = stageExposure;

  test('holds whatever the true figures and the split of the rest are', () => {
    holds(fc.tuple(supply, positions, fc.boolean()), ([input, at, isHidden]) => {
      const isListed = input.suppliers.some(({ id }) => id === input.partner);
      const drawn = drawnList(input, at, isHidden && !isListed ? [input.partner] : []);
      if (drawn === undefined) return;
      const home = {
        production: exactly(drawnFrom(input.production, at[11])),
        secondary: exactly(drawnFrom(input.secondary, at[7])),
      };
      const result = evaluate({ ...drawn, ...home, partner: input.partner });
      expectWithin(result, evaluate(input));
    });
  });

  test('does not depend on the order of the partners, or on the unit', () => {
    holds(fc.tuple(supply, fc.constantFrom(0.001, 3, 1e6)), ([input, by]) => {
      const list = input.suppliers.map((each) => ({ id: each.id, quantity: scaled(each.quantity, by) }));
      const other: StageSupply = {
        ...input,
        suppliers: list.toReversed(),
        ...(input.residual === undefined ? {} : { residual: scaled(input.residual, by) }),
        production: scaled(input.production, by),
        secondary: scaled(input.secondary, by),
      };
      expectSame(evaluate(other), evaluate(input));
    });
  });

  test('is bounded no more widely when production is known better', () => {
    holds(supply, (input) =>
      expectNarrower(evaluate({ ...input, production: halved(input.production) }), evaluate(input)),
    );
  });

  test('of all partners and the rest leaves what is produced at home', () => {
    const exactSupply = fc.tuple(fc.array(amount, { minLength: 1, maxLength: 4 }), amount);
    holds(exactSupply, ([amounts, home]) => {
      const list = amounts.map((each, index) => ({ id: `S${index}`, quantity: exactly(each) }));
      const total = amounts.reduce((sum, each) => sum + each, home);
      if (total === 0) return;
      const all = list.map(({ id }) =>
        pointOf(evaluate({ suppliers: list, partner: id, production: exactly(home), secondary: exactly(0) })),
      );
      expect(all.reduce((sum, each) => sum + each, home / total)).toBeCloseTo(1, 9);
    });
  });
});

describe('the bottleneck of a chain', () => {
  const measure = fc
    .tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.boolean())
    .map(([a, b, c, hasPoint]) =>
      [a, b, c]
        .sort((x, y) => x - y)
        .map((eighths) => eighths / 8)
        .concat(hasPoint ? 1 : 0),
    )
    .map(([lower = 0, value = 0, upper = 0, hasPoint]) => ({ value: hasPoint === 1 ? value : null, lower, upper }));
  const chain = fc
    .array(measure, { minLength: 1, maxLength: 5 })
    .map((stages) => stages.map((each, index) => ({ id: `stage-${index}`, ...each })));

  test('holds whatever the true measures are, and a certain one is where it says', () => {
    holds(fc.tuple(chain, positions), ([stages, at]) => {
      const drawn = stages.map((each, index) => ({ id: each.id, value: drawnFrom(each, at[index]) }));
      const wide = bottleneckStage.evaluate({ stages });
      const narrow = bottleneckStage.evaluate({ stages: drawn });
      expectWithin(narrow, wide);
      if (wide.kind !== 'value' || wide.facts?.['certain'] !== true) return;
      const winner = drawn.find(({ id }) => id === wide.facts?.['stage']);
      expect(winner?.value).toBeGreaterThanOrEqual(pointOf(narrow) - slack);
    });
  });

  test('has the same value whatever the order of the stages', () => {
    holds(chain, (stages) =>
      expectSame(bottleneckStage.evaluate({ stages: stages.toReversed() }), bottleneckStage.evaluate({ stages })),
    );
  });
});

type Row = Readonly<Record<string, number>>;

/** Shares of four economies that add up to `sum`, in eighths of it. */
const row = (sum: fc.Arbitrary<number>): fc.Arbitrary<Row> =>
  fc
    .tuple(fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), sum)
    .filter(([parts]) => parts.some((part) => part > 0))
    .map(([parts, whole]) => {
      const total = parts.reduce((all, part) => all + part, 0);
      return Object.fromEntries(ids.map((id, index) => [id, (whole * (parts[index] ?? 0)) / total]));
    });

const matrix = (sum: fc.Arbitrary<number>): fc.Arbitrary<Readonly<Record<string, Row>>> =>
  fc
    .tuple(...ids.map(() => row(sum)))
    .map((rows) => Object.fromEntries(ids.map((id, index) => [id, rows[index] ?? {}])));

const one = fc.constant(1);
const partial = fc.constantFrom(0.5, 0.75, 1);

interface NumericChain {
  readonly supply: Row;
  readonly origins: readonly Readonly<Record<string, Row>>[];
}

const chains = (sum: fc.Arbitrary<number>): fc.Arbitrary<NumericChain> =>
  fc.record({ supply: row(sum), origins: fc.array(matrix(sum), { maxLength: 3 }) });

const exactRow = (numbers: Row) => Object.fromEntries(Object.entries(numbers).map(([id, each]) => [id, exactly(each)]));

function traced({ supply, origins }: NumericChain, partner: string): Result {
  const chain: Chain = {
    partner,
    supply: exactRow(supply),
    origins: origins.map((each) =>
      Object.fromEntries(Object.entries(each).map(([id, numbers]) => [id, exactRow(numbers)])),
    ),
  };
  return upstreamDependence.evaluate(chain);
}

function stagesOf(
  result: Result,
): readonly { readonly value: number; readonly lower: number; readonly upper: number }[] {
  const stages = result.kind === 'value' ? result.facts?.['byStage'] : undefined;
  if (!Array.isArray(stages)) throw new Error('no stages');
  return stages;
}

describe('dependence through a chain', () => {
  test('at each stage adds up to 1 over all economies, where every row is full', () => {
    holds(chains(one), (chain) => {
      const byEconomy = ids.map((id) => stagesOf(traced(chain, id)));
      for (const stage of [0, ...chain.origins.map((_, index) => index + 1)])
        expect(byEconomy.reduce((sum, stages) => sum + (stages[stage]?.value ?? 0), 0)).toBeCloseTo(1, 9);
    });
  });

  test('is no less than at any stage, and no more than at all stages together', () => {
    holds(chains(partial), (chain) => {
      const result = traced(chain, 'CHN');
      const values = stagesOf(result).map(({ value }) => value);
      expect(pointOf(result)).toBeGreaterThanOrEqual(Math.max(...values) - slack);
      expect(pointOf(result)).toBeLessThanOrEqual(
        Math.min(
          1,
          values.reduce((sum, each) => sum + each, 0),
        ) + slack,
      );
    });
  });

  test('is not changed by a stage at which everybody feeds on what is their own', () => {
    const own = Object.fromEntries(ids.map((id) => [id, { [id]: 1 }]));
    holds(fc.tuple(chains(one), fc.nat(3)), ([chain, at]) => {
      const origins = chain.origins.toSpliced(at, 0, own);
      expect(pointOf(traced({ ...chain, origins }, 'CHN'))).toBeCloseTo(pointOf(traced(chain, 'CHN')), 9);
    });
  });

  test('holds whatever is in the part that the rows leave out', () => {
    holds(fc.tuple(chains(partial), fc.constantFrom(...ids)), ([chain, filler]) => {
      const filled = (numbers: Row): Row => {
        const known = Object.values(numbers).reduce((sum, each) => sum + each, 0);
        return { ...numbers, [filler]: (numbers[filler] ?? 0) + 1 - known };
      };
      const full = {
        supply: filled(chain.supply),
        origins: chain.origins.map((each) =>
          Object.fromEntries(Object.entries(each).map(([id, r]) => [id, filled(r)])),
        ),
      };
      const wide = traced(chain, 'CHN');
      const narrow = traced(full, 'CHN');
      expectWithin(narrow, wide);
      const bounds = stagesOf(wide);
      for (const [index, { value }] of stagesOf(narrow).entries()) {
        expect(value).toBeGreaterThanOrEqual((bounds[index]?.lower ?? 1) - slack);
        expect(value).toBeLessThanOrEqual((bounds[index]?.upper ?? 0) + slack);
      }
    });
  });
});
