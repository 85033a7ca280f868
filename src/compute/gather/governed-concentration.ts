import type { TradeParameters } from '../../domain/criticality.ts';
import type { Suppliers } from '../../indicators/inputs/suppliers.ts';
import type { Reported } from '../../indicators/reported.ts';
import { type GovernedSuppliers, hhiWgi } from '../../indicators/supply-risk/hhi-wgi.ts';
import { type Computed, type Input, inputOf } from '../computed.ts';
import type { Facts, Gatherer } from '../facts.ts';
import { computedFrom } from '../gathered.ts';
import type { SupplierList } from '../supplier-list.ts';
import { type Governed, governanceIn } from './governed.ts';

/** A list with the governance of each supplier, and its trade parameters where a reporter has some at this stage. */
export function withGovernance(
  list: Suppliers<Reported>,
  governed: Governed,
  parameters?: TradeParameters,
): GovernedSuppliers {
  const suppliers = list.suppliers.map((supplier) => ({
    ...supplier,
    wgi: governed.of(supplier.id),
    ...(parameters === undefined ? {} : { t: parameters.economies.get(supplier.id)?.quantity?.value ?? 1 }),
  }));
  return { ...list, suppliers };
}

/** World production as one reporter sees it: with its trade parameters, or as the world's where it names none. */
export interface WorldView {
  readonly list: SupplierList;
  readonly reporter?: string;
  readonly parameters?: TradeParameters;
}

/** The years that parameters are used for: from their own on, and the newest where production ends before. */
function isTheirs({ year = 0 }: TradeParameters, list: SupplierList, lists: readonly SupplierList[]): boolean {
  return list.year >= year || lists.every((other) => other.year <= list.year);
}

/** World production of every stage and year, and again for each reporter that has trade parameters for the stage. */
export function worldViews({ dataset, production }: Facts): readonly WorldView[] {
  const stages = Map.groupBy(production, ({ mineral, stage }) => `${mineral} ${stage}`);
  const seen = dataset.tradeParameters.flatMap((parameters) => {
    const lists = stages.get(`${parameters.mineral} ${parameters.stage}`) ?? [];
    const own = lists.filter((list) => isTheirs(parameters, list, lists));
    return own.map((list) => ({ list, reporter: parameters.reporter, parameters }));
  });
  return [...production.map((list) => ({ list })), ...seen];
}

function parameterInputs({ list, parameters }: WorldView): readonly Input[] {
  if (parameters === undefined) return [];
  const rest = { unit: 'index', year: parameters.year ?? list.year, source: parameters.source };
  return list.suppliers.suppliers.flatMap(({ id }) => {
    const figure = parameters.economies.get(id);
    return figure === undefined ? [] : [inputOf(`trade-parameter.${id}`, figure, rest)];
  });
}

function concentrationOf(view: WorldView, governed: Governed, asOfYear: number): Computed {
  const { list, parameters } = view;
  const reporter = view.reporter ?? list.reporter;
  const { mineral, stage, measure, year, unit, source, coverage, estimated } = list;
  const ids = list.suppliers.suppliers.map(({ id }) => id);
  const gathered = {
    subject: { ...(reporter === undefined ? {} : { reporter }), mineral, stage, measure, year },
    input: withGovernance(list.suppliers, governed, parameters),
    inputs: [
      ...list.inputs.values(),
      ...(list.residual ? [list.residual] : []),
      ...governed.inputsOf(ids),
      ...parameterInputs(view),
    ],
    unit,
    sources: [...new Set([source, governed.source, ...(parameters ? [parameters.source] : [])])],
    quality: { coverage, estimated, age: asOfYear - year },
    assumptions: [
      ...list.assumptions,
      ...governed.assumptions,
      ...(parameters ? [`world production with the trade parameters of ${parameters.year ?? list.year}`] : []),
    ],
  };
  if (!list.isIncomplete) return computedFrom(hhiWgi, gathered);
  return computedFrom(hhiWgi, gathered, { kind: 'unavailable', reason: 'not-reported', assumptions: [] });
}

const stageKey = ({ reporter, mineral, stage, year }: SupplierList) => [reporter, mineral, stage, year].join('|');

/** Of imports that are known by value and by weight, one list: the value, which more years and reporters have. */
function oneMeasure(lists: readonly SupplierList[]): readonly SupplierList[] {
  const byValue = new Set(lists.filter(({ measure }) => measure === 'value').map(stageKey));
  return lists.filter((list) => list.measure !== 'quantity' || !byValue.has(stageKey(list)));
}

/**
 * Concentration weighed by governance: of world production, of the same with the trade parameters of a reporter, and of
 * every reporter's imports, by value where that is known.
 */
export const governedConcentrations: Gatherer = (facts) => {
  const governedIn = governanceIn(facts.results, 'governance-10');
  const views = [...worldViews(facts), ...oneMeasure(facts.imports).map((list): WorldView => ({ list }))];
  return views.flatMap((view) => {
    const governed = governedIn(view.list.year);
    return governed === undefined ? [] : [concentrationOf(view, governed, facts.asOfYear)];
  });
};
