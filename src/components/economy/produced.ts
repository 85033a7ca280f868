import type { IndicatorRow, Tables } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

/** What an economy holds of the world’s production at one stage. */
export interface Produced {
  readonly share: IndicatorRow;
  /** 1 for the largest of those that the source lists in that year. */
  readonly rank: number;
}

const kept = new WeakMap<Tables, ReadonlyMap<string, readonly Produced[]>>();

/** Shares of one list with their ranks: equal shares have one rank. */
function ranked(list: readonly IndicatorRow[]): readonly Produced[] {
  const sorted = [...list].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return sorted.map((share) => ({ share, rank: sorted.findIndex(({ value }) => value === share.value) + 1 }));
}

function byEconomy(query: Edition): ReadonlyMap<string, readonly Produced[]> {
  const known = kept.get(query.tables);
  if (known) return known;
  const shares = query
    .resultsOf('partner-share')
    .filter(({ reporter, base_year, value }) => reporter === '' && base_year === null && value !== null);
  const lists = Map.groupBy(shares, ({ mineral, stage, year }) => `${mineral}|${stage}|${year}`);
  const all = [...lists.values()].flatMap(ranked);
  const places = Map.groupBy(all, ({ share }) => `${share.partner}|${share.mineral}|${share.stage}`);
  const newest = [...places.values()].flatMap((of) => [...of].sort((a, b) => b.share.year - a.share.year).slice(0, 1));
  const sorted = newest
    .filter(({ share }) => (share.value ?? 0) > 0)
    .sort((a, b) => (b.share.value ?? 0) - (a.share.value ?? 0) || (a.share.id < b.share.id ? -1 : 1));
  const made = Map.groupBy(sorted, ({ share }) => share.partner);
  kept.set(query.tables, made);
  return made;
}

/**
 * Every stage at which an economy’s share of the world’s production is known, the largest first: each in the newest year
 * in which a source lists the economy, which may be earlier than the newest of the stage. None where that year says zero.
 */
export function producedBy(query: Edition, economy: string): readonly Produced[] {
  return byEconomy(query).get(economy) ?? [];
}

/** Whether an economy produces the most of all at a stage, in the newest year in which a source lists it. */
export function leadsAt(
  query: Edition,
  economy: string,
  { mineral, stage }: Pick<IndicatorRow, 'mineral' | 'stage'>,
): boolean {
  return producedBy(query, economy).some(
    ({ share, rank }) => rank === 1 && share.mineral === mineral && share.stage === stage,
  );
}

/** From this share of the world’s production on, an economy is a leading producer. */
const leadingShare = 0.05;

/** Whether an economy holds a twentieth of the world’s production or more. */
export function isLeading({ share }: Produced): boolean {
  return (share.value ?? 0) >= leadingShare;
}
