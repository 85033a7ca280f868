import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { isTrickle } from '../supply.ts';

/** Results, and whether any were left out. */
export interface Kept {
  readonly rows: readonly IndicatorRow[];
  readonly hasTrickles: boolean;
}

/** Rows without imports too small for their shares to say anything of dependence, unless there are none but those. */
export function withoutTrickles(query: Edition, rows: readonly IndicatorRow[]): Kept {
  const kept = rows.filter(({ reporter, mineral, stage, measure, year }) => {
    const topShare = query.result({ indicator: 'cr-1', reporter, mineral, stage, measure, year });
    return measure !== 'value' || topShare === undefined || !isTrickle(query, { topShare });
  });
  return kept.length === 0 ? { rows, hasTrickles: false } : { rows: kept, hasTrickles: kept.length < rows.length };
}
