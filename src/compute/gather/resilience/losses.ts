import { exactly, type Quantity } from '../../../domain/quantity.ts';
import type { Reason, Result } from '../../../domain/result.ts';
import { nMinusOne } from '../../../indicators/resilience/n-1.ts';
import { scenarioShortfall } from '../../../indicators/resilience/scenario-shortfall.ts';
import { timeToShortfall } from '../../../indicators/resilience/time-to-shortfall.ts';
import { type Computed, type Input, inputOf } from '../../computed.ts';
import type { Facts, Gatherer } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import { type Sourcing, sourcingsOf, supplyOf } from '../../sourcing.ts';
import { type Consumption, consumptionIn, doNotMeet, meetsSupply } from '../consumption.ts';

const sizeOf = ({ value, lower }: Quantity): number => value ?? lower;

/** The listed foreign suppliers, the largest first. */
function foreign({ reporter, imports }: Sourcing) {
  return imports.suppliers
    .filter(({ id }) => id !== reporter)
    .sort((a, b) => sizeOf(b.quantity) - sizeOf(a.quantity) || (a.id < b.id ? -1 : 1));
}

function shared({ reporter, mineral, stage, year, unit, source, quality }: Sourcing) {
  return {
    subject: { reporter, mineral, stage, measure: '' as const, year },
    unit,
    sources: [source],
    quality,
  };
}

/** Whether demand can be what the supply of the same record is used for; nothing contradicts it where none is known. */
function canMeet({ balance }: Sourcing, demand: Consumption | undefined): boolean {
  return demand === undefined || meetsSupply(balance, demand);
}

/** Supply left when the largest foreign supplier stops, over demand; nothing where production at home is not told. */
function leftOver(sourcing: Sourcing, demand: Consumption | undefined): readonly Computed[] {
  const supply = supplyOf(sourcing);
  if (supply === undefined) return [];
  const suppliers = supply.list.suppliers.map((each) => ({ ...each, domestic: each.id === sourcing.reporter }));
  const doMeet = canMeet(sourcing, demand);
  const own = [...supply.assumptions, ...(demand?.assumptions ?? []), ...(doMeet ? [] : [doNotMeet.assumption])];
  const gathered = {
    ...shared(sourcing),
    input: { ...supply.list, suppliers, demand: demand?.quantity ?? null },
    inputs: [...sourcing.inputs, ...(demand?.inputs ?? [])],
    assumptions: [...new Set(own)],
  };
  return [computedFrom(nMinusOne, gathered, doMeet ? undefined : doNotMeet.result)];
}

/** One supplier that stops, what it supplied, and the stocks against that. */
interface Loss {
  readonly sourcing: Sourcing;
  readonly demand: Consumption | undefined;
  readonly supplier: string;
  /** The supplier as part of the subject, where the loss is not that of whoever is the largest. */
  readonly about: { readonly partner?: string };
  readonly lost: Quantity;
  readonly stocks: Quantity | null;
  readonly inputs: readonly Input[];
  /** True where supply and demand cannot count the same, so that nothing can be said to be missing. */
  readonly unmet: boolean;
}

function inputsOf({ sourcing, stocks, supplier }: Pick<Loss, 'sourcing' | 'supplier'> & { readonly stocks: Input }) {
  const { inputs } = sourcing;
  return [stocks, ...inputs.filter(({ input }) => input === 'imports' || input === supplier)];
}

/** Stocks over what the supplier delivered: with all else as before, that is what is missing. */
function timeOf({ sourcing, supplier, about, lost, stocks, inputs, unmet }: Loss): Computed {
  const { subject, ...rest } = shared(sourcing);
  const gathered = {
    ...rest,
    subject: { ...subject, ...about },
    input: { stock: stocks, demand: lost, supply: exactly(0) },
    inputs,
    assumptions: [
      ...sourcing.assumptions,
      `supply from ${supplier} stops`,
      'all other supply and demand as before',
      ...(unmet ? [doNotMeet.assumption] : []),
    ],
  };
  return computedFrom(timeToShortfall, gathered, unmet ? doNotMeet.result : undefined);
}

const months = 12;

/** What is said in place of a standing case. */
interface NoScenario {
  readonly result: Result;
  readonly assumption: string;
}

