import { z } from 'astro/zod';
import type { Quantity } from '../../domain/quantity.ts';
import { defineInput, number, optionalQuantity, quantity } from '../input.ts';
import type { Reported } from '../reported.ts';

/** One supplier: an economy and how much it supplies, in the one unit of its list. */
export interface Supplier<Q extends Reported = Quantity> {
  readonly id: string;
  readonly quantity: Q;
}

/**
 * A list of suppliers with its residual: what "other countries" hold, of how many they are where that is known
 * (`count`), and whether nobody in it is larger than the smallest listed (`topList`).
 */
export interface Suppliers<Q extends Reported = Quantity> {
  readonly suppliers: readonly Supplier<Q>[];
  readonly residual?: Q;
  readonly count?: number;
  readonly topList?: boolean;
}

/** What a list has beside its suppliers, in the shape of a record. */
const residualShape = {
  residual: optionalQuantity,
  count: number.exactOptional(),
  topList: z.boolean().exactOptional(),
};

/** How a list is read, whether its entries are called `suppliers` or `imports`. */
export const suppliersSchema = () => listSchema(z.object({ id: z.string(), quantity }));

/** How a list is read whose entries carry more than a quantity. */
export function listSchema<S extends z.ZodType>(supplier: S) {
  return z
    .object({
      suppliers: z.array(supplier).exactOptional(),
      imports: z.array(supplier).exactOptional(),
      ...residualShape,
    })
    .refine((list) => list.suppliers !== undefined || list.imports !== undefined, 'expected suppliers or imports')
    .transform(({ suppliers, imports, ...rest }) => ({ suppliers: suppliers ?? imports ?? [], ...rest }));
}

/** A list of suppliers: the producers of the world, or the partners of a reporter. */
export const suppliersInput = defineInput<Suppliers<Reported>>('suppliers', suppliersSchema);
