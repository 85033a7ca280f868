import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Bounds } from '../answer.ts';

/**
 * Bounds of net imports over net imports and domestic production, 0..1; exact. The ratio rises in net imports and falls
 * in production; where net imports are not positive it counts as 0.
 *
 * @param net net imports, signed; its lower end may be infinite
 */
export function relianceBounds(net: Quantity, domestic: Quantity): Bounds {
  return {
    lower: ratio(net.lower, upperEnd(domestic)),
    upper: ratio(upperEnd(net), domestic.lower),
    method: 'exact',
  };
}

function ratio(net: number, domestic: number): number {
  if (net <= 0) return 0;
  return net === Number.POSITIVE_INFINITY ? 1 : net / (domestic + net);
}
