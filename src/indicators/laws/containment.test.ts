import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { blocShare } from '../blocs/bloc-share.ts';
import { partnerShare } from '../dependence/partner-share.ts';
import { balanceInput } from '../inputs/balance.ts';
import { changeInput } from '../inputs/change.ts';
import { type Suppliers, suppliersInput } from '../inputs/suppliers.ts';
import { indicatorsTaking } from '../registry.ts';
import { anyId, balance, holds, quantity, signed, suppliers } from './arbitraries.ts';
import { drawnBalance, drawnFrom, drawnList, positions } from './drawn.ts';
import { expectNarrower, halved } from './expectations.ts';

const slack = 1e-9;

/** Indices of which the number of suppliers is a term: they hold for suppliers that stay above zero. */
const takesCount: ReadonlySet<string> = new Set(['hhi-normalised', 'theil']);

/** Whether a drawn list has as many suppliers above zero as the list that it is drawn from. */
function isOfSameCount(drawn: Suppliers, { suppliers: listed, residual, count = 0 }: Suppliers): boolean {
  const above = (all: Suppliers['suppliers']) => all.filter(({ quantity }) => quantity.upper !== 0).length;
  return above(drawn.suppliers) === above(listed) + (residual === undefined || residual.upper === 0 ? 0 : count);
}

/** A drawn value, a net exporter counting as 0, or `undefined` where the drawn inputs have none. */
function countedValue(result: Result): number | undefined {
  if (result.kind === 'value') return result.value;
  return result.reason === 'net-exporter' ? 0 : undefined;
}

function expectWithin(drawn: Result, { lower, upper }: Result): void {
  const value = countedValue(drawn);
  if (value === undefined) return;
  const tolerance = slack * Math.max(1, Math.abs(value));
  if (lower !== undefined) expect(value).toBeGreaterThanOrEqual(lower - tolerance);
  if (typeof upper === 'number') expect(value).toBeLessThanOrEqual(upper + tolerance);
}

describe('whatever the true figures within their intervals are, the true result lies within the bounds', () => {
  test.each(indicatorsTaking(suppliersInput))('of $id, however the residual is split', ({ id, evaluate }) => {
    holds(
      fc.tuple(suppliers, positions),
      ([list, at]) => {
        const drawn = drawnList(list, at);
        if (drawn === undefined || (takesCount.has(id) && !isOfSameCount(drawn, list))) return;
        expectWithin(evaluate(drawn), evaluate(list));
      },
      1500,
    );
  });

  test('of the share of a partner, which the residual may hold if it is not listed', () => {
    holds(
      fc.tuple(suppliers, positions, anyId, fc.boolean()),
      ([list, at, partner, isHidden]) => {
        const drawn = drawnList(list, at, isHidden ? unlisted(list, [partner]) : []);
        if (drawn === undefined) return;
        expectWithin(partnerShare.evaluate({ ...drawn, partner }), partnerShare.evaluate({ ...list, partner }));
      },
      1500,
    );
  });

  test('of the share of a group, of which the residual may hold members', () => {
    holds(
      fc.tuple(suppliers, positions, fc.uniqueArray(anyId), fc.nat(7)),
      ([list, at, members, hidden]) => {
        const drawn = drawnList(list, at, unlisted(list, members).slice(0, hidden));
        if (drawn === undefined) return;
        expectWithin(blocShare.evaluate({ ...drawn, members }), blocShare.evaluate({ ...list, members }));
      },
      1500,
    );
  });

  test.each(indicatorsTaking(balanceInput))('of $id', ({ evaluate }) => {
    holds(
      fc.tuple(balance, positions),
      ([terms, at]) => expectWithin(evaluate(drawnBalance(terms, at)), evaluate(terms)),
      1500,
    );
  });

  test.each(indicatorsTaking(balanceInput))('of $id from published consumption', ({ evaluate }) => {
    const published = fc.record({ consumption: quantity, production: quantity, secondary: quantity });
    holds(fc.tuple(published, positions), ([terms, at]) =>
      expectWithin(evaluate(drawnBalance(terms, at)), evaluate(terms)),
    );
  });

  test.each(indicatorsTaking(changeInput))('of $id', ({ evaluate }) => {
    const ends = fc.record({ from: fc.oneof(quantity, signed), to: fc.oneof(quantity, signed) });
    holds(fc.tuple(ends, positions), ([{ from, to }, at]) => {
      const drawn = { from: exactly(drawnFrom(from, at[0])), to: exactly(drawnFrom(to, at[1])) };
      expectWithin(evaluate(drawn), evaluate({ from, to }));
    });
  });
});

function unlisted(list: Suppliers, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !list.suppliers.some((supplier) => supplier.id === id));
}

describe('narrowing an input', () => {
  test.each(indicatorsTaking(suppliersInput))('never widens the bounds of $id where they are exact', ({ evaluate }) => {
    holds(fc.tuple(suppliers, fc.nat(6)), ([list, which]) => {
      const narrowed = list.suppliers.map(({ id, quantity }, index) => ({
        id,
        quantity: index === which ? halved(quantity) : quantity,
      }));
      expectNarrower(evaluate({ ...list, suppliers: narrowed }), evaluate(list));
    });
  });

  test.each(indicatorsTaking(balanceInput))('never widens the bounds of $id', ({ evaluate }) => {
    holds(balance, (terms) => {
      const { production } = terms;
      if (production) expectNarrower(evaluate({ ...terms, production: halved(production) }), evaluate(terms));
    });
  });
});
