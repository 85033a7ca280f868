import { roundingStep } from '../domain/figure.ts';
import { exactly, interval, type Quantity, sum, upperEnd } from '../domain/quantity.ts';

/** Half of the rounding step of a total printed to so many significant digits; 0 where the digits are not known. */
function halfStep(total: number, significant: number | undefined): number {
  return significant === undefined ? 0 : roundingStep(total, significant) / 2;
}

/**
 * What a printed total leaves over: the total less the listed, in their unit, 0 or more.
 *
 * A listed figure with a point is taken as it is printed, an estimate too, because the publisher added up these very
 * figures. One without a point is in the total with a size that is not printed, so that the rest has no point either,
 * and both ends of the figure count. The total itself is as uncertain as it is rounded, or estimated. A rest that is at
 * most the rounding is none: exactly 0.
 *
 * The bounds hold the true rest. Beside a figure without a point they do not say that the two add up to what is left:
 * see `isShared`.
 */
export function leftOver(total: Quantity, listed: readonly Quantity[], significant: number | undefined): Quantity {
  const points = listed.reduce((all, { value }) => all + (value ?? 0), 0);
  const open = sum(listed.filter(({ value }) => value === null));
  const half = halfStep(total.value ?? 0, significant);
  const lowest = Math.min(total.lower, (total.value ?? total.lower) - half);
  const highest = Math.max(upperEnd(total), (total.value ?? 0) + half);
  const most = Math.max(0, highest - points - open.lower);
  const isRounding = total.value !== null && total.value - points - open.lower <= half + 1e-9 * total.value;
  if (isRounding) return exactly(0);
  const rest = total.value === null || open.value === null ? null : total.value - points;
  return interval(rest, Math.max(0, lowest - points - upperEnd(open)), most);
}

/**
 * Whether a printed total is shared by the rest and a figure without a point: the larger the one, the smaller the other.
 * Ranges that take each by itself then hold the truth and may be wider than it.
 */
export function isShared(rest: Quantity, listed: readonly Quantity[]): boolean {
  return rest.upper !== 0 && listed.some(({ value, upper }) => value === null && upper !== 0);
}
