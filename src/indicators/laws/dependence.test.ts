import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { blocShare } from '../blocs/bloc-share.ts';
import { apparentConsumption } from '../dependence/apparent-consumption.ts';
import { importReliance } from '../dependence/import-reliance.ts';
import { netImportReliance } from '../dependence/net-import-reliance.ts';
import { partnerShare } from '../dependence/partner-share.ts';
import { type Balance, balanceInput } from '../inputs/balance.ts';
import { indicatorsTaking } from '../registry.ts';
import { amount, anyId, balance, completeList, holds, listOf } from './arbitraries.ts';

const slack = 1e-9;

const valueOr = (result: Result, otherwise: number): number => (result.kind === 'value' ? result.value : otherwise);

interface Numbers {
  readonly production: number;
  readonly secondary: number;
  readonly imports: number;
  readonly exports: number;
  readonly stockChange: number;
}

const numbers: fc.Arbitrary<Numbers> = fc.record({
  production: amount,
  secondary: amount,
  imports: amount,
  exports: amount,
  stockChange: fc.tuple(amount, amount).map(([up, down]) => up - down),
});

const asBalance = (terms: Partial<Numbers>): Balance =>
  Object.fromEntries(Object.entries(terms).map(([term, value]) => [term, exactly(value)]));

const reliance = (terms: Numbers): Result => netImportReliance.evaluate(asBalance(terms));
/** What a ranking takes: a net exporter depends on nobody. */
const counted = (terms: Numbers): number => valueOr(reliance(terms), 0);

describe('net import reliance', () => {
  test('is at most 1, and 1 exactly when nothing is produced and something is imported on balance', () => {
    holds(numbers, (terms) => {
      const net = terms.imports - terms.exports - terms.stockChange;
      const value = valueOr(reliance(terms), -1);
      expect(value).toBeLessThanOrEqual(1);
      expect(value === 1).toBe(terms.production + terms.secondary === 0 && net > 0);
    });
  });

  test.each(['production', 'secondary'] as const)('does not rise in %s', (term) => {
    holds(fc.tuple(numbers, amount), ([terms, more]) =>
      expect(counted({ ...terms, [term]: terms[term] + more })).toBeLessThanOrEqual(counted(terms) + slack),
    );
  });

  test('does not fall in imports', () => {
    holds(fc.tuple(numbers, amount), ([terms, more]) =>
      expect(counted({ ...terms, imports: terms.imports + more })).toBeGreaterThanOrEqual(counted(terms) - slack),
    );
  });

  test('takes a rise of stocks and an equal export for the same', () => {
    holds(fc.tuple(numbers, amount), ([terms, more]) =>
      expect(reliance({ ...terms, stockChange: terms.stockChange + more })).toEqual(
        reliance({ ...terms, exports: terms.exports + more }),
      ),
    );
  });

  test('is what consumption says that production does not cover', () => {
    holds(numbers, (terms) => {
      const consumption = apparentConsumption.evaluate(asBalance(terms));
      if (consumption.kind === 'unavailable') return;
      const { production, secondary } = terms;
      const published = { ...asBalance({ production, secondary }), consumption: exactly(consumption.value) };
      expect(valueOr(netImportReliance.evaluate(published), 0)).toBeCloseTo(counted(terms), 9);
    });
  });
});

test('both reliances agree where there are neither secondary production nor stocks and trade is not in surplus', () => {
  holds(numbers, ({ production, imports, exports }) => {
    const terms = { production, imports: Math.max(imports, exports), exports, secondary: 0, stockChange: 0 };
    const european = importReliance.evaluate(asBalance(terms));
    expect(european.kind).toBe(reliance(terms).kind);
    expect(valueOr(european, 0)).toBeCloseTo(valueOr(reliance(terms), 0), 12);
  });
});

describe.each(indicatorsTaking(balanceInput))('$id', ({ evaluate, unit }) => {
  test('does not depend on the unit, or scales with it', () => {
    holds(fc.tuple(balance, fc.constantFrom(0.125, 1024)), ([terms, by]) => {
      const scaled = Object.fromEntries(
        Object.entries(terms).map(([term, quantity]) => [
          term,
          quantity && {
            value: quantity.value === null ? null : quantity.value * by,
            lower: quantity.lower * by,
            upper: quantity.upper === null ? null : quantity.upper * by,
          },
        ]),
      );
      const factor = unit === 'input' ? by : 1;
      expect(valueOr(evaluate(scaled), 0)).toBeCloseTo(factor * valueOr(evaluate(terms), 0), 9);
    });
  });
});

describe('shares of suppliers', () => {
  const withResidual = fc
    .tuple(completeList, amount)
    .map(([amounts, rest]) => ({ ...listOf(amounts), residual: exactly(rest) }));

  test('add up to 1 with that of the residual', () => {
    holds(withResidual, (list) => {
      const shares = list.suppliers.map(({ id }) => valueOr(partnerShare.evaluate({ ...list, partner: id }), 0));
      const rest = list.residual.value ?? 0;
      const total = list.suppliers.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), rest);
      expect(shares.reduce((sum, share) => sum + share, rest / total)).toBeCloseTo(1, 12);
    });
  });

  test('of disjoint groups add up to that of both together', () => {
    holds(fc.tuple(withResidual, fc.nat(8)), ([list, size]) => {
      const ids = list.suppliers.map(({ id }) => id);
      const share = (members: readonly string[]) => valueOr(blocShare.evaluate({ ...list, members }), 0);
      expect(share(ids.slice(0, size)) + share(ids.slice(size))).toBeCloseTo(share(ids), 12);
    });
  });

  test('do not fall when a group gains a member, nor does the most they may be', () => {
    holds(fc.tuple(withResidual, fc.array(anyId), anyId), ([list, others, joining]) => {
      const members = [...list.suppliers.slice(0, 2).map(({ id }) => id), ...others];
      const before = blocShare.evaluate({ ...list, members });
      const after = blocShare.evaluate({ ...list, members: [...members, 'S3', joining] });
      expect(valueOr(after, 0)).toBeGreaterThanOrEqual(valueOr(before, 0) - slack);
      expect(after.upper ?? 1).toBeGreaterThanOrEqual((before.upper ?? 0) - slack);
    });
  });

  test('of a supplier is that of a group of one', () => {
    holds(withResidual, (list) => {
      const group = blocShare.evaluate({ ...list, members: ['S0'] });
      expect(group).toEqual(partnerShare.evaluate({ ...list, partner: 'S0' }));
    });
  });
});
