import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly, type Quantity } from '../../domain/quantity.ts';
import { disruptionPotential } from '../supply-risk/disruption-potential.ts';
import { economicImportance } from '../supply-risk/economic-importance.ts';
import { geopolrisk } from '../supply-risk/geopolrisk.ts';
import { geopolriskCf } from '../supply-risk/geopolrisk-cf.ts';
import { geopolriskImportRisk } from '../supply-risk/geopolrisk-import-risk.ts';
import { geopolriskMidpoint } from '../supply-risk/geopolrisk-midpoint.ts';
import { governance1 } from '../supply-risk/governance-1.ts';
import { type GovernedSuppliers, hhiWgi } from '../supply-risk/hhi-wgi.ts';
import { supplyRisk } from '../supply-risk/supply-risk.ts';
import { supplyRiskUsgs } from '../supply-risk/supply-risk-usgs.ts';
import { tradeExposure } from '../supply-risk/trade-exposure.ts';
import { holds, quantity, suppliers } from './arbitraries.ts';
import { drawnFrom, drawnList, positions } from './drawn.ts';
import { expectNarrower, halved } from './expectations.ts';
import {
  boundedFraction,
  drawnGoverned,
  drawnImports,
  drawnUncertain,
  governedLists,
  isWithin,
  riskyImports,
  uncertainLists,
} from './governed.ts';

const cases = 1000;

/** The same list without governance: the quantities that are drawn from. */
function sizes<
  L extends { readonly suppliers: readonly { readonly id: string; readonly quantity: Quantity | null }[] },
>(list: L) {
  const complete = list.suppliers.flatMap(({ id, quantity: size }) => (size ? [{ id, quantity: size }] : []));
  return { ...list, suppliers: complete };
}

const withResidual = <L extends { readonly residual?: Quantity | null }>({ residual, ...rest }: L) => ({
  ...rest,
  ...(residual ? { residual } : {}),
});

const drawnAt = (given: Quantity, position: number | undefined) => exactly(drawnFrom(given, position));

