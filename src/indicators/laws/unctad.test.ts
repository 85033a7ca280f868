import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { unctadConcentration } from '../concentration/unctad-concentration.ts';
import { type Structures, unctadDiversification } from '../concentration/unctad-diversification.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import { anyId, holds, listOf, suppliers } from './arbitraries.ts';
import { drawnList, positions } from './drawn.ts';

const slack = 1e-9;

const classes = fc.integer({ min: 14, max: 40 });

/** Positive amounts under ids that several structures may share. */
const structure = fc
  .dictionary(anyId, fc.integer({ min: 1, max: 800 }), { minKeys: 1, maxKeys: 6 })
  .map((amounts) => Object.entries(amounts).map(([id, amount]) => ({ id, quantity: exactly(amount) })));

const of = (reporter: Structures['reporter'], reference: Structures['reporter']): Result =>
  unctadDiversification.evaluate({ reporter, reference });

const pointOf = (result: Result): number => (result.kind === 'value' ? result.value : Number.NaN);

/** The same suppliers under ids that no other structure has. */
const renamed = (all: Structures['reporter']) => all.map(({ id, quantity }) => ({ id: `${id}-other`, quantity }));

function expectWithin(drawn: Result, { lower, upper }: Result): void {
  if (drawn.kind === 'unavailable') return;
  if (lower !== undefined) expect(drawn.value).toBeGreaterThanOrEqual(lower - slack);
  if (typeof upper === 'number') expect(drawn.value).toBeLessThanOrEqual(upper + slack);
}

describe('the difference of two structures', () => {
  test('is the same either way', () => {
    holds(fc.tuple(structure, structure), ([a, b]) => expect(pointOf(of(a, b))).toBeCloseTo(pointOf(of(b, a)), 12));
  });

  test('is 0 for one structure in two units, and 1 for two that share nobody', () => {
    holds(fc.tuple(structure, fc.integer({ min: 2, max: 1000 })), ([a, times]) => {
      const inOtherUnit = a.map(({ id, quantity }) => ({ id, quantity: exactly((quantity.value ?? 0) * times) }));
      expect(pointOf(of(a, inOtherUnit))).toBeCloseTo(0, 12);
      expect(pointOf(of(a, renamed(a)))).toBeCloseTo(1, 12);
    });
  });

  test('is never longer than the way over a third structure', () => {
    holds(fc.tuple(structure, structure, structure), ([a, b, c]) =>
      expect(pointOf(of(a, c))).toBeLessThanOrEqual(pointOf(of(a, b)) + pointOf(of(b, c)) + slack),
    );
  });

  test('does not depend on the order of suppliers, and learns nothing from one of zero', () => {
    holds(fc.tuple(structure, structure), ([a, b]) => {
      const zero = { id: 'ZZZ', quantity: exactly(0) };
      expect(of([zero, ...a.toReversed()], b)).toEqual(of(a, b));
    });
  });

  test('lies within its bounds wherever the figures lie in theirs, and whoever the rest may be', () => {
    const both = fc.tuple(suppliers, suppliers, positions, positions, fc.array(anyId, { maxLength: 3 }));
    holds(both, ([a, b, atA, atB, ids]) => {
      const hidden = (list: Suppliers) =>
        [...new Set(ids)].filter((id) => !list.suppliers.some((each) => each.id === id));
      const drawn = [drawnList(a, atA, hidden(a)), drawnList(b, atB, hidden(b))] as const;
      if (drawn[0] === undefined || drawn[1] === undefined) return;
      const structures = {
        reporter: a.suppliers,
        reference: b.suppliers,
        ...(a.residual === undefined ? {} : { reporterResidual: a.residual }),
        ...(b.residual === undefined ? {} : { referenceResidual: b.residual }),
      };
      const apart = drawn[1].suppliers.map(({ id, quantity }) => ({ id: id.replace('other', 'else'), quantity }));
      expectWithin(of(drawn[0].suppliers, drawn[1].suppliers), unctadDiversification.evaluate(structures));
      expectWithin(of(drawn[0].suppliers, apart), unctadDiversification.evaluate(structures));
    });
  });
});

describe('concentration over classes', () => {
  test('lies within its bounds wherever the figures lie in theirs', () => {
    holds(fc.tuple(suppliers, positions, classes), ([list, at, n]) => {
      const drawn = drawnList(list, at);
      if (drawn === undefined || drawn.suppliers.length > n) return;
      expectWithin(unctadConcentration.evaluate({ ...drawn, n }), unctadConcentration.evaluate({ ...list, n }));
    });
  });

  test('depends neither on the order of the classes nor on those of zero that are listed', () => {
    holds(fc.tuple(suppliers, classes), ([list, n]) => {
      const zero = { id: 'ZZZ', quantity: exactly(0) };
      const other = { ...list, suppliers: [zero, ...list.suppliers.toReversed()] };
      expect(unctadConcentration.evaluate({ ...other, n })).toEqual(unctadConcentration.evaluate({ ...list, n }));
    });
  });

  test('rises with the number of classes that stay empty', () => {
    holds(
      fc.tuple(fc.array(fc.integer({ min: 1, max: 800 }), { minLength: 1, maxLength: 8 }), classes),
      ([amounts, n]) => {
        const list = listOf(amounts);
        expect(pointOf(unctadConcentration.evaluate({ ...list, n: n + 1 }))).toBeGreaterThanOrEqual(
          pointOf(unctadConcentration.evaluate({ ...list, n })) - slack,
        );
      },
    );
  });
});
