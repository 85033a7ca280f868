import type { IndicatorRow, Tables } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import type { Supply } from '../supply.ts';

const kept = new WeakMap<Tables, ReadonlyMap<string, readonly IndicatorRow[]>>();

type OfShare = Pick<IndicatorRow, 'reporter' | 'mineral' | 'stage' | 'partner' | 'year'> & { readonly measure: string };

const keyOf = ({ reporter, mineral, stage, measure, partner, year }: OfShare) =>
  [reporter, mineral, stage, measure, partner, year].join('|');

/** Changes of shares in imports, by the share that they end at. */
function changesOf(query: Edition): ReadonlyMap<string, readonly IndicatorRow[]> {
  const known = kept.get(query.tables);
  if (known) return known;
  const changes = query.resultsOf('change').filter(({ id }) => id.startsWith('change.partner-share.'));
  const made = Map.groupBy(changes, keyOf);
  kept.set(query.tables, made);
  return made;
}

/**
 * How the share of the largest partner changed up to the year of a supply, since the earliest year that it is measured
 * against, as a fraction; `undefined` where several lead in a tie, or no change is known.
 */
export function changeOfLeader(query: Edition, supply: Supply | undefined): IndicatorRow | undefined {
  const [partner, another] = supply?.largest ?? [];
  if (supply === undefined || partner === undefined || another !== undefined) return undefined;
  const changes = changesOf(query).get(keyOf({ ...supply, partner })) ?? [];
  const [earliest] = changes
    .filter(({ value, base_year }) => value !== null && base_year !== null)
    .sort((a, b) => (a.base_year ?? 0) - (b.base_year ?? 0));
  return earliest;
}
