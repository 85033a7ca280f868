import { z } from 'astro/zod';
import { exactly, interval, type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Reason, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { shareBounds } from '../concentration/bounds/shares.ts';
import { hasLooseCap } from '../concentration/list/list-facts.ts';
import { readSuppliers, type SupplierRanges } from '../concentration/list/read-suppliers.ts';
import { assumption } from '../dependence/balance-terms.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, optionalQuantity } from '../input.ts';
import type { Partner } from '../inputs/partner.ts';
import { type Suppliers, suppliersSchema } from '../inputs/suppliers.ts';
import { isQuantity, smallestOf } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';

/** Imports at one stage by partner, one of the partners, and what is produced at home, in one unit and content. */
export interface StageSupply extends Partner {
  readonly production?: Reported;
  readonly secondary?: Reported;
}

export const stageSupplyInput = defineInput<StageSupply>('stage-supply', () =>
  suppliersSchema().and(z.object({ partner: z.string(), production: optionalQuantity, secondary: optionalQuantity })),
);

/** What a stage is supplied with: by the partner, by everybody else and at home, and by nobody in particular. */
interface Flows {
  readonly partner: Quantity;
  readonly others: Quantity;
  readonly rest: Quantity;
  /** The most of the rest that may come from the partner. */
  readonly hidden: number;
  readonly method: Bounds['method'];
}

function flowsOf(input: StageSupply, list: SupplierRanges, domestic: readonly Quantity[]): Flows {
  const of = (isPartner: boolean) =>
    input.suppliers.flatMap(({ id, quantity }) =>
      quantity === null || quantity.upper === 0 || (id === input.partner) !== isPartner ? [] : [quantity],
    );
  const isListed = list.ids.has(input.partner);
  const cap = input.topList ? smallest(input) : Number.POSITIVE_INFINITY;
  const rest = restOf(input, list, cap);
  return {
    partner: sum(of(true)),
    others: sum([...of(false), ...domestic]),
    rest,
    hidden: isListed ? 0 : Math.min(upperEnd(rest), cap),
    method: !isListed && hasLooseCap(list) ? 'outer' : 'exact',
  };
}

/** The most that the smallest partner may be, which under a top list nobody in the rest exceeds. */
function smallest({ suppliers }: Suppliers<Reported>): number {
  const byId = Map.groupBy(suppliers, ({ id }) => id);
  const ends = [...byId.values()].map((same) =>
    same.reduce((end, { quantity }) => end + (quantity === null ? 0 : upperEnd(quantity)), 0),
  );
  return smallestOf(ends.filter((end) => end > 0));
}

function restOf({ residual, count }: StageSupply, list: SupplierRanges, cap: number): Quantity {
  if (!residual || list.residual.upper === 0) return exactly(0);
  const { value, lower } = residual;
  return interval(value, lower, Math.max(value ?? lower, Math.min(upperEnd(residual), (count ?? Infinity) * cap)));
}

function boundsOf({ partner, others, rest, hidden, method }: Flows): Bounds {
  return {
    ...shareBounds(
      { lower: partner.lower, upper: upperEnd(partner) + hidden },
      { lower: others.lower + Math.max(0, rest.lower - hidden), upper: upperEnd(others) + upperEnd(rest) },
    ),
    method,
  };
}

function domesticOf({ production, secondary }: StageSupply): readonly Quantity[] | Reason {
  const given = [production, secondary].filter((term) => term !== null && term !== undefined);
  if (!given.every((term) => isQuantity(term))) return 'invalid-input';
  return !production || secondary === null ? 'not-reported' : given;
}

function exposure(input: StageSupply): Result {
  const domestic = domesticOf(input);
  if (domestic === 'invalid-input') return unavailable(domestic);
  const list = readSuppliers(input);
  if (typeof list === 'string') return unavailable(list);
  if (typeof domestic === 'string') return unavailable(domestic);
  const flows = flowsOf(input, list, domestic);
  const { partner, others, rest, hidden } = flows;
  const total = sum([partner, others, rest]);
  const assumptions = input.secondary === undefined ? [assumption.noSecondary] : [];
  const bounds = upperEnd(total) > 0 ? boundsOf(flows) : undefined;
  if (partner.value === null || total.value === null) return unavailable('withheld', bounds, { assumptions });
  if (bounds === undefined || total.value === 0) return unavailable('zero-total', bounds, { assumptions });
  if (hidden > 0) return unavailable('partner-not-listed', bounds, { assumptions });
  return answer(partner.value / total.value, bounds, { assumptions });
}

function pointOf(quantity: Reported | undefined): number {
  return quantity?.value ?? 0;
}

function exposureWorking({ partner, suppliers, residual, production, secondary }: StageSupply): string {
  const from = suppliers.filter(({ id }) => id === partner).reduce((all, { quantity }) => all + pointOf(quantity), 0);
  const imports = suppliers.reduce((all, { quantity }) => all + pointOf(quantity), pointOf(residual));
  const supply = [production, ...(secondary === undefined ? [] : [secondary])].map(pointOf);
  return `${figureText(from)} ÷ (${[...supply, imports].map(figureText).join(' + ')})`;
}

/**
 * The exposure of one stage to one economy: what arrives from it divided by all that the stage is supplied with,
 * domestic production, primary and secondary, and imports. A share of 0..1. Imports are gross, so that a net exporter has
 * an exposure too.
 *
 * Unavailable: `invalid-input`, `not-reported` (production is required), `withheld` (with bounds), `zero-total` (nothing
 * is supplied), `partner-not-listed` (bounded by what the unsplit rest may hold). Secondary production that the record
 * leaves out counts as 0. Bounds are exact; `outer` where the rest may hold the partner and a top list meets inexact
 * figures. Defined beside the share of a supplier, with domestic supply in the whole.
 */
export const stageExposure = defineIndicator({
  id: 'stage-exposure',
  family: 'chain',
  name: 'Exposure of a stage',
  nameJa: '段階別エクスポージャー',
  nameInText: 'the exposure of a stage to one supplier',
  input: stageSupplyInput,
  unit: 'share',
  range: [0, 1],
  words:
    'what a stage imports from one economy divided by all that it is supplied with: domestic production, primary and secondary, and imports',
  latex: 'e_c = \\frac{f_c}{P + S + I}',
  letters: [
    { latex: 'e_c', meaning: 'exposure of the stage to economy c, as a fraction of 1' },
    { latex: 'f_c', meaning: 'imports from economy c' },
    { latex: 'P', meaning: 'primary production at home' },
    { latex: 'S', meaning: 'secondary production at home, from scrap' },
    { latex: 'I', meaning: 'imports from all partners' },
  ],
  evaluate: exposure,
  working: exposureWorking,
});
