import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import type { Reported } from '../reported.ts';
import { nMinusOne } from '../resilience/n-1.ts';
import { stockCover } from '../resilience/stock-cover.ts';
import type { Sourcing } from '../resilience/supply-by-origin.ts';
import { timeToShortfall } from '../resilience/time-to-shortfall.ts';
import { amount, holds, quantity, signed, suppliers } from './arbitraries.ts';
import { drawnFrom, drawnList, positions } from './drawn.ts';
import { expectNarrower, expectSame, expectWithin, halved, scaled } from './expectations.ts';

const slack = 1e-9;

const drawn = (each: Quantity, at = 0): Quantity => exactly(drawnFrom(each, at));

/** A value, or −1 where there is none, so that what has none never counts as more. */
const pointOf = (result: Result): number => (result.kind === 'value' ? result.value : -1);

describe('stock cover', () => {
  const inputs = fc.oneof(
    fc.record({ stock: quantity, consumption: quantity }),
    fc.record({ stock: quantity, netImports: signed, basis: fc.constant('net-imports' as const) }),
  );
  const { evaluate } = stockCover;

  test('holds whatever the true figures are', () => {
    holds(fc.tuple(inputs, positions), ([input, at]) => {
      const need =
        'basis' in input
          ? { netImports: drawn(input.netImports, at[1]) }
          : { consumption: drawn(input.consumption, at[1]) };
      expectWithin(evaluate({ ...input, stock: drawn(input.stock, at[0]), ...need }), evaluate(input));
    });
  });

  test('rises with the stock and falls with consumption', () => {
    holds(fc.tuple(amount, amount, amount), ([stock, consumption, more]) => {
      if (consumption === 0) return;
      const cover = (k: number, c: number) => pointOf(evaluate({ stock: exactly(k), consumption: exactly(c) }));
      expect(cover(stock + more, consumption)).toBeGreaterThanOrEqual(cover(stock, consumption));
      expect(cover(stock, consumption + more)).toBeLessThanOrEqual(cover(stock, consumption));
    });
  });

  test('does not depend on the unit, and is bounded no more widely when stocks are known better', () => {
    holds(fc.tuple(quantity, quantity, fc.constantFrom(0.001, 3, 1e6)), ([stock, consumption, by]) => {
      expectSame(
        evaluate({ stock: scaled(stock, by), consumption: scaled(consumption, by) }),
        evaluate({ stock, consumption }),
      );
      expectNarrower(evaluate({ stock: halved(stock), consumption }), evaluate({ stock, consumption }));
    });
  });
});

describe('supply without the largest foreign supplier', () => {
  const { evaluate } = nMinusOne;
  const inputs: fc.Arbitrary<Sourcing & { readonly demand: Quantity }> = fc
    .tuple(suppliers, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), quantity)
    .map(([list, domestic, demand]) => ({
      suppliers: list.suppliers.map((each, index) => ({ ...each, domestic: domestic[index] ?? false })),
      ...(list.residual === undefined ? {} : { residual: list.residual }),
      ...(list.topList === undefined ? {} : { topList: list.topList }),
      demand,
    }));

  /** The complete list that a list may stand for; what was in the rest is foreign. */
  function completed(input: Sourcing & { readonly demand: Quantity }, at: readonly number[]): Sourcing | undefined {
    const { residual, topList = false } = input;
    const listed = input.suppliers.flatMap(({ id, quantity: each }) => (each === null ? [] : [{ id, quantity: each }]));
    const list = drawnList({ suppliers: listed, topList, ...(residual ? { residual } : {}) }, at);
    const isDomestic = (id: string) => input.suppliers.some((each) => each.id === id && each.domestic === true);
    return (
      list && {
        suppliers: list.suppliers.map((each) => ({ ...each, domestic: isDomestic(each.id) })),
        demand: drawn(input.demand, at[11]),
      }
    );
  }

  test('holds whatever the true figures and the split of the rest are', () => {
    holds(fc.tuple(inputs, positions), ([input, at]) => {
      const complete = completed(input, at);
      if (complete !== undefined) expectWithin(evaluate(complete), evaluate(input));
    });
  });

  test('is no more than all supply over demand', () => {
    holds(fc.tuple(inputs, positions), ([input, at]) => {
      const complete = completed(input, at);
      const result = complete && evaluate(complete);
      if (complete === undefined || result?.kind !== 'value') return;
      const all = complete.suppliers.reduce((sum, each) => sum + (each.quantity?.value ?? 0), 0);
      expect(result.value).toBeLessThanOrEqual((all / (complete.demand?.value ?? 1)) * (1 + slack));
    });
  });

  test('does not depend on the order of the suppliers, or on the unit', () => {
    holds(fc.tuple(inputs, fc.constantFrom(0.001, 3, 1e6)), ([input, by]) => {
      const inUnit = (each: Reported) => each && scaled(each, by);
      const other = {
        ...input,
        suppliers: input.suppliers.map((each) => ({ ...each, quantity: inUnit(each.quantity) })).toReversed(),
        ...(input.residual ? { residual: scaled(input.residual, by) } : {}),
        demand: scaled(input.demand, by),
      };
      expectSame(evaluate(other), evaluate(input));
    });
  });

  test('learns nothing from a supplier of zero', () => {
    holds(inputs, (input) => {
      const zero = { id: 'ZZZ', quantity: exactly(0) };
      expect(evaluate({ ...input, suppliers: [zero, ...input.suppliers] })).toEqual(evaluate(input));
    });
  });

  test('is bounded no more widely when a supplier is known better', () => {
    holds(fc.tuple(inputs, fc.nat(6)), ([input, which]) => {
      const narrowed = input.suppliers.map((each, index) =>
        index === which && each.quantity ? { ...each, quantity: halved(each.quantity) } : each,
      );
      expectNarrower(evaluate({ ...input, suppliers: narrowed }), evaluate(input));
    });
  });
});

describe('the time to shortfall', () => {
  const inputs = fc.record({ stock: quantity, demand: quantity, supply: quantity });
  const { evaluate } = timeToShortfall;

  test('holds whatever the true figures are', () => {
    holds(fc.tuple(inputs, positions), ([{ stock, demand, supply }, at]) => {
      const exact = { stock: drawn(stock, at[0]), demand: drawn(demand, at[1]), supply: drawn(supply, at[2]) };
      expectWithin(evaluate(exact), evaluate({ stock, demand, supply }));
    });
  });

  test('does not depend on the unit, and is bounded no more widely when supply is known better', () => {
    holds(fc.tuple(inputs, fc.constantFrom(0.001, 3, 1e6)), ([input, by]) => {
      const { stock, demand, supply } = input;
      const inUnit = { stock: scaled(stock, by), demand: scaled(demand, by), supply: scaled(supply, by) };
      expectSame(evaluate(inUnit), evaluate(input));
      expectNarrower(evaluate({ ...input, supply: halved(supply) }), evaluate(input));
    });
  });

  test('is never shorter than stock cover by the same demand', () => {
    holds(fc.tuple(amount, amount, amount), ([stock, demand, supply]) => {
      const months = evaluate({ stock: exactly(stock), demand: exactly(demand), supply: exactly(supply) });
      if (months.kind === 'unavailable') return;
      const days = stockCover.evaluate({ stock: exactly(stock), consumption: exactly(demand) });
      expect(months.value / 12).toBeGreaterThanOrEqual((pointOf(days) / 365) * (1 - slack));
    });
  });
});
