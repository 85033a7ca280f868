import type { Query } from '../../tables/query.ts';
import type { IndicatorRow, Tables } from '../../tables/schema.ts';
import { supplyOf } from '../supply.ts';

/** What an economy holds of the world’s production at one stage. */
export interface Produced {
  readonly share: IndicatorRow;
  /** 1 for the largest of those named. */
  readonly rank: number;
}

const kept = new WeakMap<Tables, ReadonlyMap<string, readonly Produced[]>>();

function byEconomy(query: Query): ReadonlyMap<string, readonly Produced[]> {
  const known = kept.get(query.tables);
  if (known) return known;
  const all = query.tables.stages.flatMap(({ mineral, stage }) =>
    (supplyOf(query, { mineral, stage })?.shares ?? []).map((share, index) => ({ share, rank: index + 1 })),
  );
  const sorted = all.sort((a, b) => (b.share.value ?? 0) - (a.share.value ?? 0));
  const made = Map.groupBy(sorted, ({ share }) => share.partner);
  kept.set(query.tables, made);
  return made;
}

/** Every stage at which an economy’s share of the world’s production is known, in the newest year; the largest first. */
export function producedBy(query: Query, economy: string): readonly Produced[] {
  return byEconomy(query).get(economy) ?? [];
}

/** From this share of the world’s production on, an economy is a leading producer. */
export const leadingShare = 0.05;

/** Whether an economy holds a twentieth of the world’s production or more. */
export function isLeading({ share }: Produced): boolean {
  return (share.value ?? 0) >= leadingShare;
}
