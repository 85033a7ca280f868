/**
 * A quotient of quantities: nothing divided by anything is nothing, something divided by nothing is infinite, and so is
 * what grows too large for the machine.
 */
export function ratio(part: number, whole: number): number {
  if (part === 0) return 0;
  return whole <= 0 ? Number.POSITIVE_INFINITY : part / whole;
}
