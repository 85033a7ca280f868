import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Bounds } from '../answer.ts';

/**
 * Bounds of net imports over net imports and domestic production, 0..1; exact. The ratio rises in net imports and falls
 * in production; for a net exporter it counts as 0. Where nothing is consumed there is no ratio: without production, what
 * is consumed at all is imported.
 *
 * @param net net imports, signed; its lower end may be infinite
 */
export function relianceBounds(net: Quantity, domestic: Quantity): Bounds {
  const isAllImported = upperEnd(domestic) === 0 && upperEnd(net) > 0;
  return {
    lower: net.lower === 0 && isAllImported ? 1 : ratio(net.lower, upperEnd(domestic)),
    upper: ratio(upperEnd(net), domestic.lower),
    method: 'exact',
  };
}

function ratio(net: number, domestic: number): number {
  if (net <= 0) return 0;
  return net === Number.POSITIVE_INFINITY ? 1 : net / (domestic + net);
}
