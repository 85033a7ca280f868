import { interval, type Quantity, upperEnd } from '../domain/quantity.ts';

/** No figure is larger; sums of figures up to it stay finite. */
const largest = 1e300;

/**
 * Whether a quantity can be one: finite ends (the upper may be open), the point between them, and nothing below zero
 * unless it is `signed`.
 */
export function isQuantity(quantity: Quantity, signed = false): boolean {
  const { lower, upper } = quantity;
  const point = quantity.value ?? lower;
  const numbers = [lower, point, ...(upper === null ? [] : [upper])];
  if (!numbers.every((each) => Math.abs(each) <= largest)) return false;
  return lower <= point && point <= upperEnd(quantity) && (signed || lower >= 0);
}

/** The quantity with its sign turned: the ends change places, and an open upper end becomes an infinite lower one. */
export function negated(quantity: Quantity): Quantity {
  return {
    value: quantity.value === null ? null : 0 - quantity.value,
    lower: 0 - upperEnd(quantity),
    upper: 0 - quantity.lower,
  };
}

/** Zero where a difference is no more than the rounding errors of terms as large as `scale`; else the difference. */
export function settled(difference: number, scale: number): number {
  return Math.abs(difference) <= 1e-9 * scale ? 0 : difference;
}

/** The largest of some numbers, however many; −∞ of none. */
export function largestOf(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY);
}

/** The smallest of some numbers, however many; ∞ of none. */
export function smallestOf(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
}

/** Whether a number is above another by more than 1e-9: what is closer counts as equal, for sums err by so much. */
export function isAbove(number: number, other: number): boolean {
  return number > other + 1e-9;
}

/**
 * What flows in less what flows out, signed: the point where all have one, and both ends, each settled to 0 where it is
 * within the rounding errors of its terms. The lower end is infinite where an outflow is open above.
 */
export function netOf(inflows: readonly Quantity[], outflows: readonly Quantity[]): Quantity {
  const point: Sum = { total: 0, size: 0 };
  const lower: Sum = { total: 0, size: 0 };
  const upper: Sum = { total: 0, size: 0 };
  let hasPoint = true;
  const flow = (quantity: Quantity, sign: 1 | -1): void => {
    hasPoint &&= quantity.value !== null;
    add(point, sign * (quantity.value ?? 0));
    add(sign > 0 ? lower : upper, sign * quantity.lower);
    add(sign > 0 ? upper : lower, sign * upperEnd(quantity));
  };
  for (const inflow of inflows) flow(inflow, 1);
  for (const outflow of outflows) flow(outflow, -1);
  return interval(hasPoint ? settledSum(point) : null, settledSum(lower), settledSum(upper));
}

/** Terms added up, and how large they are together, whatever their signs. */
interface Sum {
  total: number;
  size: number;
}

function add(sum: Sum, term: number): void {
  sum.total += term;
  sum.size += Math.abs(term);
}

function settledSum({ total, size }: Sum): number {
  return Number.isFinite(size) ? settled(total, size) : total;
}