const without = (reason: Reason): Pick<NoScenario, 'result'> => ({
  result: { kind: 'unavailable', reason, assumptions: [] },
});

function casesOf(supplier: string, demand: Consumption | undefined, none: NoScenario | undefined): readonly string[] {
  const isBounded = demand !== undefined && demand.quantity.lower !== demand.quantity.upper;
  return [
    `supply from ${supplier} stops for twelve months`,
    'nothing responds but stocks',
    ...(none ? [none.assumption] : ['supply as large as consumption before']),
    ...(isBounded && none === undefined ? ['consumption taken without its bounds'] : []),
  ];
}

/** Why there is no standing case: what it needs to know of consumption is not told, or no more can be lost than is used. */
function noScenario({ demand, lost, unmet }: Loss): NoScenario | undefined {
  if (unmet) return doNotMeet;
  const consumption = demand?.quantity.value;
  if (demand === undefined) return { ...without('not-reported'), assumption: 'no consumption known' };
  if (typeof consumption !== 'number')
    return { ...without('withheld'), assumption: 'consumption known by bounds alone' };
  if (sizeOf(lost) <= consumption) return undefined;
  return { ...without('not-applicable'), assumption: 'more is lost than is consumed: part of it is sold on or stored' };
}

/** The standing case: the supplier stops for twelve months, and nothing responds but stocks. */
function scenarioOf(loss: Loss): Computed {
  const { sourcing, demand, supplier, about, lost, stocks, inputs } = loss;
  const none = noScenario(loss);
  const { subject, ...rest } = shared(sourcing);
  const supply = exactly(demand?.quantity.value ?? 0);
  const gathered = {
    ...rest,
    subject: { ...subject, ...about },
    input: {
      ...{ demand: supply, supply, supplier: lost, lost: exactly(1), months: exactly(months), horizon: months },
      stock: stocks,
    },
    inputs: [...inputs, ...(demand?.inputs ?? [])],
    assumptions: [...sourcing.assumptions, ...(demand?.assumptions ?? []), ...casesOf(supplier, demand, none)],
  };
  return computedFrom(scenarioShortfall, gathered, none?.result);
}

/** The losses that are followed: that of the largest supplier, whoever it is, and that of China wherever it is listed. */
function followed(sourcing: Sourcing) {
  const suppliers = foreign(sourcing);
  const china = suppliers.filter(({ id }) => id === 'CHN');
  return [
    ...suppliers.slice(0, 1).map((supplier) => ({ supplier, about: {} })),
    ...china.map((supplier) => ({ supplier, about: { partner: supplier.id } })),
  ];
}

function againstStocks(sourcing: Sourcing, demand: Consumption | undefined): readonly Computed[] {
  const stocks = sourcing.balance.terms.get('stocks');
  if (stocks === undefined) return [];
  const { unit, year, source } = sourcing;
  const stocksInput = inputOf('stocks', stocks, { unit, year, source });
  return followed(sourcing).flatMap(({ supplier: { id, quantity }, about }) => {
    const inputs = inputsOf({ sourcing, supplier: id, stocks: stocksInput });
    const unmet = !canMeet(sourcing, demand);
    const loss = { sourcing, demand, supplier: id, about, lost: quantity, stocks: stocks.quantity, inputs, unmet };
    return [timeOf(loss), scenarioOf(loss)];
  });
}

function lossesOf(facts: Facts, sourcing: Sourcing): readonly Computed[] {
  const series = facts.balances.find(({ years }) => years.includes(sourcing.balance));
  const demand = series && consumptionIn(facts, series, sourcing.balance);
  return [...leftOver(sourcing, demand), ...againstStocks(sourcing, demand)];
}

/**
 * What the loss of a supplier would mean, for every stage whose supply is known by origin: supply left over demand
 * without the largest, and, where stocks are published, how long these last and what is missing after a year, for the
 * largest foreign supplier, which the assumptions name, and for China as the partner. Where supply and consumption cannot
 * count the same, all of them are not applicable, and say so. What is missing after a year is not given either where
 * consumption is not known (`not-reported`), is known by bounds alone (`withheld`), or is less than what is lost
 * (`not-applicable`), and the assumptions say which.
 */
export const losses: Gatherer = (facts) => sourcingsOf(facts).flatMap((sourcing) => lossesOf(facts, sourcing));
