import { z } from 'astro/zod';
import type { Result } from '../../domain/result.ts';
import { unavailable } from '../answer.ts';
import { readSuppliers } from '../concentration/list/read-suppliers.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { listSchema, type Supplier, type Suppliers } from '../inputs/suppliers.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { areAgreeing } from './factors/agreeing.ts';
import { type Factor, factorOf, product, reasonAgainst } from './factors/ends.ts';
import { firstReason } from './factors/first-reason.ts';
import { type WeighedList, type Weight, weightedSquares, weightedSquaresWorking } from './factors/weighted-squares.ts';

/** A producer, how unable and how unwilling it may be to supply the reporter, each 0..1; `null` where none is known. */
export interface UncertainSupplier extends Supplier<Reported> {
  readonly inability: Reported;
  readonly unwillingness: Reported;
}

/** The world's producers, and the reporter among them, whose own production is no risk. */
export interface UncertainSuppliers extends Omit<Suppliers<Reported>, 'suppliers'> {
  readonly suppliers: readonly UncertainSupplier[];
  readonly reporter?: string;
}

export const uncertainSuppliersInput = defineInput<UncertainSuppliers>('uncertain-suppliers', () =>
  listSchema(z.object({ id: z.string(), quantity, inability: quantity, unwillingness: quantity })).and(
    z.object({ reporter: z.string().exactOptional() }),
  ),
);

const one: Factor = { value: 1, lower: 1, upper: 1 };

function weightOf({ id, inability, unwillingness }: UncertainSupplier, reporter: string | undefined): Weight {
  if (id === reporter) return { value: 0, lower: 0, upper: 0 };
  if (!inability && !unwillingness) return { value: null, lower: 0, upper: 1, isMissing: true };
  const [a, b] = [inability, unwillingness].map((each) => (each ? factorOf(each, 1) : one));
  if (!a || !b) return one;
  const value = a.value === null || b.value === null ? null : a.value * b.value;
  return { value, lower: product(a.lower, b.lower), upper: product(a.upper, b.upper) };
}

const saying = ({ inability: a, unwillingness: b }: UncertainSupplier) => {
  return [a?.value, a?.lower, a?.upper, b?.value, b?.lower, b?.upper];
};

function weighed({ reporter, ...input }: UncertainSuppliers): WeighedList | 'invalid-input' | 'not-reported' {
  const list = readSuppliers(input);
  const given = input.suppliers.flatMap(({ inability, unwillingness }) => [inability, unwillingness]);
  const isPossible = firstReason(given.map((each) => reasonAgainst([each], 1))) !== 'invalid-input';
  if (!isPossible || !areAgreeing(input.suppliers, saying)) return 'invalid-input';
  if (typeof list === 'string') return list === 'not-reported' ? list : 'invalid-input';
  return { list, weights: new Map(input.suppliers.map((each) => [each.id, weightOf(each, reporter)])), most: 1 };
}

function assumptionsOf({ suppliers, reporter }: UncertainSuppliers, { list }: WeighedList): readonly string[] {
  const listed = new Set(list.listed.map(({ id }) => id));
  const abroad = suppliers.filter(({ id }) => listed.has(id) && id !== reporter);
  const isUnknown = (a: Reported, b: Reported) => a === null && b !== null;
  return [
    ...(abroad.some((each) => isUnknown(each.inability, each.unwillingness)) ? ['missing inability taken as 1'] : []),
    ...(abroad.some((each) => isUnknown(each.unwillingness, each.inability))
      ? ['missing unwillingness taken as 1']
      : []),
  ];
}

function potential(input: UncertainSuppliers): Result {
  const list = weighed(input);
  return typeof list === 'string' ? unavailable(list) : weightedSquares(list, assumptionsOf(input, list));
}

function working(input: UncertainSuppliers): string {
  const list = weighed(input);
  const byId = new Map(input.suppliers.map((supplier) => [supplier.id, supplier]));
  const text = (id: string) => {
    if (id === input.reporter) return '0';
    const found = byId.get(id);
    const given = [found?.inability ?? null, found?.unwillingness ?? null].flatMap((each) => each?.value ?? []);
    return given.map(figureText).join(' × ');
  };
  return typeof list === 'string' ? '' : weightedSquaresWorking(list, text);
}

/**
 * Disruption potential after the US Geological Survey: the sum of the squared shares of the world's producers, each
 * times its inability and its unwillingness to supply the reporter, 0..1. The reporter's own production weighs nothing.
 *
 * One of the two that is missing counts as 1, with an assumption. Unavailable: `invalid-input`, `not-reported`,
 * `governance-missing` where both are missing (with bounds, their product 0 or 1), `withheld` (with bounds),
 * `zero-total`, `only-residual` (with bounds). The residual adds nothing below and its most concentrated form above.
 * Bounds are exact where all quantities are; with inexact ones each share is taken at its own ends, `outer`.
 *
 * @see Nassar et al. 2020, DOI 10.1126/sciadv.aay8647; Nassar, Fortier 2021, DOI 10.3133/ofr20211045
 */
export const disruptionPotential = defineIndicator({
  id: 'disruption-potential',
  family: 'supply-risk',
  name: 'Disruption potential (after USGS)',
  nameJa: '供給途絶可能性（USGS方式）',
  nameInText: 'disruption potential after USGS',
  input: uncertainSuppliersInput,
  unit: 'index',
  range: [0, 1],
  words:
    'sum of the squares of the producers’ shares, each times how unable and how unwilling the producer may be to supply the reporter, whose own production weighs nothing',
  latex: '\\mathrm{DP} = \\sum_i s_i^2 \\, a_i \\, b_i',
  letters: [
    { latex: 's_i', meaning: 'share of producer i in world production, as a fraction of 1' },
    { latex: 'a_i', meaning: 'inability of producer i to supply, 0 to 1' },
    { latex: 'b_i', meaning: 'unwillingness of producer i to supply the reporter, 0 to 1' },
  ],
  evaluate: potential,
  working,
});
