import { z } from 'astro/zod';
import { exactly, type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Reason } from '../../domain/result.ts';
import { defineInput, quantity } from '../input.ts';
import { listSchema, type Supplier, type Suppliers } from '../inputs/suppliers.ts';
import { isQuantity, settled } from '../quantities.ts';
import type { Reported } from '../reported.ts';

/** A supplier that may be domestic: domestic supply is never the one that is lost. */
export interface PlacedSupplier extends Supplier<Reported> {
  readonly domestic?: boolean;
}

/** All supply of a year by supplier, and demand, in one unit and content. */
export interface Sourcing extends Pick<Suppliers<Reported>, 'residual' | 'topList'> {
  readonly suppliers: readonly PlacedSupplier[];
  readonly demand: Reported;
}

export const sourcingInput = defineInput<Sourcing>('sourcing', () =>
  listSchema(z.object({ id: z.string(), quantity, domestic: z.boolean().exactOptional() })).and(
    z.object({ demand: quantity }),
  ),
);

/** Supply by where it comes from: foreign suppliers one by one, domestic supply, and the unsplit rest. */
export interface Supply {
  readonly foreign: readonly Supplier[];
  readonly domestic: Quantity;
  readonly rest: Quantity;
  readonly demand: Quantity;
}

/** Supply by origin, or why it is not known: `invalid-input` for a negative quantity, `not-reported` for a missing one. */
export function supplyOf({ suppliers, residual = exactly(0), demand }: Sourcing): Supply | Reason {
  const quantities = [residual, demand, ...suppliers.map((each) => each.quantity)];
  if (!quantities.every((each) => each === null || isQuantity(each))) return 'invalid-input';
  const reported = suppliers.flatMap((each) => (each.quantity === null ? [] : [{ ...each, quantity: each.quantity }]));
  if (residual === null || demand === null || reported.length < suppliers.length) return 'not-reported';
  const domestic = sum(reported.filter((each) => each.domestic === true).map((each) => each.quantity));
  const foreign = reported.filter((each) => each.domestic !== true && each.quantity.upper !== 0);
  const rest = settledRest(residual, sum(reported.map((each) => each.quantity)));
  return { foreign: merged(foreign), domestic, rest, demand };
}

function merged(suppliers: readonly Supplier[]): readonly Supplier[] {
  const byId = Map.groupBy(suppliers, ({ id }) => id);
  return [...byId.keys()].sort().map((id) => ({
    id,
    quantity: sum((byId.get(id) ?? []).map((each) => each.quantity)),
  }));
}

/** A rest below the rounding errors of what it is beside is none. */
function settledRest(residual: Quantity, listed: Quantity): Quantity {
  return settled(upperEnd(residual), listed.lower) === 0 ? exactly(0) : residual;
}
