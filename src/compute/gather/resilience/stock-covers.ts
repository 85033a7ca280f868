import type { BalanceSeries, BalanceYear } from '../../../domain/dataset.ts';
import type { Figure } from '../../../domain/published.ts';
import { stockCover } from '../../../indicators/resilience/stock-cover.ts';
import { type Computed, inputOf } from '../../computed.ts';
import type { Facts, Gatherer } from '../../facts.ts';
import { computedFrom } from '../../gathered.ts';
import { type Consumption, consumptionIn } from '../consumption.ts';

interface Stocks {
  readonly series: BalanceSeries;
  readonly balance: BalanceYear;
  readonly stocks: Figure;
}

function coverOf(facts: Facts, { series, balance, stocks }: Stocks): Computed {
  const { reporter, mineral, stage, unit, source } = series;
  const { year } = balance;
  const consumption = consumptionIn(facts, series, balance);
  const inputs = [inputOf('stocks', stocks, { unit, year, source }), ...(consumption?.inputs ?? [])];
  return computedFrom(stockCover, {
    subject: { reporter, mineral, stage, measure: '', year },
    input: { stock: stocks.quantity, consumption: consumption?.quantity ?? null },
    inputs,
    unit,
    sources: [source],
    quality: { coverage: 1, estimated: estimatedPart(stocks, consumption), age: facts.asOfYear - year },
    assumptions: consumption?.assumptions ?? [],
  });
}

/** The part of stocks and consumption together that is estimated or withheld, 0..1; `null` where that is not known. */
function estimatedPart({ quantity: stock, quality }: Figure, consumption: Consumption | undefined): number | null {
  const [k, c] = [stock?.value, consumption?.quantity.value];
  const estimated = consumption?.quality.estimated;
  if (typeof k !== 'number' || typeof c !== 'number' || typeof estimated !== 'number' || k + c === 0) return null;
  return ((quality === 'reported' ? 0 : k) + estimated * c) / (k + c);
}

/** Stock cover of every balance that has stocks, year by year, against consumption. Whose stocks they are its note says. */
export const stockCovers: Gatherer = (facts) =>
  facts.balances.flatMap((series) =>
    series.years.flatMap((balance) => {
      const stocks = balance.terms.get('stocks');
      return stocks === undefined ? [] : [coverOf(facts, { series, balance, stocks })];
    }),
  );
