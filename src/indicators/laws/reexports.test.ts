import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Dispatch } from '../chain/dispatch.ts';
import { reexportAdjustedShare } from '../chain/reexport-adjusted-share.ts';
import { holds, quantity } from './arbitraries.ts';
import { drawnFrom, positions } from './drawn.ts';
import { expectNarrower, expectSame, expectWithin, halved, scaled } from './expectations.ts';

const slack = 1e-9;
const ids = ['CHN', 'JPN', 'AUS', 'MYS'] as const;

/** Origins of a hub that are not itself. */
const hubOf = (id: string, share: fc.Arbitrary<Quantity>) =>
  fc.tuple(share, fc.nat(4), fc.integer({ min: 1, max: 4 })).map(([quantityOf, first, second]) => {
    const [a = '', b = ''] = ids.filter((each) => each !== id);
    return { share: quantityOf, origins: { [a]: first / (first + second), [b]: second / (first + second) } };
  });

const shareBelowOne: fc.Arbitrary<Quantity> = fc
  .tuple(fc.nat(7), fc.nat(7), fc.nat(7))
  .map((eighths) => eighths.sort((a, b) => a - b).map((each) => each / 8))
  .map(([lower = 0, value = 0, upper = 0]) => ({ value, lower, upper }));

const dispatches: fc.Arbitrary<Dispatch> = fc.record({
  partner: fc.constantFrom(...ids),
  imports: fc
    .tuple(...ids.map(() => quantity))
    .map((sizes) => Object.fromEntries(ids.map((id, i) => [id, sizes[i] ?? null]))),
  reexports: fc
    .tuple(...ids.slice(0, 3).map((id) => hubOf(id, shareBelowOne)))
    .map((hubs) =>
      Object.fromEntries(ids.slice(0, 3).flatMap((id, i) => (hubs[i] === undefined ? [] : [[id, hubs[i]]]))),
    ),
});

/** The dispatch with every uncertain number drawn from its interval. */
function drawnDispatch({ partner, imports, reexports = {} }: Dispatch, at: readonly number[]): Dispatch {
  return {
    partner,
    imports: Object.fromEntries(
      Object.entries(imports).map(([id, each], index) => [id, each && exactly(drawnFrom(each, at[index]))]),
    ),
    reexports: Object.fromEntries(
      Object.entries(reexports).map(([id, hub], index) => [
        id,
        { ...hub, share: hub.share && exactly(drawnFrom(hub.share, at[index + 4])) },
      ]),
    ),
  };
}

describe('the share of a supplier with re-exports followed back', () => {
  const { evaluate } = reexportAdjustedShare;

  test('keeps the total of imports', () => {
    holds(fc.tuple(dispatches, positions), ([dispatch, at]) => {
      const drawn = drawnDispatch(dispatch, at);
      const result = evaluate(drawn);
      if (result.kind === 'unavailable') return;
      const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
      const total = sum(Object.values(drawn.imports).map((each) => each?.value ?? 0));
      const adjusted = sum(Object.values(result.facts?.['adjusted'] ?? {}));
      expect(Math.abs(adjusted - total)).toBeLessThanOrEqual(slack * total);
    });
  });

  test('holds whatever the true imports and shares of re-exports are', () => {
    holds(fc.tuple(dispatches, positions), ([dispatch, at]) => {
      const result = evaluate(drawnDispatch(dispatch, at));
      expectWithin(result, evaluate(dispatch));
    });
  });

  test('is the plain share where nothing is re-exported', () => {
    holds(fc.tuple(dispatches, positions), ([dispatch, at]) => {
      const { partner, imports } = drawnDispatch(dispatch, at);
      const result = evaluate({ partner, imports });
      if (result.kind === 'unavailable') return;
      const total = Object.values(imports).reduce((all, each) => all + (each?.value ?? 0), 0);
      expect(result.value).toBeCloseTo((imports[partner]?.value ?? 0) / total, 9);
    });
  });

  test('is bounded no more widely when a share of re-exports is known better', () => {
    holds(dispatches, (dispatch) => {
      const [hub] = Object.entries(dispatch.reexports ?? {});
      if (hub === undefined) return;
      const [id, { share, origins }] = hub;
      const reexports = { ...dispatch.reexports, [id]: { share: share && halved(share), origins } };
      expectNarrower(evaluate({ ...dispatch, reexports }), evaluate(dispatch));
    });
  });

  test('does not depend on the unit of imports', () => {
    holds(fc.tuple(dispatches, fc.constantFrom(0.001, 3, 1e6)), ([dispatch, by]) => {
      const imports = Object.fromEntries(
        Object.entries(dispatch.imports).map(([id, each]) => [id, each && scaled(each, by)]),
      );
      expectSame(evaluate({ ...dispatch, imports }), evaluate(dispatch));
    });
  });
});
