import { z } from 'astro/zod';
import { defineInput, quantity } from '../input.ts';
import type { Reported } from '../reported.ts';

/** An earlier and a later value of one thing. */
export interface Ends {
  readonly from: Reported;
  readonly to: Reported;
}

export const changeInput = defineInput<Ends>('change', () => z.object({ from: quantity, to: quantity }));
