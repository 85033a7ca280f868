import { type Quantity, upperEnd } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import type { Suppliers } from '../indicators/inputs/suppliers.ts';

/** A rest of more than this part of the whole, beside one listed partner, makes it one that was picked out. */
const mostUnsplit = 0.1;

/**
 * Whether the partners of a list were picked out of more, so that it does not tell how concentrated the whole is: one
 * partner stands beside a rest of more than a tenth, or the source says that it lists less than nine tenths.
 *
 * @param coverage part of the whole that is listed, 0..1
 * @param stated the least part that the source says it lists, 0..1; left out where it says nothing
 */
export function isPicked(listed: readonly Quantity[], coverage: number, stated = 1): boolean {
  const positive = listed.filter(({ upper }) => upper !== 0);
  return stated < 1 - mostUnsplit || (positive.length === 1 && coverage < 1 - mostUnsplit);
}

/** Whether the one partner of a list surely has as much as the whole rest, so that it is the largest whoever else there is. */
export function holdsMost({ suppliers, residual }: Suppliers): boolean {
  const most = residual === undefined ? 0 : upperEnd(residual);
  return suppliers.some(({ quantity }) => quantity.lower >= most);
}

/** What rests on bounds this close is known for all that, whatever the list leaves open. */
const alike = 1e-9;

/**
 * The result of a list whose partners were picked out of more: without its point, which would take the rest for evenly
 * spread over nobody, and with its bounds. `partners-incomplete`; what has no point, or bounds that meet, stays as it is.
 */
export function withoutPoint(result: Result): Result {
  if (result.kind === 'unavailable') return result;
  const { lower, upper, method, assumptions } = result;
  if (upper !== null && upper - lower <= alike * Math.max(1, upper)) return result;
  return { kind: 'unavailable', reason: 'partners-incomplete', lower, upper, method, assumptions };
}
