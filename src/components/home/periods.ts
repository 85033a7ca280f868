import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { periodOf } from '../period.ts';

/** So many periods, the most frequent, are said once for a whole table. */
const saidOnce = 2;

/**
 * The periods that most results of a table are of, in order: "2024", "2025". They are said once below it, and beside a
 * number only where it is of another.
 */
export function usualPeriods(query: Edition, rows: readonly IndicatorRow[]): readonly string[] {
  const counts = Map.groupBy(
    rows.map((row) => periodOf(query, row)),
    (period) => period,
  );
  const frequent = [...counts].sort(([a, n], [b, m]) => m.length - n.length || (a < b ? 1 : -1)).slice(0, saidOnce);
  return frequent.map(([period]) => period).sort();
}

/** The period of a result where it is not one of those that are said once; empty else. */
export function unusualPeriod(query: Edition, row: IndicatorRow, usual: readonly string[]): string {
  const period = periodOf(query, row);
  return usual.includes(period) ? '' : period;
}
