import type { Dataset } from '../domain/dataset.ts';

/** The data about one mineral, with what all share: sources, economies, blocs, targets, factors and the site. */
export interface Portion extends Dataset {
  readonly mineral: string;
}

/** Gives the data about each mineral by its id, in the order of the ids. */
export function portionsOf(dataset: Dataset): readonly Portion[] {
  const { minerals } = dataset;
  const mineralOf = ({ mineral }: { readonly mineral: string }): string => mineral;
  const lists = {
    production: Map.groupBy(dataset.production, mineralOf),
    trade: Map.groupBy(dataset.trade, mineralOf),
    balances: Map.groupBy(dataset.balances, mineralOf),
    sourcing: Map.groupBy(dataset.sourcing, mineralOf),
    uses: Map.groupBy(dataset.uses, mineralOf),
    tradeParameters: Map.groupBy(dataset.tradeParameters, mineralOf),
  };
  const ids = new Set([...minerals.keys(), ...Object.values(lists).flatMap((list) => [...list.keys()])]);
  return [...ids].toSorted().map((mineral) => {
    const own = minerals.get(mineral);
    return {
      ...dataset,
      mineral,
      minerals: new Map(own === undefined ? [] : [[mineral, own]]),
      production: lists.production.get(mineral) ?? [],
      trade: lists.trade.get(mineral) ?? [],
      balances: lists.balances.get(mineral) ?? [],
      sourcing: lists.sourcing.get(mineral) ?? [],
      uses: lists.uses.get(mineral) ?? [],
      tradeParameters: lists.tradeParameters.get(mineral) ?? [],
    };
  });
}
