/** Two numbers closer than this are the same figure: what rounding to six significant digits leaves open. */
export const tolerance = 1e-6;

/** A value with the range it may lie in; `null` where there is no point, or no upper end. */
export interface Bounds {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
}

/** Has the figure a point, and ends no further from it than rounding explains? */
export function isExact({ value, lower, upper }: Bounds): boolean {
  return value !== null && upper !== null && upper - lower <= tolerance * Math.max(1, Math.abs(value));
}

/**
 * A share of 0..1 in percent, rounded once: "69%", with `digits` decimals. Never rounded to 0% or 100%: "under 1%",
 * "over 99%". Shares outside 0..1 (a reliance, a change) are printed with their sign.
 */
export function percent(share: number, digits = 0): string {
  const step = 10 ** -digits;
  const size = Math.abs(share) * 100;
  const rounded = size.toFixed(digits);
  if (size > tolerance && Number(rounded) === 0) return `under ${step.toFixed(digits)}%`;
  if (size < 100 - tolerance && Number(rounded) === 100) return `over ${(100 - step).toFixed(digits)}%`;
  return `${minus(share)}${rounded}%`;
}

/** An end of a range, rounded so that what is printed contains the true one: down below, up above. */
function outward(share: number, digits: number, round: (value: number) => number): number {
  const step = 100 * 10 ** digits;
  return round(Number((share * step).toPrecision(10))) / step;
}

/**
 * A range of shares whose printed ends contain the true ones, "65–73%"; the single percentage where both ends round to
 * the same.
 */
export function percentRange(lower: number, upper: number, digits = 0): string {
  if (percent(lower, digits) === percent(upper, digits)) return percent(lower, digits);
  const low = percent(outward(lower, digits, Math.floor), digits);
  const high = percent(outward(upper, digits, Math.ceil), digits);
  if (/[a-z]/.test(low + high) || lower < 0) return `${low} to ${high}`;
  return `${low.slice(0, -1)}–${high}`;
}

/** The bounds of a share without a point: "≤ 71%" from zero, "≥ 95%" up to all, else the range. */
export function shareBounds(lower: number, upper: number): string {
  if (upper === 0) return percent(0);
  if (lower === 0) return upper >= 1 ? 'not known' : `≤ ${percent(outward(upper, 0, Math.ceil))}`;
  return upper >= 1 ? `≥ ${percent(outward(lower, 0, Math.floor))}` : percentRange(lower, upper);
}

/** A number with thousands separated by commas and at most `digits` decimals; `−` for minus. */
export function grouped(value: number, digits = 0): string {
  const [whole = '', decimals] = Math.abs(value).toFixed(digits).split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return minus(value) + (decimals === undefined ? withCommas : `${withCommas}.${decimals}`);
}

/** A reported quantity as it stands in the table, thousands separated: "270,000", "0.35". */
export function reported(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return grouped(value, Math.min(decimals, 6));
}

/** A range of quantities: "40,500–49,500", "at least 95" without an upper end, the one number where the ends meet. */
export function reportedRange(lower: number, upper: number | null): string {
  if (upper === null) return `at least ${reported(lower)}`;
  return lower === upper ? reported(lower) : `${reported(lower)}–${reported(upper)}`;
}

function minus(value: number): string {
  return value < 0 ? '−' : '';
}
