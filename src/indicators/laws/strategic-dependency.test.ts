import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import { blocShare } from '../blocs/bloc-share.ts';
import { friendlyShare } from '../blocs/friendly-share.ts';
import { cdi1 } from '../dependence/cdi-1.ts';
import { cdi2 } from '../dependence/cdi-2.ts';
import { cdi3 } from '../dependence/cdi-3.ts';
import { strategicDependency } from '../dependence/strategic-dependency.ts';
import { amount, anyId, completeList, holds, listOf, quantity, suppliers } from './arbitraries.ts';
import { drawnFrom, drawnList, positions } from './drawn.ts';
import { expectNarrower, expectWithin, halved, scaled } from './expectations.ts';

const slack = 1e-9;
const otherUnit = fc.constantFrom(0.125, 1024);

describe('the share from home and a group', () => {
  const withHome = fc.tuple(completeList, amount).map(([amounts, home]) => ({
    ...listOf(amounts),
    home: { id: 'HOM', quantity: exactly(home) },
  }));

  test('does not fall when more is produced at home', () => {
    holds(fc.tuple(withHome, amount), ([{ suppliers: abroad, home }, more]) => {
      const share = (at: number) => {
        const all = [{ ...home, quantity: exactly(at) }, ...abroad];
        const result = friendlyShare.evaluate({ suppliers: all, members: ['HOM', 'S0'] });
        return result.kind === 'value' ? result.value : 0;
      };
      const before = home.quantity.value ?? 0;
      expect(share(before + more)).toBeGreaterThanOrEqual(share(before) - slack);
    });
  });

  test('is that of the group in imports where nothing is produced at home', () => {
    holds(fc.tuple(completeList, fc.nat(7)), ([amounts, size]) => {
      const list = listOf(amounts);
      const members = list.suppliers.slice(0, size).map(({ id }) => id);
      const home = { id: 'HOM', quantity: exactly(0) };
      const all = friendlyShare.evaluate({ suppliers: [home, ...list.suppliers], members: ['HOM', ...members] });
      expect(all).toEqual(blocShare.evaluate({ ...list, members }));
    });
  });

  test('lies within its bounds for any true figures and any split of the rest', () => {
    holds(fc.tuple(suppliers, positions, fc.uniqueArray(anyId)), ([list, at, members]) => {
      const hidden = members.filter((id) => !list.suppliers.some((supplier) => supplier.id === id));
      const drawn = drawnList(list, at, hidden);
      if (drawn === undefined) return;
      expectWithin(friendlyShare.evaluate({ ...drawn, members }), friendlyShare.evaluate({ ...list, members }));
    });
  });
});

describe('the criteria lie within their bounds for any true figures', () => {
  test('the first, however the rest is split', () => {
    holds(fc.tuple(suppliers, positions), ([list, at]) => {
      const drawn = drawnList(list, at);
      if (drawn !== undefined) expectWithin(cdi1.evaluate(drawn), cdi1.evaluate(list));
    });
  });

  test('the second and the third', () => {
    holds(fc.tuple(quantity, quantity, positions), ([extra, other, at]) => {
      const [outside, second] = [exactly(drawnFrom(extra, at[0])), exactly(drawnFrom(other, at[1]))];
      expectWithin(cdi2.evaluate({ extra: outside, intra: second }), cdi2.evaluate({ extra, intra: other }));
      expectWithin(cdi3.evaluate({ extra: outside, exports: second }), cdi3.evaluate({ extra, exports: other }));
    });
  });

  test('and their count', () => {
    holds(fc.tuple(quantity, quantity, quantity, positions), ([cdi1, cdi2, cdi3, at]) => {
      const drawn = [cdi1, cdi2, cdi3].map((each, index) => exactly(drawnFrom(each, at[index])));
      const [first = null, second = null, third = null] = drawn;
      const count = strategicDependency.evaluate({ cdi1: first, cdi2: second, cdi3: third });
      expectWithin(count, strategicDependency.evaluate({ cdi1, cdi2, cdi3 }));
    });
  });
});

test('narrowing imports never widens the second and third criterion', () => {
  holds(fc.tuple(quantity, quantity), ([extra, other]) => {
    expectNarrower(cdi2.evaluate({ extra: halved(extra), intra: other }), cdi2.evaluate({ extra, intra: other }));
    expectNarrower(cdi3.evaluate({ extra: halved(extra), exports: other }), cdi3.evaluate({ extra, exports: other }));
  });
});

test('the criteria do not depend on the currency', () => {
  holds(fc.tuple(quantity, quantity, otherUnit), ([extra, other, by]) => {
    const [outside, second] = [scaled(extra, by), scaled(other, by)];
    expect(cdi2.evaluate({ extra: outside, intra: second })).toEqual(cdi2.evaluate({ extra, intra: other }));
    expect(cdi3.evaluate({ extra: outside, exports: second })).toEqual(cdi3.evaluate({ extra, exports: other }));
  });
});

test('the second criterion and its complement make the whole', () => {
  holds(fc.tuple(amount, amount), ([extra, intra]) => {
    const part = cdi2.evaluate({ extra: exactly(extra), intra: exactly(intra) });
    const rest = cdi2.evaluate({ extra: exactly(intra), intra: exactly(extra) });
    if (part.kind === 'value' && rest.kind === 'value') expect(part.value + rest.value).toBeCloseTo(1, 12);
    expect(part.kind).toBe(rest.kind);
  });
});
