import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { hhi } from '../concentration/hhi.ts';
import { disruptionPotential } from '../supply-risk/disruption-potential.ts';
import { economicImportance } from '../supply-risk/economic-importance.ts';
import { geopolrisk } from '../supply-risk/geopolrisk.ts';
import { geopolriskImportRisk } from '../supply-risk/geopolrisk-import-risk.ts';
import { governance1 } from '../supply-risk/governance-1.ts';
import { governance10 } from '../supply-risk/governance-10.ts';
import { hhiWgi } from '../supply-risk/hhi-wgi.ts';
import { supplyRisk } from '../supply-risk/supply-risk.ts';
import { supplyRiskUsgs } from '../supply-risk/supply-risk-usgs.ts';
import { tradeExposure } from '../supply-risk/trade-exposure.ts';
import { amount, completeList, holds, listOf, suppliers } from './arbitraries.ts';
import { fraction, governedLists, riskyImports, scaledList, uncertainLists } from './governed.ts';

const slack = 1e-9;
const cases = 1000;

function numbersOf(result: Result): readonly number[] {
  return [result.kind === 'value' ? result.value : -1, result.lower ?? -1, result.upper ?? -1];
}

function expectSame(a: Result, b: Result): void {
  expect(a.kind === 'value' ? 'value' : a.reason).toBe(b.kind === 'value' ? 'value' : b.reason);
  numbersOf(a).forEach((number, index) => {
    expect(number).toBeCloseTo(numbersOf(b)[index] ?? Number.NaN, 8);
  });
}

/** The value of a result, or `undefined` where it has none. */
const pointOf = (result: Result): number | undefined => (result.kind === 'value' ? result.value : undefined);

describe('order, unit and suppliers of nothing', () => {
  test('change nothing in governance-weighted concentration', () => {
    holds(
      governedLists,
      (list) => {
        const zero = { id: 'ZZZ', quantity: exactly(0), wgi: null };
        const result = hhiWgi.evaluate(list);
        expectSame(hhiWgi.evaluate({ ...list, suppliers: list.suppliers.toReversed() }), result);
        expectSame(hhiWgi.evaluate(scaledList(list, 1000)), result);
        expectSame(hhiWgi.evaluate({ ...list, suppliers: [zero, ...list.suppliers] }), result);
      },
      cases,
    );
  });

  test('change nothing in disruption potential', () => {
    holds(
      uncertainLists,
      (list) => {
        const zero = { id: 'ZZZ', quantity: exactly(0), inability: null, unwillingness: null };
        const result = disruptionPotential.evaluate(list);
        expectSame(disruptionPotential.evaluate({ ...list, suppliers: list.suppliers.toReversed() }), result);
        expectSame(disruptionPotential.evaluate(scaledList(list, 1000)), result);
        expectSame(disruptionPotential.evaluate({ ...list, suppliers: [zero, ...list.suppliers] }), result);
      },
      cases,
    );
  });

  test('change nothing in import risk', () => {
    holds(
      riskyImports,
      ({ imports, production }) => {
        const zero = { id: 'ZZZ', quantity: exactly(0), g: null };
        const { suppliers: scaled } = scaledList(
          { suppliers: [...imports, { id: 'home', quantity: production }] },
          1000,
        );
        const result = geopolriskImportRisk.evaluate({ imports, production });
        expectSame(geopolriskImportRisk.evaluate({ imports: imports.toReversed(), production }), result);
        expectSame(geopolriskImportRisk.evaluate({ imports: [zero, ...imports], production }), result);
        const inOtherUnit = imports.map(({ id, g }, index) => ({ id, g, quantity: scaled[index]?.quantity ?? null }));
        const home = scaled.at(-1)?.quantity ?? null;
        expectSame(geopolriskImportRisk.evaluate({ imports: inOtherUnit, production: home }), result);
      },
      cases,
    );
  });
});

describe('governance-weighted concentration', () => {
  test('lies between 0 and ten times the index times the greatest trade parameter', () => {
    holds(
      governedLists,
      (list) => {
        const value = pointOf(hhiWgi.evaluate(list));
        if (value === undefined) return;
        const { count: _, ...rest } = list;
        const index = pointOf(hhi.evaluate(rest)) ?? Number.NaN;
        const greatest = Math.max(...list.suppliers.map(({ t = 1 }) => t));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(10 * index * greatest + slack);
      },
      cases,
    );
  });

  test('is the governance times the index where all are governed alike', () => {
    holds(
      fc.tuple(completeList, fraction),
      ([amounts, governance]) => {
        const list = listOf(amounts);
        const governed = list.suppliers.map((supplier) => ({ ...supplier, wgi: exactly(10 * governance) }));
        const index = pointOf(hhi.evaluate(list)) ?? Number.NaN;
        expect(pointOf(hhiWgi.evaluate({ suppliers: governed }))).toBeCloseTo(10 * governance * index, 9);
      },
      cases,
    );
  });
});

