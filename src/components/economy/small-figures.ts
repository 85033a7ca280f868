import type { ProductionRow, Tables } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { producedBy } from './produced.ts';

const kept = new WeakMap<Tables, ReadonlyMap<string, readonly ProductionRow[]>>();

/** The newest primary figure of each economy at each stage, in the order of the table. */
function newestFigures({ tables }: Edition): ReadonlyMap<string, readonly ProductionRow[]> {
  const known = kept.get(tables);
  if (known) return known;
  const primary = tables.production.filter((row) => row.primary === 'yes');
  const places = Map.groupBy(primary, ({ economy, mineral, stage }) => `${economy}|${mineral}|${stage}`);
  const newest = [...places.values()].flatMap((of) => [...of].sort((a, b) => b.year - a.year).slice(0, 1));
  const made = Map.groupBy(newest, ({ economy }) => economy);
  kept.set(tables, made);
  return made;
}

/**
 * What an economy produces without a share of the world’s production that is computed, as published: less than a
 * hundredth, or at a stage whose total is not known. Figures of zero and withheld ones are left out.
 */
export function smallFiguresOf(query: Edition, economy: string): readonly ProductionRow[] {
  const shared = new Set(producedBy(query, economy).map(({ share }) => `${share.mineral}|${share.stage}`));
  return (newestFigures(query).get(economy) ?? []).filter(
    ({ mineral, stage, value }) => (value ?? 0) > 0 && !shared.has(`${mineral}|${stage}`),
  );
}
