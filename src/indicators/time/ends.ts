import type { Quantity } from '../../domain/quantity.ts';
import type { Reason } from '../../domain/result.ts';
import type { Ends } from '../inputs/change.ts';
import { isQuantity } from '../quantities.ts';

/** The earlier and the later value of a change. */
export interface KnownEnds {
  readonly kind: 'ends';
  readonly from: Quantity;
  readonly to: Quantity;
}

/**
 * The two ends of a change, or the reason why there is none, the first of: `invalid-input`, `not-reported` (no later
 * value), `withheld` (a later value without a point and no earlier one), `no-baseline` (no earlier value).
 */
export function readEnds({ from, to }: Ends): KnownEnds | Reason {
  if (![from, to].every((end) => end === null || isQuantity(end, true))) return 'invalid-input';
  if (to === null) return 'not-reported';
  if (from === null) return to.value === null ? 'withheld' : 'no-baseline';
  return { kind: 'ends', from, to };
}
