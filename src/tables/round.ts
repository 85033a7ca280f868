/**
 * A computed number as the tables carry it: six significant digits, no −0. Reported figures are never rounded.
 *
 * @example rounded(0.744748...) // 0.744749
 */
export function rounded(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(6));
}

/** The same for a number that may be absent. */
export function roundedOrNull(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : rounded(value);
}
