import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { crmaExtraction } from '../frameworks/crma-extraction.ts';
import { crmaProcessing } from '../frameworks/crma-processing.ts';
import { crmaRecycling } from '../frameworks/crma-recycling.ts';
import { crmaSingleThirdCountry } from '../frameworks/crma-single-third-country.ts';
import { amount, anyId, holds, quantity, suppliers } from './arbitraries.ts';
import { drawnFrom, drawnList, positions } from './drawn.ts';
import { expectNarrower, expectWithin, halved, scaled } from './expectations.ts';

const otherUnit = fc.constantFrom(0.125, 1024);

/** A benchmark that is met or missed for sure is so for every true figure. */
function expectSameMark(drawn: Result, result: Result): void {
  if (drawn.kind === 'unavailable' || result.mark === 'undetermined' || result.mark === undefined) return;
  expect(drawn.mark).toBe(result.mark);
}

describe.each([crmaExtraction, crmaProcessing, crmaRecycling])('$id', ({ evaluate }) => {
  test('lies within its bounds for any true figures, and on the side of the benchmark that its mark says', () => {
    holds(fc.tuple(quantity, quantity, positions), ([part, consumption, at]) => {
      const drawn = evaluate({
        part: exactly(drawnFrom(part, at[0])),
        consumption: exactly(drawnFrom(consumption, at[1])),
      });
      expectWithin(drawn, evaluate({ part, consumption }));
      expectSameMark(drawn, evaluate({ part, consumption }));
    });
  });

  test('rises in the part and falls in consumption', () => {
    holds(fc.tuple(amount, amount, amount), ([part, consumption, more]) => {
      const ratio = (a: number, b: number) => evaluate({ part: exactly(a), consumption: exactly(b) });
      const [before, higher, lower] = [
        ratio(part, consumption),
        ratio(part + more, consumption),
        ratio(part, consumption + more),
      ];
      if (before.kind === 'unavailable' || higher.kind === 'unavailable' || lower.kind === 'unavailable') return;
      expect(higher.value).toBeGreaterThanOrEqual(before.value);
      expect(lower.value).toBeLessThanOrEqual(before.value);
    });
  });

  test('does not depend on the unit, nor gets wider bounds from a narrower input', () => {
    holds(fc.tuple(quantity, quantity, otherUnit), ([part, consumption, by]) => {
      const result = evaluate({ part, consumption });
      expect(evaluate({ part: scaled(part, by), consumption: scaled(consumption, by) })).toEqual(result);
      expectNarrower(evaluate({ part, consumption: halved(consumption) }), result);
    });
  });
});

describe('the largest third country', () => {
  const ofList = fc.tuple(suppliers, quantity, fc.uniqueArray(anyId));

  test('lies within its bounds for any true figures and any split of the rest', () => {
    holds(fc.tuple(ofList, positions), ([[list, consumption, members], at]) => {
      const drawn = drawnList(list, at);
      if (drawn === undefined) return;
      const residual = list.residual === undefined ? {} : { residual: list.residual };
      const whole = crmaSingleThirdCountry.evaluate({ imports: list.suppliers, ...residual, consumption, members });
      const one = crmaSingleThirdCountry.evaluate({
        imports: drawn.suppliers,
        consumption: exactly(drawnFrom(consumption, at[7])),
        members,
      });
      expectWithin(one, whole);
      expectSameMark(one, whole);
    });
  });

  test('is not larger when a country becomes a member, and does not depend on the order', () => {
    holds(fc.tuple(ofList, anyId), ([[list, consumption, members], joining]) => {
      const evaluate = (all: readonly string[]) =>
        crmaSingleThirdCountry.evaluate({ imports: list.suppliers, consumption, members: all });
      const [before, after] = [evaluate(members), evaluate([...members, joining])];
      if (before.kind === 'value' && after.kind === 'value') expect(after.value).toBeLessThanOrEqual(before.value);
      const imports = list.suppliers.toReversed();
      expect(crmaSingleThirdCountry.evaluate({ imports, consumption, members })).toEqual(before);
    });
  });
});
