import type { BalanceSeries, BalanceTerm, BalanceYear } from '../../domain/dataset.ts';
import { exactly, type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import { assumption } from '../../indicators/dependence/balance-terms.ts';
import { type DataQuality, type Input, inputOf } from '../computed.ts';
import { type Facts, resultAsInput } from '../facts.ts';
import { quantityOf } from '../quantity-of.ts';

/** What a balance says is consumed in a year, with the way back to it. */
export interface Consumption {
  readonly quantity: Quantity;
  readonly inputs: readonly Input[];
  readonly quality: DataQuality;
  readonly assumptions: readonly string[];
}

function printed(series: BalanceSeries, year: BalanceYear, asOfYear: number): Consumption | undefined {
  const figure = year.terms.get('consumption');
  if (!figure?.quantity) return undefined;
  const { unit, source } = series;
  return {
    quantity: figure.quantity,
    inputs: [inputOf('consumption', figure, { unit, year: year.year, source })],
    quality: { coverage: 1, estimated: figure.quality === 'reported' ? 0 : 1, age: asOfYear - year.year },
    assumptions: [assumption.publishedConsumption],
  };
}

/**
 * The consumption of one year of a balance: apparent consumption where its terms give a value, else the consumption that
 * the publisher prints, else the bounds of apparent consumption. `undefined` where nothing of the three is known.
 */
export function consumptionIn(facts: Facts, series: BalanceSeries, year: BalanceYear): Consumption | undefined {
  const { reporter, mineral, stage } = series;
  const subject = { indicator: 'apparent-consumption', reporter, mineral, stage, measure: '' as const };
  const apparent = facts.results.at({ ...subject, year: year.year });
  const own = printed(series, year, facts.asOfYear);
  if (apparent?.result.kind !== 'value' && own?.quantity.value != null) return own;
  const quantity = apparent && quantityOf(apparent.result);
  if (!apparent || !quantity) return own;
  const { quality, result } = apparent;
  return { quantity, inputs: resultAsInput(apparent), quality, assumptions: result.assumptions };
}

const anything: Quantity = { value: null, lower: 0, upper: null };

/** What the indicators say where supply and consumption do not meet, in place of a value. */
export const doNotMeet = {
  result: { kind: 'unavailable', reason: 'not-applicable', assumptions: [] },
  assumption: assumption.doNotMeet,
} as const;

/**
 * Whether what a balance says is supplied, less exports and what went into stocks, can be what is consumed: whether the
 * bounds of the two meet. A publisher may print the consumption of more forms than it prints the imports of. Production and
 * exports that are not told may be anything; secondary production and a change of stocks are taken as 0, as elsewhere.
 */
export function meetsSupply({ terms }: BalanceYear, { quantity }: Consumption): boolean {
  const told = (term: BalanceTerm, silent: Quantity) => {
    const figure = terms.get(term);
    return figure === undefined ? silent : (figure.quantity ?? anything);
  };
  const into = sum([told('production', anything), told('secondary', exactly(0)), told('imports', anything)]);
  const away = sum([told('exports', anything), told('stock_change', exactly(0))]);
  const [least, most] = [into.lower - upperEnd(away), upperEnd(into) - away.lower];
  const slack = 1e-9 * Math.max(1, quantity.lower);
  return least <= upperEnd(quantity) + slack && quantity.lower <= most + slack;
}

/** The balances of the first stage of processing that count what this one counts, in the same publication and unit. */
function firstProcessed({ dataset, balances }: Facts, series: BalanceSeries, { year }: BalanceYear) {
  const stages = dataset.minerals.get(series.mineral)?.stages ?? [];
  return stages
    .filter(({ kind }) => kind === 'processing')
    .flatMap(({ id }) =>
      balances.filter(
        (other) =>
          other.stage === id &&
          other.mineral === series.mineral &&
          other.reporter === series.reporter &&
          other.source === series.source &&
          other.unit === series.unit &&
          other.basis === series.basis,
      ),
    )
    .flatMap((other) => {
      const same = other.years.find((each) => each.year === year);
      return same === undefined ? [] : [{ series: other, year: same }];
    });
}

/**
 * What is consumed of a raw material, for a balance at a stage of extraction: ore becomes metal before it is used, so this
 * is the consumption of the same year at the first stage of processing that counts the same content in the same unit and
 * publication. The assumptions name the stage. `undefined` where no such stage has any.
 */
export function rawConsumptionIn(facts: Facts, series: BalanceSeries, year: BalanceYear): Consumption | undefined {
  if (series.basis === undefined) return undefined;
  for (const processed of firstProcessed(facts, series, year)) {
    const found = consumptionIn(facts, processed.series, processed.year);
    if (found !== undefined)
      return { ...found, assumptions: [`consumption at ${processed.series.stage}`, ...found.assumptions] };
  }
  return undefined;
}
