import type { Quantity } from '../domain/quantity.ts';

/** A quantity, or `null` where the record says that it is not reported. */
export type Reported = Quantity | null;
