import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import type { Balance } from '../inputs/balance.ts';
import type { Reported } from '../reported.ts';
import { changeAnnual } from '../time/change-annual.ts';
import { exposureChange, type TwoExposures } from '../time/exposure-change.ts';
import { hhiChangeBySupplier } from '../time/hhi-change-by-supplier.ts';
import { relianceChange } from '../time/reliance-change.ts';
import { revisionSplit, type TwoEditions } from '../time/revision-split.ts';
import { type Course, targetProgress } from '../time/target-progress.ts';
import { amount, balance, holds, quantity, signed, suppliers } from './arbitraries.ts';
import { drawnBalance, drawnFrom, drawnList, positions } from './drawn.ts';
import { expectNarrower, expectWithin, halved, scaled } from './expectations.ts';

const share: fc.Arbitrary<Quantity> = fc
  .tuple(fc.nat(8), fc.nat(8), fc.nat(8), fc.boolean())
  .map(([a, b, c, hasPoint]) => {
    const [lower = 0, value = 0, upper = 0] = [a, b, c].sort((x, y) => x - y).map((eighths) => eighths / 8);
    return { value: hasPoint ? value : null, lower, upper };
  });

const exposures: fc.Arbitrary<TwoExposures> = fc
  .tuple(share, share, share, share)
  .map(([r0, m0, r1, m1]) => ({ from: { reliance: r0, share: m0 }, to: { reliance: r1, share: m1 } }));

const lists = fc.record({ from: suppliers, to: suppliers });
const balances = fc.record({ from: balance, to: balance });

const swapped = <T>({ from, to }: { readonly from: T; readonly to: T }) => ({ from: to, to: from });

function partsOf(result: Result): ReadonlyMap<string, number> {
  const parts = result.kind === 'value' ? (result.parts ?? []) : [];
  return new Map(parts.map(({ part, value }) => [part, value]));
}

/** The parts add up to the change, turn their signs when the years swap, and are 0 without a change. */
function expectDecomposed(there: Result, back: Result, none: Result): void {
  const parts = partsOf(there);
  if (there.kind === 'value') {
    const whole = [...parts.values()].reduce((sum, part) => sum + part, 0);
    const size = [...parts.values()].reduce((sum, part) => sum + Math.abs(part), 1);
    expect(Math.abs(whole - there.value)).toBeLessThanOrEqual(1e-9 * size);
  }
  if (there.kind === 'value' && back.kind === 'value') {
    const backwards = partsOf(back);
    for (const [part, value] of parts) expect(backwards.get(part)).toBeCloseTo(0 - value, 9);
  }
  for (const value of partsOf(none).values()) expect(value).toBe(0);
}

describe('a decomposition adds up, is 0 for no change, and turns its sign when the years swap', () => {
  test('of concentration by supplier', () => {
    const { evaluate } = hhiChangeBySupplier;
    holds(lists, (two) =>
      expectDecomposed(evaluate(two), evaluate(swapped(two)), evaluate({ from: two.to, to: two.to })),
    );
  });

  test('of reliance by term', () => {
    const { evaluate } = relianceChange;
    holds(balances, (two) =>
      expectDecomposed(evaluate(two), evaluate(swapped(two)), evaluate({ from: two.to, to: two.to })),
    );
  });

  test('of exposure by reliance and share', () => {
    const { evaluate } = exposureChange;
    holds(exposures, (two) =>
      expectDecomposed(evaluate(two), evaluate(swapped(two)), evaluate({ from: two.to, to: two.to })),
    );
  });

  test('and a term of a balance that does not move has no part', () => {
    holds(balances, ({ from, to }) => {
      const still: Balance = { ...to, production: from.production ?? null };
      expect(partsOf(relianceChange.evaluate({ from, to: still })).get('production') ?? 0).toBeCloseTo(0, 9);
    });
  });
});

