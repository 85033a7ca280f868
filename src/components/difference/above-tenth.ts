import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { byName } from '../order.ts';
import { bySize } from './wording.ts';

type DifferenceRow = Row<'differences'>;

/** Differences above a tenth of one mineral, the largest first. */
export interface MineralDifferences {
  readonly mineral: string;
  readonly rows: readonly DifferenceRow[];
}

/** Every difference above a tenth, grouped by mineral in the order of their names; within, by size. */
export function aboveTenthByMineral(query: Edition): readonly MineralDifferences[] {
  const above = query.tables.differences.filter(({ above_tenth }) => above_tenth === 'yes');
  const byNames = byName(query, 'mineral');
  return [...Map.groupBy(above, ({ mineral }) => mineral)]
    .map(([mineral, rows]) => ({ mineral, rows: rows.toSorted(bySize) }))
    .sort((a, b) => byNames({ id: a.mineral }, { id: b.mineral }));
}

/** World totals of production on which publishers differ by more than a tenth, the largest difference first; no revisions. */
export function worldTotalsApart({ tables }: Edition): readonly DifferenceRow[] {
  return tables.differences
    .filter(
      ({ kind, economy, between, above_tenth }) =>
        kind === 'production' && economy === 'WLD' && between === 'publishers' && above_tenth === 'yes',
    )
    .toSorted(bySize);
}
