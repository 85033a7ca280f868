import type { Query } from '../../tables/query.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { IndicatorRow } from '../../tables/schema.ts';

/** What an economy holds of the world’s production at one stage. */
export interface Produced {
  readonly share: IndicatorRow;
  /** 1 for the largest of those that the source lists in that year. */
  readonly rank: number;
}

/** Shares of one list with their ranks: equal shares have one rank. */
function ranked(list: readonly IndicatorRow[]): readonly Produced[] {
  const sorted = [...list].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return sorted.map((share) => ({ share, rank: sorted.findIndex(({ value }) => value === share.value) + 1 }));
}

function findProduced(query: Query): ReadonlyMap<string, readonly Produced[]> {
  const shares = query
    .where('indicators', { indicator: 'partner-share', reporter: '', base_year: null })
    .filter(({ value }) => value !== null);
  const lists = Map.groupBy(shares, ({ mineral, stage, year }) => `${mineral}|${stage}|${year}`);
  const all = [...lists.values()].flatMap(ranked);
  const places = Map.groupBy(all, ({ share }) => `${share.partner}|${share.mineral}|${share.stage}`);
  const newest = [...places.values()].flatMap((of) => [...of].sort((a, b) => b.share.year - a.share.year).slice(0, 1));
  const sorted = newest
    .filter(({ share }) => (share.value ?? 0) > 0)
    .sort((a, b) => (b.share.value ?? 0) - (a.share.value ?? 0) || (a.share.id < b.share.id ? -1 : 1));
  return Map.groupBy(sorted, ({ share }) => share.partner);
}

const byEconomy = derived({ name: 'produced', make: findProduced, as: 'opaque' });

const ofEconomy = derived<readonly Produced[]>({
  name: 'produced-by',
  make: (query, economy) => byEconomy(query).get(economy) ?? [],
});

/**
 * Every stage at which an economy’s share of the world’s production is known, the largest first: each in the newest year
 * in which a source lists the economy, which may be earlier than the newest of the stage. None where that year says zero.
 */
export function producedBy(query: Query, economy: string): readonly Produced[] {
  return ofEconomy(query, economy);
}

/** Whether an economy produces the most of all at a stage, in the newest year in which a source lists it. */
export function leadsAt(
  query: Query,
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
