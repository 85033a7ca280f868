import type { BalanceSeries, BalanceYear } from '../../domain/dataset.ts';
import type { Quantity } from '../../domain/quantity.ts';
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
    assumptions: ['consumption as published'],
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
