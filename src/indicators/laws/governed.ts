import fc from 'fast-check';
import { exactly, interval, type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import type { Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import type { UncertainSuppliers } from '../supply-risk/disruption-potential.ts';
import type { RiskyImports } from '../supply-risk/geopolrisk-import-risk.ts';
import type { GovernedSuppliers } from '../supply-risk/hhi-wgi.ts';
import { quantity, suppliers } from './arbitraries.ts';
import { drawnFrom, drawnList } from './drawn.ts';

/** Inputs of the supply-risk family, and exact ones that they may stand for. */
const slack = 1e-9;

/** Numbers of 0 to 1 in eighths. */
export const fraction: fc.Arbitrary<number> = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);

/** Quantities of 0 to 1: exact, with a point and bounds, or with bounds alone. */
export const boundedFraction: fc.Arbitrary<Quantity> = fc
  .tuple(fraction, fraction, fraction, fc.boolean(), fc.boolean())
  .map(([a, b, c, isExact, isWithheld]) => {
    const [lower = 0, middle = 0, upper = 0] = [a, b, c].sort((x, y) => x - y);
    return isExact ? exactly(a) : interval(isWithheld ? null : middle, lower, upper);
  });

/** Weights of the suppliers of a list, by their place in it, as parts of the greatest; now and then one is missing. */
const weights: fc.Arbitrary<readonly Reported[]> = fc.array(
  fc.oneof({ weight: 8, arbitrary: boundedFraction }, { weight: 1, arbitrary: fc.constant(null) }),
  { minLength: 7, maxLength: 7 },
);

const times = ({ value, lower, upper }: Quantity, by: number): Quantity => ({
  value: value === null ? null : value * by,
  lower: lower * by,
  upper: upper === null ? null : upper * by,
});

const scaledBy = (reported: Reported, by: number): Reported => reported && times(reported, by);

/** A list with every quantity, the residual too, times a number. */
export function scaledList<L extends Suppliers<Reported>>(list: L, by: number): L {
  const scaled = list.suppliers.map((supplier) => ({ ...supplier, quantity: scaledBy(supplier.quantity, by) }));
  return { ...list, suppliers: scaled, ...(list.residual ? { residual: times(list.residual, by) } : {}) };
}

/** Lists of up to seven suppliers with governance, 0..10, and trade parameters of half to one and a half. */
export const governedLists: fc.Arbitrary<GovernedSuppliers> = fc
  .tuple(suppliers, weights, fc.array(fraction, { minLength: 7, maxLength: 7 }), fc.boolean())
  .map(([list, governance, parameters, hasParameters]) => ({
    ...list,
    suppliers: list.suppliers.map((supplier, index) => ({
      ...supplier,
      wgi: scaledBy(governance[index] ?? null, 10),
      ...(hasParameters ? { t: 0.5 + (parameters[index] ?? 0) } : {}),
    })),
  }));

/** Lists of up to seven producers, how unable and how unwilling each is, and perhaps a reporter among them. */
export const uncertainLists: fc.Arbitrary<UncertainSuppliers> = fc
  .tuple(suppliers, weights, weights, fc.boolean())
  .map(([list, inability, unwillingness, hasReporter]) => ({
    ...list,
    suppliers: list.suppliers.map((supplier, index) => ({
      ...supplier,
      inability: inability[index] ?? null,
      unwillingness: unwillingness[index] ?? null,
    })),
    ...(hasReporter ? { reporter: list.suppliers[0]?.id ?? 'JPN' } : {}),
  }));

/** Imports from up to seven partners, their instability, and production at home. */
export const riskyImports: fc.Arbitrary<RiskyImports> = fc
  .tuple(suppliers, weights, quantity)
  .map(([{ suppliers: partners }, instability, production]) => ({
    imports: partners.map((partner, index) => ({ ...partner, g: instability[index] ?? null })),
    production,
  }));

const anything = { value: null, lower: 0, upper: 1 };

/** A number within a quantity that may be missing: then anything up to `most`. */
function drawnWithin(reported: Reported, most: number, position = 0): Quantity {
  return exactly(drawnFrom(reported ?? times(anything, most), position));
}

/** A complete list that a governed one may stand for; suppliers within the residual have any governance. */
export function drawnGoverned(list: GovernedSuppliers, base: Suppliers, at: readonly number[]) {
  const drawn = drawnList(base, at);
  return drawn?.suppliers.map(({ id, quantity: size }, index) => {
    const known = list.suppliers.find((supplier) => supplier.id === id);
    const wgi = drawnWithin(known?.wgi ?? null, 10, at[11 - (index % 12)]);
    return { id, quantity: size, wgi, t: known?.t ?? 1 };
  });
}

/** Exact producers that uncertain ones may stand for; a missing weight counts as 1, both missing ones as anything. */
export function drawnUncertain(list: UncertainSuppliers, base: Suppliers, at: readonly number[]) {
  const drawn = drawnList(base, at);
  return drawn?.suppliers.map(({ id, quantity: size }, index) => {
    const { inability = null, unwillingness = null } = list.suppliers.find((supplier) => supplier.id === id) ?? {};
    const position = at[11 - (index % 12)];
    const isHalf = (inability === null) !== (unwillingness === null);
    const weight = (reported: Reported) =>
      isHalf && reported === null ? exactly(1) : drawnWithin(reported, 1, position);
    return { id, quantity: size, inability: weight(inability), unwillingness: weight(unwillingness) };
  });
}

/** Exact imports that inexact ones may stand for. */
export function drawnImports({ imports, production }: RiskyImports, at: readonly number[]): RiskyImports {
  return {
    imports: imports.map(({ id, quantity: size, g }, index) => ({
      id,
      quantity: drawnWithin(size, 0, at[index]),
      g: drawnWithin(g, 1, at[11 - index]),
    })),
    production: drawnWithin(production, 0, at[8]),
  };
}

/** Whether a drawn value, if there is one, lies within the bounds of a result, as far as they are known. */
export function isWithin(drawn: Result, { lower, upper }: Result): boolean {
  if (drawn.kind === 'unavailable') return true;
  const tolerance = slack * Math.max(1, Math.abs(drawn.value));
  const isAbove = lower === undefined || drawn.value >= lower - tolerance;
  return isAbove && (upper === undefined || drawn.value <= upperEnd({ value: null, lower: 0, upper }) + tolerance);
}
