import { z } from 'astro/zod';
import type { InputKind, InputOf, Reported } from '../indicators/indicator.ts';

/** Any JSON number. One too large for the machine arrives as infinite, and the indicator has to say what it thinks of it. */
const number = z.custom<number>((value) => typeof value === 'number', 'expected a number');

/** A quantity as worked values give it: a number is exact, `null` is not reported, an upper end of `null` is open. */
export const quantity = z.union(
  [
    number.transform((value): Reported => ({ value, lower: value, upper: value })),
    z.object({ value: number.nullable(), lower: number, upper: number.nullable() }),
    z.null(),
  ],
  'expected a number, a value with lower and upper, or null',
);

const supplier = z.object({ id: z.string(), quantity });

const list = z
  .object({
    suppliers: z.array(supplier).exactOptional(),
    imports: z.array(supplier).exactOptional(),
    residual: quantity.exactOptional(),
    count: number.exactOptional(),
    topList: z.boolean().exactOptional(),
  })
  .refine(({ suppliers, imports }) => suppliers !== undefined || imports !== undefined, 'expected suppliers or imports')
  .transform(({ suppliers, imports, ...rest }) => ({ suppliers: suppliers ?? imports ?? [], ...rest }));

const balance = z.object({
  production: quantity.exactOptional(),
  secondary: quantity.exactOptional(),
  imports: quantity.exactOptional(),
  exports: quantity.exactOptional(),
  stockChange: quantity.exactOptional(),
  consumption: quantity.exactOptional(),
});

/** How each kind of input is read from JSON. Keys that an input does not have are passed over. */
export const inputs: { readonly [K in InputKind]: z.ZodType<InputOf[K]> } = {
  suppliers: list,
  partner: list.and(z.object({ partner: z.string() })),
  bloc: list.and(z.object({ members: z.array(z.string()) })),
  balance,
  change: z.object({ from: quantity, to: quantity }),
};
