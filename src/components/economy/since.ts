import type { Query } from '../../tables/query.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import type { Supply } from '../supply.ts';

/**
 * How the share of the largest partner changed up to the year of a supply, since the earliest year that it is measured
 * against, as a fraction; `undefined` where several lead in a tie, or no change is known.
 */
export function changeOfLeader(query: Query, supply: Supply | undefined): IndicatorRow | undefined {
  const [partner, another] = supply?.largest ?? [];
  if (supply === undefined || partner === undefined || another !== undefined) return undefined;
  const { reporter, mineral, stage, year, topShare } = supply;
  const { measure } = topShare;
  const changes = query.where('indicators', { indicator: 'change', reporter, mineral, stage, measure, partner, year });
  const [earliest] = changes
    .filter(
      ({ id, value, base_year }) => id.startsWith('change.partner-share.') && value !== null && base_year !== null,
    )
    .sort((a, b) => (a.base_year ?? 0) - (b.base_year ?? 0));
  return earliest;
}
