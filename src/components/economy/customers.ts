import type { Query } from '../../tables/query.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { isTrickle, supplyOf, tradedStages } from '../supply.ts';
import { leadsAt } from './produced.ts';

/** Who gets much of its imports of some goods from one economy. */
export interface Customers {
  readonly mineral: string;
  readonly stage: string;
  /** Shares of a fifth or more in an importer’s imports, the largest first. */
  readonly shares: readonly IndicatorRow[];
  /** How many importers of these goods are counted, the economy itself and the largest producer aside. */
  readonly of: number;
}

/** From this share of an importer’s imports on, a partner is one that it depends on. */
const leastShare = 0.2;

interface Traded {
  readonly mineral: string;
  readonly stage: string;
  readonly importers: readonly string[];
  /** Shares in the imports of each importer, by partner, the largest first. */
  readonly byPartner: ReadonlyMap<string, readonly IndicatorRow[]>;
}

function tradedIn(query: Query, mineral: string, stage: string): Traded {
  const supplies = query.reporters
    .flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? [])
    .filter((supply) => !isTrickle(query, supply));
  const sorted = supplies
    .flatMap((supply) => supply.shares)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.id < b.id ? -1 : 1));
  const importers = supplies.map(({ reporter }) => reporter);
  return { mineral, stage, importers, byPartner: Map.groupBy(sorted, ({ partner }) => partner) };
}

const allTraded = derived<readonly Traded[]>({
  name: 'traded',
  make: (query) =>
    query.tables.minerals.flatMap(({ id }) => tradedStages(query, id).map((stage) => tradedIn(query, id, stage))),
  as: 'opaque',
});

const customers = derived<readonly Customers[]>({ name: 'customers', make: findCustomers });

/**
 * Goods of which importers get a fifth or more from an economy: those with the most such importers first, then those
 * with the largest share. Imports that are worth too little to be ranked are left out, and so are importers that are
 * themselves the largest producer of the goods and buy beside their own.
 */
export function customersOf(query: Query, economy: string): readonly Customers[] {
  return customers(query, economy);
}

function findCustomers(query: Query, economy: string): readonly Customers[] {
  return allTraded(query)
    .flatMap(({ mineral, stage, importers, byPartner }) => {
      const depends = (reporter: string) => reporter !== economy && !leadsAt(query, reporter, { mineral, stage });
      const large = (byPartner.get(economy) ?? []).filter(({ value }) => (value ?? 0) >= leastShare);
      const shares = large.filter(({ reporter }) => depends(reporter));
      const of = importers.filter(depends).length;
      return shares.length === 0 ? [] : [{ mineral, stage, shares, of }];
    })
    .sort((a, b) => b.shares.length - a.shares.length || (b.shares[0]?.value ?? 0) - (a.shares[0]?.value ?? 0));
}

/** The largest share of an economy in any importer’s imports of some goods; none where all are too small to be ranked. */
export function largestSent(query: Query, economy: string): IndicatorRow | undefined {
  return largest(query, economy);
}

const largest = derived<IndicatorRow | undefined>({ name: 'largest-sent', make: findLargest });

function findLargest(query: Query, economy: string): IndicatorRow | undefined {
  const shares = allTraded(query).flatMap(({ byPartner }) => (byPartner.get(economy) ?? []).slice(0, 1));
  return shares.sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
}