describe('whatever the true figures are, the true change lies within the bounds', () => {
  test('of concentration', () => {
    holds(fc.tuple(lists, positions, positions), ([{ from, to }, at, then]) => {
      const [earlier, later] = [drawnList(from, at), drawnList(to, then)];
      if (earlier === undefined || later === undefined) return;
      expectWithin(
        hhiChangeBySupplier.evaluate({ from: earlier, to: later }),
        hhiChangeBySupplier.evaluate({ from, to }),
      );
    });
  });

  test('of reliance, which is not cut at 0', () => {
    holds(fc.tuple(balances, positions, positions), ([{ from, to }, at, then]) => {
      const drawn = { from: drawnBalance(from, at), to: drawnBalance(to, then) };
      expectWithin(relianceChange.evaluate(drawn), relianceChange.evaluate({ from, to }));
    });
  });

  test('of exposure', () => {
    holds(fc.tuple(exposures, positions), ([{ from, to }, at]) => {
      const exact = (each: Reported, place: number) => each && exactly(drawnFrom(each, at[place]));
      const drawn = {
        from: { reliance: exact(from.reliance, 0), share: exact(from.share, 1) },
        to: { reliance: exact(to.reliance, 2), share: exact(to.share, 3) },
      };
      expectWithin(exposureChange.evaluate(drawn), exposureChange.evaluate({ from, to }));
    });
  });

  test('a year', () => {
    holds(fc.tuple(quantity, quantity, fc.integer({ min: 1, max: 30 }), positions), ([from, to, years, at]) => {
      const drawn = { from: exactly(drawnFrom(from, at[0])), to: exactly(drawnFrom(to, at[1])), years };
      expectWithin(changeAnnual.evaluate(drawn), changeAnnual.evaluate({ from, to, years }));
      expectNarrower(
        changeAnnual.evaluate({ from: halved(from), to, years }),
        changeAnnual.evaluate({ from, to, years }),
      );
    });
  });
});

test('an annual rate, compounded over its years, leads from the earlier value to the later', () => {
  const above = amount.filter((value) => value > 0);
  holds(fc.tuple(above, above, fc.integer({ min: 1, max: 30 })), ([from, to, years]) => {
    const result = changeAnnual.evaluate({ from: exactly(from), to: exactly(to), years });
    const rate = result.kind === 'value' ? result.value : Number.NaN;
    expect((from * (1 + rate) ** years) / to).toBeCloseTo(1, 9);
  });
});

describe('revision and new data', () => {
  const editions: fc.Arbitrary<TwoEditions> = fc.record({
    old: fc.record({ year: fc.integer({ min: 2020, max: 2022 }), value: signed }),
    new: fc.record({ year: fc.integer({ min: 2022, max: 2024 }), value: signed }),
    newAtOldYear: fc.option(signed),
  });

  test('add up to the change of the headline', () => {
    holds(editions, (two) => {
      const result = revisionSplit.evaluate(two);
      if (result.kind === 'unavailable') return;
      const { newData, revision } = result.facts ?? {};
      expect(Number(newData) + Number(revision)).toBeCloseTo(result.value, 9);
    });
  });

  test('leave the change within its bounds for any true figures', () => {
    holds(fc.tuple(editions, positions), ([two, at]) => {
      const exact = (each: Reported, place: number) => each && exactly(drawnFrom(each, at[place]));
      const drawn = {
        old: { ...two.old, value: exact(two.old.value, 0) },
        new: { ...two.new, value: exact(two.new.value, 1) },
        newAtOldYear: exact(two.newAtOldYear, 2),
      };
      expectWithin(revisionSplit.evaluate(drawn), revisionSplit.evaluate(two));
    });
  });
});

describe('progress to a target', () => {
  const courses = fc.record({
    baseline: fc.record({ year: fc.integer({ min: 2010, max: 2020 }), value: amount }),
    target: fc.record({ year: fc.integer({ min: 2021, max: 2035 }), value: amount }),
    now: fc.record({ year: fc.integer({ min: 2005, max: 2040 }), value: quantity }),
  });
  const hasWay = ({ baseline, target }: Course) => baseline.value !== target.value;

  test('is 0 at the baseline and 1 at the target', () => {
    holds(courses.filter(hasWay), ({ baseline, target }) => {
      const at = (value: number, year: number) =>
        targetProgress.evaluate({ baseline, target, now: { year, value: exactly(value) } });
      expect(at(baseline.value, baseline.year)).toMatchObject({ value: 0, facts: { lead: 0, onTrack: true } });
      expect(at(target.value, target.year)).toMatchObject({ value: 1, facts: { lead: 0, onTrack: true } });
    });
  });

  test('does not depend on the unit', () => {
    holds(fc.tuple(courses, fc.constantFrom(0.125, 1024)), ([{ baseline, target, now }, by]) => {
      const inOtherUnit = {
        baseline: { ...baseline, value: baseline.value * by },
        target: { ...target, value: target.value * by },
        now: { ...now, value: now.value && scaled(now.value, by) },
      };
      const [one, other] = [targetProgress.evaluate({ baseline, target, now }), targetProgress.evaluate(inOtherUnit)];
      const { facts: _one, ...first } = one.kind === 'value' ? one : { ...one, facts: {} };
      const { facts: _other, ...second } = other.kind === 'value' ? other : { ...other, facts: {} };
      expect(second).toEqual(first);
    });
  });

  test('lies within its bounds for any true figure', () => {
    holds(fc.tuple(courses, positions), ([course, at]) => {
      const { now } = course;
      const value = now.value && exactly(drawnFrom(now.value, at[0]));
      expectWithin(targetProgress.evaluate({ ...course, now: { ...now, value } }), targetProgress.evaluate(course));
    });
  });
});
