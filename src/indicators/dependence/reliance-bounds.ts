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

/**
 * The same bounds where consumption is published, 1 − D / C; exact. Of a consumption of 0 there is no part, so without
 * production the ratio is 1, however little may be consumed.
 */
export function consumptionBounds(consumption: Quantity, net: Quantity, domestic: Quantity): Bounds {
  const isAllImported = upperEnd(domestic) === 0 && upperEnd(consumption) > 0;
  return isAllImported ? { lower: 1, upper: 1, method: 'exact' } : relianceBounds(net, domestic);
}

/**
 * Bounds of net imports over consumption as published, 0..1; exact. More than all that is consumed counts as all of it.
 *
 * @param net net imports, signed; its lower end may be infinite
 */
export function partBounds(net: Quantity, consumption: Quantity): Bounds {
  const part = (inflow: number, all: number) => (inflow <= 0 ? 0 : inflow >= all ? 1 : inflow / all);
  return {
    lower: part(net.lower, upperEnd(consumption)),
    upper: part(upperEnd(net), consumption.lower),
    method: 'exact',
  };
}

function ratio(net: number, domestic: number): number {
  if (net <= 0) return 0;
  return net === Number.POSITIVE_INFINITY ? 1 : net / (domestic + net);
}
