import type { Dataset } from '../domain/dataset.ts';
import { changes } from './changes.ts';
import type { Computed } from './computed.ts';
import { totalsApartIn } from './differences/total-apart.ts';
import { collection, type Facts, type Gatherer } from './facts.ts';
import { fromBalances } from './from-balances.ts';
import { fromSuppliers, type Targets } from './from-suppliers.ts';
import { gatherers } from './gather/gatherers.ts';
import { originsOf, partnersOf, producersOf, type SupplierList } from './supplier-list.ts';

/** A partner's share is a row of its own from this part of the whole on; every flow is in the tables of figures. */
export const leastShare = 0.01;

function groupOf({ reporter, mineral, stage, measure }: SupplierList): string {
  return [reporter, mineral, stage, measure].join('|');
}

function reaches(list: SupplierList, reporters: ReadonlySet<string>): readonly string[] {
  const parts = list.suppliers.suppliers.map(({ quantity }) => quantity.value ?? quantity.upper ?? 0);
  const whole = parts.reduce((total, part) => total + part, list.suppliers.residual?.value ?? 0);
  return list.suppliers.suppliers
    .filter(({ id, quantity }) => (quantity.value ?? whole) >= leastShare * whole || reporters.has(id))
    .map(({ id }) => id);
}

/**
 * Partners worth a row in each group of lists: those that reach the least share in any year, and the reporters. Of world
 * production every reporter has a share, since it is told that it produces nothing; of imports only those that are listed.
 */
function partnersByGroup(lists: readonly SupplierList[], reporters: ReadonlySet<string>) {
  const groups = new Map<string, Set<string>>();
  for (const list of lists) {
    const partners = groups.get(groupOf(list)) ?? new Set(list.reporter === undefined ? reporters : []);
    for (const id of reaches(list, reporters)) partners.add(id);
    groups.set(groupOf(list), partners);
  }
  return groups;
}

function fromLists(facts: Facts): readonly Computed[] {
  const { dataset, asOfYear } = facts;
  const lists = [...facts.production, ...facts.imports];
  const primary = [...dataset.trade, ...dataset.balances].filter((series) => series.primary);
  const reporters = new Set(primary.map(({ reporter }) => reporter));
  const groups = partnersByGroup(lists, reporters);
  const blocs = [...dataset.blocs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const targetsOf = (list: SupplierList): Targets => ({
    partners: groups.get(groupOf(list)) ?? new Set(),
    blocs,
    asOfYear,
  });
  return lists.flatMap((list) => fromSuppliers(list, targetsOf(list)));
}

const steps: readonly Gatherer[] = [
  fromLists,
  ({ balances, asOfYear }) => balances.flatMap((series) => fromBalances(series, asOfYear)),
  ...gatherers,
  ({ results, dataset }) => changes(results.all, dataset.site.baselineYear),
];

/**
 * Every indicator of every primary series, with value, bounds, grade, inputs and sources, or the reason why there is
 * none. Pure: the same dataset gives the same results in the same order.
 */
export function compute(dataset: Dataset): readonly Computed[] {
  const imports = dataset.trade.filter((series) => series.primary && series.flow === 'imports');
  const apart = totalsApartIn(dataset);
  const facts = {
    dataset,
    asOfYear: Number(dataset.site.asOf.slice(0, 4)),
    production: dataset.production.filter((series) => series.primary).flatMap(producersOf),
    imports: imports.flatMap((series) => partnersOf(series, apart(series))),
    sourcing: dataset.sourcing.filter((series) => series.primary).flatMap(originsOf),
    balances: dataset.balances.filter((series) => series.primary),
  };
  const { results, add } = collection();
  for (const step of steps) add(step({ ...facts, results }));
  return results.all;
}
