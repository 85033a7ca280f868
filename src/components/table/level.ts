/** Decimals that a table prints at most, as `reported` does. */
const printed = 3;

/** How many decimals a published figure is printed with, 0 to 3; 0 where there is none. */
export function decimalsOf(value: number | null): number {
  const [, fraction = ''] = value === null ? [] : String(Number(Math.abs(value).toFixed(printed))).split('.');
  return fraction.length;
}

/**
 * The room that a figure leaves to its right in a column, so that the decimal points of all stand below each other: spaces
 * as wide as a point and as a digit. Empty where it has as many decimals as any.
 *
 * @param decimals the most that a figure of the column has
 * @example `12${roomAfter(12, 2)}` // as wide after the 2 as "12.25"
 */
export function roomAfter(value: number, decimals: number): string {
  const own = decimalsOf(value);
  const point = own === 0 && decimals > 0 ? '\u2008' : '';
  return point + '\u2007'.repeat(Math.max(0, decimals - own));
}
