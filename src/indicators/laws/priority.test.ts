import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import type { Ranks, Result, Unavailable, Value } from '../../domain/result.ts';
import { priorityRank } from '../priority/priority-rank.ts';
import { type Component, priorityScore } from '../priority/priority-score.ts';
import { rankInterval } from '../priority/rank-interval.ts';
import type { Reported } from '../reported.ts';
import { holds, quantity } from './arbitraries.ts';
import { drawnFrom, positions } from './drawn.ts';
import { expectNarrower, expectWithin, halved } from './expectations.ts';

const slack = 1e-9;

/** Goalposts apart from each other, in either direction. */
const goalposts = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 51, max: 150 }), fc.boolean());

const components: fc.Arbitrary<readonly (Component & { readonly value: Quantity })[]> = fc
  .array(fc.tuple(quantity, goalposts, fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 4 })
  .map((drawn) => {
    const total = drawn.reduce((sum, [, , weight]) => sum + weight, 0);
    return drawn.map(([value, [a, b, isTurned], weight], index) => {
      const [low, high] = isTurned ? [b, a] : [a, b];
      return { id: `c${index}`, value, low, high, weight: weight / total };
    });
  });

const scoreOf = (of: readonly Component[]): Result => priorityScore.evaluate({ components: of });

function atPoints(of: readonly (Component & { readonly value: Quantity })[], at: readonly number[]) {
  return of.map((each, index) => ({ ...each, value: exactly(drawnFrom(each.value, at[index])) }));
}

describe('the priority score', () => {
  test('holds whatever the true components are', () => {
    holds(fc.tuple(components, positions), ([of, at]) => expectWithin(scoreOf(atPoints(of, at)), scoreOf(of)));
  });

  test('does not fall when a component gets worse, towards its upper goalpost', () => {
    holds(fc.tuple(components, positions, fc.nat(3), fc.nat(50)), ([of, at, which, by]) => {
      const before = atPoints(of, at);
      const after = before.map((each, index) => {
        const step = each.high > each.low ? by : -Math.min(by, each.value.lower);
        return index === which ? { ...each, value: exactly(each.value.lower + step) } : each;
      });
      const [less, more] = [scoreOf(before), scoreOf(after)];
      expect(more.kind === 'value' && less.kind === 'value' && more.value - less.value).toBeGreaterThanOrEqual(-slack);
    });
  });

  test('does not depend on the order of the components, and lies between the least and the greatest', () => {
    holds(fc.tuple(components, positions), ([of, at]) => {
      const exact = atPoints(of, at);
      const [score, turned] = [scoreOf(exact), scoreOf(exact.toReversed())];
      if (score.kind === 'unavailable' || turned.kind === 'unavailable') throw new Error('no score');
      expect(turned.value).toBeCloseTo(score.value, 12);
      const alone = exact.map((each) => scoreOf([{ ...each, weight: 1 }]));
      const values = alone.map((each) => (each.kind === 'value' ? each.value : -1));
      expect(score.value).toBeGreaterThanOrEqual(Math.min(...values) - slack);
      expect(score.value).toBeLessThanOrEqual(Math.max(...values) + slack);
    });
  });

  test('is bounded no more widely when a component is known better', () => {
    holds(components, (of) =>
      expectNarrower(scoreOf(of.map((each) => ({ ...each, value: halved(each.value) }))), scoreOf(of)),
    );
  });
});

const eighth = fc.nat(8).map((eighths) => eighths / 8);
const names = ['a', 'b', 'c', 'd', 'e'];

function placesIn(result: Ranks | Unavailable): ReadonlyMap<string, Value> {
  return result.kind === 'ranks' ? result.ranks : new Map();
}

describe('ranks', () => {
  const scores = fc.dictionary(fc.constantFrom(...names), fc.option(eighth), { noNullPrototype: true });
  const asQuantities = (of: Readonly<Record<string, number | null>>, f = (x: number) => x) =>
    Object.fromEntries(Object.entries(of).map(([id, score]) => [id, score === null ? null : exactly(f(score))]));

  test('begin at 1, and are equal for equal scores alone', () => {
    holds(scores, (of) => {
      const places = [...placesIn(priorityRank.rank({ scores: asQuantities(of) }))];
      if (places.length === 0) return;
      expect(Math.min(...places.map(([, { value }]) => value))).toBe(1);
      for (const [one, { value }] of places)
        for (const [other, place] of places) expect(value === place.value).toBe(of[one] === of[other]);
    });
  });

  test('are not changed by any rising transformation of the scores', () => {
    const rising = fc.constantFrom(
      (x: number) => x ** 3,
      Math.log1p,
      (x: number) => 7 * x - 3,
      Math.exp,
    );
    holds(fc.tuple(scores, rising), ([of, f]) =>
      expect(priorityRank.rank({ scores: asQuantities(of, f) })).toEqual(
        priorityRank.rank({ scores: asQuantities(of) }),
      ),
    );
  });

  test('hold whatever the true scores are', () => {
    const uncertain = fc.dictionary(fc.constantFrom(...names), quantity, { noNullPrototype: true });
    holds(fc.tuple(uncertain, positions), ([of, at]) => {
      const known = Object.entries(of).filter(([, each]) => each.value !== null);
      const drawn = known.map(([id, each], index): [string, Reported] => [id, exactly(drawnFrom(each, at[index]))]);
      const wide = placesIn(priorityRank.rank({ scores: of }));
      for (const [id, { value }] of placesIn(priorityRank.rank({ scores: Object.fromEntries(drawn) }))) {
        expect(value).toBeGreaterThanOrEqual(wide.get(id)?.lower ?? Number.POSITIVE_INFINITY);
        expect(value).toBeLessThanOrEqual(wide.get(id)?.upper ?? 0);
      }
    });
  });
});

describe('intervals of ranks', () => {
  const inputs = fc.record({
    minerals: fc.dictionary(fc.constantFrom(...names), fc.array(eighth, { minLength: 3, maxLength: 3 }), {
      minKeys: 2,
      noNullPrototype: true,
    }),
    draws: fc.integer({ min: 1, max: 40 }),
    seed: fc.nat(),
  });

  test('go up, lie among the places there are, and are the same for the same seed', () => {
    holds(inputs, (input) => {
      const result = rankInterval.rank(input);
      expect(rankInterval.rank(input)).toEqual(result);
      for (const { lower, upper, value } of placesIn(result).values()) {
        expect(lower).toBeLessThanOrEqual(upper ?? 0);
        for (const place of [lower, upper ?? 0, value]) {
          expect(place).toBeGreaterThanOrEqual(1);
          expect(place).toBeLessThanOrEqual(Object.keys(input.minerals).length);
        }
      }
    });
  });

  test('never put a mineral that is better in every component below another', () => {
    holds(fc.tuple(inputs, fc.constantFrom(...names)), ([input, of]) => {
      const worse = input.minerals[of]?.map((each) => each * 0.5);
      if (worse === undefined) return;
      const places = placesIn(rankInterval.rank({ ...input, minerals: { ...input.minerals, worse } }));
      const [better, other] = [places.get(of), places.get('worse')];
      for (const end of ['lower', 'value', 'upper'] as const)
        expect(better?.[end]).toBeLessThanOrEqual(other?.[end] ?? 0);
    });
  });
});