describe('supply risk by the EU method', () => {
  const terms = fc.record({ a: amount, b: amount, ir: fraction, eol: fraction, si: fraction });
  type Numbers = {
    readonly a: number;
    readonly b: number;
    readonly ir: number;
    readonly eol: number;
    readonly si: number;
  };
  const risk = ({ a, b, ir, eol, si }: Numbers): number =>
    pointOf(
      supplyRisk.evaluate({
        hhiGlobal: exactly(a),
        hhiSourcing: exactly(b),
        importReliance: exactly(ir),
        eolRir: exactly(eol),
        siSr: exactly(si),
      }),
    ) ?? Number.NaN;

  test('is linear in what is not recycled and in the substitution index', () => {
    holds(
      terms,
      (numbers) => {
        const whole = risk({ ...numbers, eol: 0, si: 1 });
        expect(risk(numbers)).toBeCloseTo(whole * (1 - numbers.eol) * numbers.si, 9);
      },
      cases,
    );
  });

  test('lies between its two concentrations times what lowers it', () => {
    holds(
      terms,
      (numbers) => {
        const lowering = (1 - numbers.eol) * numbers.si;
        expect(risk(numbers)).toBeGreaterThanOrEqual(Math.min(numbers.a, numbers.b) * lowering - slack);
        expect(risk(numbers)).toBeLessThanOrEqual(Math.max(numbers.a, numbers.b) * lowering + slack);
      },
      cases,
    );
  });
});

describe('the GeoPolRisk score', () => {
  test('is at most concentration and at most import risk, and 0 without imports', () => {
    holds(
      fc.tuple(riskyImports, suppliers),
      ([supply, world]) => {
        const score = pointOf(geopolrisk.evaluate({ ...supply, world }));
        if (score === undefined) return;
        expect(score).toBeLessThanOrEqual((pointOf(hhi.evaluate(world)) ?? Number.NaN) + slack);
        expect(score).toBeLessThanOrEqual((pointOf(geopolriskImportRisk.evaluate(supply)) ?? Number.NaN) + slack);
        const without = pointOf(geopolrisk.evaluate({ imports: [], production: exactly(1), world }));
        expect(without).toBe(0);
      },
      cases,
    );
  });

  test('does not rise in production at home', () => {
    holds(
      fc.tuple(riskyImports, amount, amount),
      ([{ imports }, production, more]) => {
        const less = pointOf(geopolriskImportRisk.evaluate({ imports, production: exactly(production + more) }));
        const before = pointOf(geopolriskImportRisk.evaluate({ imports, production: exactly(production) }));
        if (less !== undefined && before !== undefined) expect(less).toBeLessThanOrEqual(before + slack);
      },
      cases,
    );
  });
});

test('supply risk by the USGS method lies between the least and the greatest of its factors, and rises in each', () => {
  holds(
    fc.tuple(fraction, fraction, fraction, fraction),
    ([dp, te, ev, more]) => {
      const risk = (factor: number) =>
        pointOf(supplyRiskUsgs.evaluate({ dp: exactly(factor), te: exactly(te), ev: exactly(ev) })) ?? Number.NaN;
      expect(risk(dp)).toBeGreaterThanOrEqual(Math.min(dp, te, ev) - slack);
      expect(risk(dp)).toBeLessThanOrEqual(Math.max(dp, te, ev) + slack);
      expect(risk(Math.max(dp, more))).toBeGreaterThanOrEqual(risk(dp) - slack);
    },
    cases,
  );
});

test('governance on either scale falls as the estimate rises', () => {
  const estimate = fc.double({ min: -4, max: 4, noNaN: true });
  holds(
    fc.tuple(estimate, estimate),
    ([one, other]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const onTen = (e: number) => pointOf(governance10.evaluate({ estimates: [e] })) ?? Number.NaN;
      const onOne = (e: number) => pointOf(governance1.evaluate({ estimate: e })) ?? Number.NaN;
      expect(onTen(high)).toBeLessThanOrEqual(onTen(low));
      expect(onOne(low)).toBeCloseTo(onTen(low) / 10, 12);
    },
    cases,
  );
});

test('trade exposure is never below 0 and never below net import reliance', () => {
  holds(
    fc.integer({ min: -16, max: 8 }),
    (eighths) => {
      const exposure = pointOf(tradeExposure.evaluate({ netImportReliance: exactly(eighths / 8) }));
      expect(exposure).toBe(Math.max(0, eighths / 8));
    },
    cases,
  );
});

test('economic importance does not depend on the currency, and its parts add up to it', () => {
  const use = fc.record({ sector: fc.constantFrom('C20', 'C25', 'C27'), share: fraction, valueAdded: fraction });
  holds(
    fc.tuple(fc.array(use, { minLength: 1, maxLength: 6 }), fraction),
    ([uses, siEi]) => {
      const sized = (by: number) => ({
        uses: uses.map(({ sector, share, valueAdded }) => ({
          sector,
          share: exactly(share / uses.length),
          valueAdded: exactly(valueAdded * by),
        })),
        largestValueAdded: exactly(by),
        siEi: exactly(siEi),
      });
      const result = economicImportance.evaluate(sized(1));
      expectSame(economicImportance.evaluate(sized(204_200)), result);
      if (result.kind === 'unavailable') throw new Error(result.reason);
      const added = (result.parts ?? []).reduce((sum, { value }) => sum + value, 0);
      expect(added).toBeCloseTo(result.value, 9);
    },
    cases,
  );
});
