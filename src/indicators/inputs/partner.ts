import { z } from 'astro/zod';
import { defineInput } from '../input.ts';
import type { Reported } from '../reported.ts';
import { type Suppliers, suppliersSchema } from './suppliers.ts';

/** A list of suppliers and one of them. */
export interface Partner extends Suppliers<Reported> {
  readonly partner: string;
}

export const partnerInput = defineInput<Partner>('partner', () =>
  suppliersSchema().and(z.object({ partner: z.string() })),
);
