import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { cr1 } from '../concentration/cr-1.ts';
import { cr3 } from '../concentration/cr-3.ts';
import { cr5 } from '../concentration/cr-5.ts';
import { effectiveSuppliers } from '../concentration/effective-suppliers.ts';
import { effectiveSuppliersShannon } from '../concentration/effective-suppliers-shannon.ts';
import { giniSimpson } from '../concentration/gini-simpson.ts';
import { hhi } from '../concentration/hhi.ts';
import { hhiNormalised } from '../concentration/hhi-normalised.ts';
import { shannon } from '../concentration/shannon.ts';
import { theil } from '../concentration/theil.ts';
import { unctadConcentration } from '../concentration/unctad-concentration.ts';
import { type Suppliers, suppliersInput } from '../inputs/suppliers.ts';
import { indicatorsTaking } from '../registry.ts';
import { completeList, holds, listOf, suppliers } from './arbitraries.ts';
import { expectSame } from './expectations.ts';

const slack = 1e-9;

function pointOf(result: Result): number {
  if (result.kind === 'unavailable') throw new Error(`no value: ${result.reason}`);
  return result.value;
}

const scaled = ({ value, lower, upper }: Quantity, by: number): Quantity => ({
  value: value === null ? null : value * by,
  lower: lower * by,
  upper: upper === null ? null : upper * by,
});

describe.each(indicatorsTaking(suppliersInput))('$id', ({ evaluate }) => {
  test('does not depend on the order of the suppliers', () => {
    holds(suppliers, (list) =>
      expectSame(evaluate({ ...list, suppliers: list.suppliers.toReversed() }), evaluate(list)),
    );
  });

  test('does not depend on the unit of the quantities', () => {
    holds(fc.tuple(suppliers, fc.constantFrom(0.001, 3, 1e6)), ([list, by]) => {
      const inOtherUnit = list.suppliers.map(({ id, quantity }) => ({ id, quantity: scaled(quantity, by) }));
      const residual = list.residual === undefined ? {} : { residual: scaled(list.residual, by) };
      expectSame(evaluate({ ...list, suppliers: inOtherUnit, ...residual }), evaluate(list));
    });
  });

  test('learns nothing from a supplier of zero', () => {
    holds(suppliers, (list) => {
      const zero = { id: 'ZZZ', quantity: { value: 0, lower: 0, upper: 0 } };
      expect(evaluate({ ...list, suppliers: [zero, ...list.suppliers] })).toEqual(evaluate(list));
    });
  });

  test('has no bounds around it when the list is complete and exact', () => {
    holds(completeList, (amounts) => {
      const result = evaluate(listOf(amounts));
      // An index that needs two suppliers has nothing to say of one.
      if (amounts.length === 1 && result.kind === 'unavailable') return expect(result.reason).toBe('single-supplier');
      const { lower, upper } = result;
      expect((upper ?? Number.NaN) - (lower ?? Number.NaN)).toBeLessThanOrEqual(slack * Math.max(1, upper ?? 0));
    });
  });
});

describe('when two suppliers merge', () => {
  const merged = (amounts: readonly number[]): Suppliers => {
    const [first = 0, second = 0, ...rest] = amounts;
    return listOf([first + second, ...rest]);
  };

  test.each([hhi, cr1, cr3, cr5])('$id never falls', ({ evaluate }) => {
    holds(completeList, (amounts) =>
      expect(pointOf(evaluate(merged(amounts)))).toBeGreaterThanOrEqual(pointOf(evaluate(listOf(amounts))) - slack),
    );
  });

  test.each([effectiveSuppliers, giniSimpson, shannon, effectiveSuppliersShannon])(
    '$id never rises',
    ({ evaluate }) => {
      holds(completeList, (amounts) =>
        expect(pointOf(evaluate(merged(amounts)))).toBeLessThanOrEqual(pointOf(evaluate(listOf(amounts))) + slack),
      );
    },
  );
});

describe('on a complete list', () => {
  test('the index lies between 1/n and 1, and the effective number between 1 and n', () => {
    holds(completeList, (amounts) => {
      const index = pointOf(hhi.evaluate(listOf(amounts)));
      expect(index).toBeGreaterThanOrEqual(1 / amounts.length - slack);
      expect(index).toBeLessThanOrEqual(1 + slack);
      const effective = pointOf(effectiveSuppliers.evaluate(listOf(amounts)));
      expect(effective).toBeLessThanOrEqual(amounts.length * (1 + slack));
    });
  });

  test('of n equal suppliers the index is 1/n, the effective number n and the largest share 1/n', () => {
    holds(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1000 })), ([n, size]) => {
      const list = listOf(Array.from({ length: n }, () => size));
      expect(pointOf(hhi.evaluate(list))).toBeCloseTo(1 / n, 12);
      expect(pointOf(effectiveSuppliers.evaluate(list))).toBeCloseTo(n, 9);
      expect(pointOf(giniSimpson.evaluate(list))).toBeCloseTo(1 - 1 / n, 12);
      expect(pointOf(cr1.evaluate(list))).toBeCloseTo(1 / n, 12);
    });
  });

  test('of n equal suppliers the normalised index, Theil and the concentration over n classes are 0, the entropy ln n', () => {
    holds(fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 1000 })), ([n, size]) => {
      const list = listOf(Array.from({ length: n }, () => size));
      expect(pointOf(hhiNormalised.evaluate(list))).toBeCloseTo(0, 12);
      expect(pointOf(theil.evaluate(list))).toBeCloseTo(0, 12);
      expect(pointOf(unctadConcentration.evaluate({ ...list, n }))).toBeCloseTo(0, 12);
      expect(pointOf(shannon.evaluate(list))).toBeCloseTo(Math.log(n), 12);
    });
  });

  test('the effective number of order one lies between that of order two and the count', () => {
    holds(completeList, (amounts) => {
      const byEntropy = pointOf(effectiveSuppliersShannon.evaluate(listOf(amounts)));
      expect(byEntropy).toBeGreaterThanOrEqual(pointOf(effectiveSuppliers.evaluate(listOf(amounts))) * (1 - slack));
      expect(byEntropy).toBeLessThanOrEqual(amounts.length * (1 + slack));
    });
  });

  test('the entropy and the Theil index add up to the logarithm of the count', () => {
    holds(completeList, (amounts) => {
      const both = pointOf(shannon.evaluate(listOf(amounts))) + pointOf(theil.evaluate(listOf(amounts)));
      expect(both).toBeCloseTo(Math.log(amounts.length), 12);
    });
  });

  test('the shares of one, three and five do not fall, and the index lies between the square of the first and it', () => {
    holds(completeList, (amounts) => {
      const [one = 0, three = 0, five = 0] = [cr1, cr3, cr5].map(({ evaluate }) => pointOf(evaluate(listOf(amounts))));
      expect(one).toBeLessThanOrEqual(three + slack);
      expect(three).toBeLessThanOrEqual(five + slack);
      expect(five).toBeLessThanOrEqual(1);
      const index = pointOf(hhi.evaluate(listOf(amounts)));
      expect(index).toBeGreaterThanOrEqual(one ** 2 - slack);
      expect(index).toBeLessThanOrEqual(one + slack);
    });
  });
});