describe('whatever the true figures within their intervals are, the true result lies within the bounds', () => {
  test('of governance-weighted concentration, however the residual is split and governed', () => {
    holds(
      fc.tuple(governedLists, positions),
      ([list, at]) => {
        const drawn = drawnGoverned(list, withResidual(sizes(list)), at);
        if (drawn === undefined) return;
        // A supplier within the residual has a trade parameter of 1.
        expect(isWithin(hhiWgi.evaluate({ suppliers: drawn }), hhiWgi.evaluate(list))).toBe(true);
      },
      cases,
    );
  });

  test('of disruption potential, however the residual is split', () => {
    holds(
      fc.tuple(uncertainLists, positions),
      ([list, at]) => {
        const drawn = drawnUncertain(list, withResidual(sizes(list)), at);
        if (drawn === undefined) return;
        const { reporter } = list;
        const exact = { suppliers: drawn, ...(reporter === undefined ? {} : { reporter }) };
        expect(isWithin(disruptionPotential.evaluate(exact), disruptionPotential.evaluate(list))).toBe(true);
      },
      cases,
    );
  });

  test('of supply risk by the EU method', () => {
    const withTerms = fc.record({
      globalSupply: governedLists,
      sourcing: governedLists,
      importReliance: boundedFraction,
      eolRir: boundedFraction,
      siSr: boundedFraction,
    });
    const drawnList = (list: GovernedSuppliers, at: readonly number[]) =>
      drawnGoverned(list, withResidual(sizes(list)), at);
    holds(
      fc.tuple(withTerms, positions, positions),
      ([terms, at, other]) => {
        const [world, own] = [drawnList(terms.globalSupply, at), drawnList(terms.sourcing, other)];
        if (world === undefined || own === undefined) return;
        const drawn = supplyRisk.evaluate({
          globalSupply: { suppliers: world },
          sourcing: { suppliers: own },
          importReliance: drawnAt(terms.importReliance, at[1]),
          eolRir: drawnAt(terms.eolRir, at[2]),
          siSr: drawnAt(terms.siSr, at[3]),
        });
        expect(isWithin(drawn, supplyRisk.evaluate(terms))).toBe(true);
      },
      cases,
    );
  });

  test('of import risk and of the GeoPolRisk score', () => {
    holds(
      fc.tuple(riskyImports, suppliers, positions, positions),
      ([supply, world, at, other]) => {
        const drawn = drawnImports(supply, at);
        expect(isWithin(geopolriskImportRisk.evaluate(drawn), geopolriskImportRisk.evaluate(supply))).toBe(true);
        const producers = drawnList(world, other);
        if (producers === undefined) return;
        const score = geopolrisk.evaluate({ ...drawn, world: producers });
        expect(isWithin(score, geopolrisk.evaluate({ ...supply, world }))).toBe(true);
      },
      cases,
    );
  });

  test('of what is priced', () => {
    holds(
      fc.tuple(boundedFraction, quantity, positions),
      ([score, price, at]) => {
        const drawn = { score: drawnAt(score, at[0]), price: drawnAt(price, at[1]) };
        expect(isWithin(geopolriskMidpoint.evaluate(drawn), geopolriskMidpoint.evaluate({ score, price }))).toBe(true);
        expect(isWithin(geopolriskCf.evaluate(drawn), geopolriskCf.evaluate({ score, price }))).toBe(true);
      },
      cases,
    );
  });

  test('of supply risk by the USGS method and of trade exposure', () => {
    holds(
      fc.tuple(boundedFraction, boundedFraction, boundedFraction, positions),
      ([dp, te, ev, at]) => {
        const drawn = { dp: drawnAt(dp, at[0]), te: drawnAt(te, at[1]), ev: drawnAt(ev, at[2]) };
        expect(isWithin(supplyRiskUsgs.evaluate(drawn), supplyRiskUsgs.evaluate({ dp, te, ev }))).toBe(true);
        const exposure = tradeExposure.evaluate({ netImportReliance: drawn.te });
        expect(isWithin(exposure, tradeExposure.evaluate({ netImportReliance: te }))).toBe(true);
      },
      cases,
    );
  });

  test('of economic importance, whatever the sector of the rest', () => {
    const use = fc.record({ share: boundedFraction, size: boundedFraction });
    holds(
      fc.tuple(fc.array(use, { minLength: 1, maxLength: 4 }), boundedFraction, positions),
      ([given, siEi, at]) => {
        const part = ({ value, lower, upper }: Quantity): Quantity => {
          const by = (x: number) => x / given.length;
          return { value: value === null ? null : by(value), lower: by(lower), upper: by(upper ?? 1) };
        };
        const uses = given.map(({ share, size }, index) => ({
          sector: `C${index}`,
          share: part(share),
          valueAdded: size,
        }));
        const largestValueAdded = exactly(1);
        const drawn = uses.map(({ sector, share, valueAdded }, index) => ({
          sector,
          share: drawnAt(share, at[index]),
          valueAdded: drawnAt(valueAdded, at[index + 4]),
        }));
        const rest = 1 - drawn.reduce((sum, { share }) => sum + share.lower, 0);
        const other = { sector: 'C99', share: exactly(Math.max(0, rest)), valueAdded: drawnAt(boundedWhole, at[9]) };
        const index = drawnAt(siEi, at[10]);
        const result = economicImportance.evaluate({ uses, largestValueAdded, siEi });
        for (const all of [drawn, [...drawn, other]]) {
          expect(isWithin(economicImportance.evaluate({ uses: all, largestValueAdded, siEi: index }), result)).toBe(
            true,
          );
        }
      },
      cases,
    );
  });

  test('of political instability within its standard errors', () => {
    const number = fc.double({ min: -4, max: 4, noNaN: true });
    holds(
      fc.tuple(number, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
      ([estimate, stderr, position]) => {
        const drawn = governance1.evaluate({ estimate: estimate + position * 1.645 * stderr });
        expect(isWithin(drawn, governance1.evaluate({ estimate, stderr }))).toBe(true);
      },
      cases,
    );
  });
});

const boundedWhole: Quantity = { value: null, lower: 0, upper: 1 };

describe('narrowing an input never widens the bounds', () => {
  test('of import risk', () => {
    holds(
      fc.tuple(riskyImports, fc.nat(6)),
      ([supply, which]) => {
        const imports = supply.imports.map((each, index) => ({
          ...each,
          quantity: each.quantity && index === which ? halved(each.quantity) : each.quantity,
          g: each.g && index === which ? halved(each.g) : each.g,
        }));
        const production = supply.production && halved(supply.production);
        const wide = geopolriskImportRisk.evaluate(supply);
        expectNarrower(geopolriskImportRisk.evaluate({ ...supply, imports }), wide);
        expectNarrower(geopolriskImportRisk.evaluate({ ...supply, production }), wide);
      },
      cases,
    );
  });

  test('of supply risk by either method', () => {
    holds(
      fc.tuple(quantity, quantity, boundedFraction, boundedFraction),
      ([hhiGlobal, hhiSourcing, importReliance, eolRir]) => {
        const terms = { hhiGlobal, hhiSourcing, importReliance, eolRir };
        const wide = supplyRisk.evaluate(terms);
        expectNarrower(supplyRisk.evaluate({ ...terms, hhiGlobal: halved(hhiGlobal) }), wide);
        expectNarrower(supplyRisk.evaluate({ ...terms, importReliance: halved(importReliance) }), wide);
        const factors = { dp: importReliance, te: eolRir, ev: exactly(0.5) };
        expectNarrower(
          supplyRiskUsgs.evaluate({ ...factors, dp: halved(importReliance) }),
          supplyRiskUsgs.evaluate(factors),
        );
      },
      cases,
    );
  });
});
