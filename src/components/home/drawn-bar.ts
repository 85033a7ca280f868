import type { IndicatorRow } from '../../tables/schema.ts';

/** A bar of a share: the part that is known, then the part in which the share may lie, in percent of the whole. */
export interface DrawnBar {
  readonly known: number;
  /** Where the range begins, and how long it is; without length where the share is known to the point. */
  readonly from: number;
  readonly open: number;
}

const inPercent = (share: number) => Math.round(share * 1000) / 10;

/**
 * How a share of 0 to 1 is drawn: full to its value, lighter from there to its upper end; without a value there is no full
 * part, and the range alone is drawn from end to end. `undefined` where neither value nor bounds say anything.
 */
export function barOf({ value, lower, upper }: Pick<IndicatorRow, 'value' | 'lower' | 'upper'>): DrawnBar | undefined {
  if (value === null && (lower === null || upper === null || upper - lower >= 1)) return undefined;
  const from = value ?? lower ?? 0;
  const known = value === null ? 0 : inPercent(value);
  return { known, from: inPercent(from), open: inPercent(Math.max(0, (upper ?? from) - from)) };
}

/** A range beyond this is said beside its number even in a table of one line a row, as a fraction of 1. */
const wide = 0.15;

/** Whether the ends of a share are so far apart that the number alone would say too much. */
export function isWideRange({ lower, upper }: Pick<IndicatorRow, 'lower' | 'upper'>): boolean {
  return lower !== null && upper !== null && upper - lower > wide + 1e-9;
}
