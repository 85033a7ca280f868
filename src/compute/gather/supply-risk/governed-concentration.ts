import type { TradeParameters } from '../../../domain/criticality.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Result } from '../../../domain/result.ts';
import type { Suppliers } from '../../../indicators/inputs/suppliers.ts';
import type { Reported } from '../../../indicators/reported.ts';
import { type GovernedSuppliers, hhiWgi } from '../../../indicators/supply-risk/hhi-wgi.ts';
import { type Computed, type Input, inputOf } from '../../computed.ts';
import type { Gatherer } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import { withoutPoint } from '../../selection.ts';
import type { SupplierList } from '../../supplier-list.ts';
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

/** A list to be weighed: with the trade parameters of a reporter, or without any. */
export interface View {
  readonly list: SupplierList;
  readonly parameters?: TradeParameters;
}

/** A reporter's sourcing with the trade parameters that the reporter has for the stage, where it has some. */
export function sourcingView(list: SupplierList, { tradeParameters }: Pick<Dataset, 'tradeParameters'>): View {
  const parameters = tradeParameters.find(
    ({ reporter, mineral, stage }) => reporter === list.reporter && mineral === list.mineral && stage === list.stage,
  );
  return parameters === undefined ? { list } : { list, parameters };
}

function parameterInputs({ list, parameters }: View): readonly Input[] {
  if (parameters === undefined) return [];
  const rest = { unit: 'index', year: parameters.year ?? list.year, source: parameters.source };
  return list.suppliers.suppliers.flatMap(({ id }) => {
    const figure = parameters.economies.get(id);
    return figure === undefined ? [] : [inputOf(`trade-parameter.${id}`, figure, rest)];
  });
}

/** Everything that a list is weighed from: its figures, the governance of each supplier, its trade parameters. */
export function inputsOf(view: View, governed: Governed): readonly Input[] {
  const { inputs, residual, suppliers } = view.list;
  const ids = suppliers.suppliers.map(({ id }) => id);
  return [...inputs.values(), ...(residual ? [residual] : []), ...governed.inputsOf(ids), ...parameterInputs(view)];
}

/** The suppliers that the trade parameters do not name, and that count as neutral. */
export function unlisted({ list, parameters }: View): readonly string[] {
  const ids = list.suppliers.suppliers.map(({ id }) => id).filter((id) => parameters?.economies.has(id) === false);
  return ids.length === 0 ? [] : [`trade parameter of ${ids.sort().join(', ')} taken as 1`];
}

function concentrationOf(view: View, governed: Governed, asOfYear: number): Computed {
  const { list, parameters } = view;
  const { reporter, mineral, stage, measure, year, unit, source, coverage, estimated } = list;
  const gathered = {
    subject: { ...(reporter === undefined ? {} : { reporter }), mineral, stage, measure, year },
    input: withGovernance(list.suppliers, governed, parameters),
    inputs: inputsOf(view, governed),
    unit,
    sources: [...new Set([source, governed.source, ...(parameters ? [parameters.source] : [])])],
    quality: { coverage, estimated, age: asOfYear - year },
    assumptions: [
      ...list.assumptions,
      ...governed.assumptions,
      ...(parameters ? [`trade parameters of ${parameters.year ?? list.year}`, ...unlisted(view)] : []),
    ],
  };
  const unknown: Result = { kind: 'unavailable', reason: 'not-reported', assumptions: [] };
  if (list.isIncomplete) return computedFrom(hhiWgi, gathered, unknown);
  const result = hhiWgi.evaluate(gathered.input);
  return computedFrom(hhiWgi, gathered, list.isSelection ? withoutPoint(result) : result);
}

const stageKey = ({ reporter, mineral, stage, year }: SupplierList) => [reporter, mineral, stage, year].join('|');

/** Of imports that are known by value and by weight, one list: the value, which more years and reporters have. */
function oneMeasure(lists: readonly SupplierList[]): readonly SupplierList[] {
  const byValue = new Set(lists.filter(({ measure }) => measure === 'value').map(stageKey));
  return lists.filter((list) => list.measure !== 'quantity' || !byValue.has(stageKey(list)));
}

/**
 * Governance-weighted concentration: of world production, of what a reporter uses by origin with its trade parameters,
 * and of every reporter's imports, by value where that is known.
 *
 * Imports in shares of no measure give way to a sourcing of the same reporter, stage and year, which says more.
 */
export const governedConcentrations: Gatherer = (facts) => {
  const governedIn = governanceIn(facts.results, 'governance-10');
  const known = new Set(facts.sourcing.map(stageKey));
  const imports = oneMeasure(facts.imports).filter((list) => list.measure !== '' || !known.has(stageKey(list)));
  const views = [
    ...[...facts.production, ...imports].map((list): View => ({ list })),
    ...facts.sourcing.map((list) => sourcingView(list, facts.dataset)),
  ];
  return views.flatMap((view) => {
    const governed = governedIn(view.list.year);
    return governed === undefined ? [] : [concentrationOf(view, governed, facts.asOfYear)];
  });
};
