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

export const balanceInput = defineInput<Balance>('balance', () =>
  z.object({
    production: optionalQuantity,
    secondary: optionalQuantity,
    imports: optionalQuantity,
    exports: optionalQuantity,
    stockChange: optionalQuantity,
    consumption: optionalQuantity,
  }),
);
