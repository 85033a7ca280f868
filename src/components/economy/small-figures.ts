import type { Query } from '../../tables/query.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { ProductionRow } from '../../tables/schema.ts';
import { producedBy } from './produced.ts';

/** The newest primary figure of an economy at each stage, in the order of the table. */
function newestFigures(query: Query, economy: string): readonly ProductionRow[] {
  const primary = query.where('production', { economy, primary: 'yes' });
  const places = Map.groupBy(primary, ({ mineral, stage }) => `${mineral}|${stage}`);
  return [...places.values()].flatMap((of) => of.toSorted((a, b) => b.year - a.year).slice(0, 1));
}

/** Kept for each economy, whose page, index line and coverage ask for the same. */
const smallFigures = derived<readonly ProductionRow[]>({ name: 'small-figures', make: findSmall });

/**
 * What an economy produces without a share of the world’s production that is computed, as published: less than a
 * hundredth, or at a stage whose total is not known. Figures of zero and withheld ones are left out.
 */
export function smallFiguresOf(query: Query, economy: string): readonly ProductionRow[] {
  return smallFigures(query, economy);
}

function findSmall(query: Query, economy: string): readonly ProductionRow[] {
  const shared = new Set(producedBy(query, economy).map(({ share }) => `${share.mineral}|${share.stage}`));
  return newestFigures(query, economy).filter(
    ({ mineral, stage, value }) => (value ?? 0) > 0 && !shared.has(`${mineral}|${stage}`),
  );
}
