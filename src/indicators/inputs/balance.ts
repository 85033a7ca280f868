import { z } from 'astro/zod';
import { defineInput, optionalQuantity } from '../input.ts';
import type { Reported } from '../reported.ts';

/** A supply balance in one unit and content. A required term that the record lacks is `null`: it is not a zero. */
export interface Balance {
  readonly production?: Reported;
  readonly secondary?: Reported;
  readonly imports?: Reported;
  readonly exports?: Reported;
  readonly stockChange?: Reported;
  readonly consumption?: Reported;
}

/** The flows of a balance as they are read: what net imports and consumption are computed from. */
export const flowsSchema = () =>
  z.object({
    production: optionalQuantity,
    secondary: optionalQuantity,
    imports: optionalQuantity,
    exports: optionalQuantity,
    stockChange: optionalQuantity,
  });

export const balanceInput = defineInput<Balance>('balance', () =>
  flowsSchema().extend({ consumption: optionalQuantity }),
);
