import type { Query } from '../../tables/query.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { isTrickle, supplyOf, tradedStages } from '../supply.ts';

/** A stage at which an economy is among the leading producers. */
export interface Lead {
  readonly share: IndicatorRow;
  /** 1 for the largest. */
  readonly rank: number;
}

const leastWorldShare = 0.05;
const leastImportShare = 0.2;

/** Stages of which an economy produces a twentieth of the world's output or more, the largest share first. */
export function leadsOf(query: Query, economy: string): readonly Lead[] {
  return query.tables.stages
    .flatMap(({ mineral, stage }) => {
      const shares = supplyOf(query, { mineral, stage })?.shares ?? [];
      const position = shares.findIndex(({ partner }) => partner === economy);
      const share = shares[position];
      return share && (share.value ?? 0) >= leastWorldShare ? [{ share, rank: position + 1 }] : [];
    })
    .sort((a, b) => (b.share.value ?? 0) - (a.share.value ?? 0));
}

/**
 * Importers that get a fifth or more of their imports of some goods from an economy, the largest share first. Imports
 * that are worth too little to be ranked are left out.
 */
export function customersOf(query: Query, economy: string): readonly IndicatorRow[] {
  return query.tables.minerals
    .flatMap(({ id: mineral }) => tradedStages(query, mineral).map((stage) => ({ mineral, stage })))
    .flatMap(({ mineral, stage }) =>
      query.reporters.flatMap((reporter) => {
        const supply = supplyOf(query, { mineral, stage, reporter });
        return supply && !isTrickle(query, supply) ? supply.shares : [];
      }),
    )
    .filter(({ partner, value }) => partner === economy && (value ?? 0) >= leastImportShare)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.id < b.id ? -1 : 1));
}
