import type { Dataset } from '../domain/dataset.ts';
import { changes } from './changes.ts';
import { type Commodity, commoditiesIn } from './commodities.ts';
import type { Computed } from './computed.ts';
import { totalsApartIn } from './differences/total-apart.ts';
import { collection, type Facts, type Gatherer, type Results } from './facts.ts';
import { fromBalances } from './from-balances.ts';
import { fromSuppliers, type Targets } from './from-suppliers.ts';
import { acrossMinerals, gatherers, ofEconomies } from './gather/gatherers.ts';
import { type Peers, peersIn } from './peers.ts';
import { type Portion, portionsOf } from './portions.ts';
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

function fromLists({ dataset, asOfYear, production, imports, peers }: Facts): readonly Computed[] {
  const lists = [...production, ...imports];
  const groups = partnersByGroup(lists, new Set(peers.used));
  const blocs = [...dataset.blocs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const targetsOf = (list: SupplierList): Targets => ({
    partners: groups.get(groupOf(list)) ?? new Set(),
    blocs,
    asOfYear,
  });
  return lists.flatMap((list) => fromSuppliers(list, targetsOf(list)));
}

const ofMineral: readonly Gatherer[] = [
  fromLists,
  ({ balances, asOfYear }) => balances.flatMap((series) => fromBalances(series, asOfYear)),
  ...gatherers,
];

const last: Gatherer = ({ results, dataset }) => changes(results.all, dataset.site.baselineYear);

/** What steps find one after the other, as far as it is of this mineral; `''` is of none. */
function stepByStep(
  steps: readonly Gatherer[],
  mineral: string,
  facts: Omit<Facts, 'results'>,
  known?: Results,
): Results {
  const { results, add } = collection(known);
  for (const step of [...steps, last])
    add(step({ ...facts, results }).filter(({ subject }) => subject.mineral === mineral));
  return results;
}

function factsOf(dataset: Dataset, peers: Peers, commodities: readonly Commodity[]): Omit<Facts, 'results'> {
  const imports = dataset.trade.filter((series) => series.primary && series.flow === 'imports');
  const apart = totalsApartIn(dataset);
  return {
    dataset,
    asOfYear: Number(dataset.site.asOf.slice(0, 4)),
    production: dataset.production.filter((series) => series.primary).flatMap(producersOf),
    imports: imports.flatMap((series) => partnersOf(series, apart(series))),
    sourcing: dataset.sourcing.filter((series) => series.primary).flatMap(originsOf),
    balances: dataset.balances.filter((series) => series.primary),
    ...{ peers, commodities },
  };
}

/** Data without any mineral. */
function withoutMinerals(dataset: Dataset): Dataset {
  const none = { production: [], trade: [], balances: [], sourcing: [], uses: [], tradeParameters: [] };
  return { ...dataset, ...none, minerals: new Map() };
}

const nobody: Peers = { used: [], all: [] };

/** The results that are about economies as such, whatever minerals there are: they rest on no file of a mineral. */
export function resultsOfEconomies(dataset: Dataset): Results {
  return stepByStep(ofEconomies, '', factsOf(withoutMinerals(dataset), nobody, []));
}

/** The results that are about what reporters import of all minerals together. */
export function resultsAcross(dataset: Dataset, commodities: readonly Commodity[]): Results {
  return stepByStep(acrossMinerals, '', factsOf(withoutMinerals(dataset), nobody, commodities));
}

/** What one mineral comes to: its results, and what others need to know of its trade. */
export interface OfMineral {
  readonly results: readonly Computed[];
  readonly commodities: readonly Commodity[];
}

/**
 * The results about one mineral. They rest on the data about it, on what all minerals share, on who reports at all, and on
 * the results about economies.
 */
export function resultsOfMineral(portion: Portion, peers: Peers, economies: Results): OfMineral {
  const facts = factsOf(portion, peers, []);
  const { all } = stepByStep(ofMineral, portion.mineral, facts, economies);
  return { results: all, commodities: commoditiesIn(facts.imports) };
}

/**
 * Every indicator of every primary series, with value, bounds, grade, inputs and sources, or the reason why there is
 * none: mineral by mineral, as `resultsOfMineral` gives them, then those of none. Pure: the same dataset gives the same
 * results in the same order.
 */
export function compute(dataset: Dataset): readonly Computed[] {
  const economies = resultsOfEconomies(dataset);
  const peers = peersIn(dataset);
  const minerals = portionsOf(dataset).map((portion) => resultsOfMineral(portion, peers, economies));
  const commodities = minerals.flatMap((each) => each.commodities);
  const across = resultsAcross(dataset, commodities);
  return [...minerals.flatMap(({ results }) => results), ...economies.all, ...across.all];
}
