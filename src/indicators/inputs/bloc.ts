import { z } from 'astro/zod';
import { defineInput } from '../input.ts';
import type { Reported } from '../reported.ts';
import { type Suppliers, suppliersSchema } from './suppliers.ts';

/** A list of suppliers and the members of a group. */
export interface Members extends Suppliers<Reported> {
  readonly members: readonly string[];
}

export const blocInput = defineInput<Members>('bloc', () =>
  suppliersSchema().and(z.object({ members: z.array(z.string()) })),
);
