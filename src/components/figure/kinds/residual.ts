import type { Bounds } from '../../../charts/index.ts';
import type { ImportRow, ProductionRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';

/** What a list of suppliers leaves over, as the indicators computed from it take it. */
function residualOf(query: Edition, topShareId: string): Bounds | undefined {
  const row = query.inputsOf(topShareId).find(({ input }) => input === 'OTH');
  return row && row.lower !== null ? { value: row.value, lower: row.lower, upper: row.upper } : undefined;
}

/** What the list that a row is of leaves over; nothing where no indicator is computed from it. */
export function residual(query: Edition, row: ProductionRow | ImportRow): Bounds | undefined {
  const { mineral, stage, year } = row;
  const ofReporter = 'partner' in row ? { reporter: row.reporter, measure: row.measure } : {};
  const topShare = query.result({ indicator: 'cr-1', mineral, stage, year, ...ofReporter });
  return topShare && residualOf(query, topShare.id);
}
