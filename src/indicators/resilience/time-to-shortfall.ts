import { z } from 'astro/zod';
import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { isQuantity, settled } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { ratio } from './ratio.ts';

/** A stock, and demand and supply of a year, in one unit and content. */
export interface Gap {
  readonly stock: Reported;
  readonly demand: Reported;
  readonly supply: Reported;
}

export const gapInput = defineInput<Gap>('gap', () =>
  z.object({ stock: quantity, demand: quantity, supply: quantity }),
);

const monthsOfYear = 12;

/** What demand exceeds supply by in a month; negative where supply is more. */
function gapOf(demand: number, supply: number): number {
  if (demand === Number.POSITIVE_INFINITY) return demand;
  return supply === Number.POSITIVE_INFINITY ? -supply : settled(demand - supply, demand + supply) / monthsOfYear;
}

/** Bounds in months; none where no gap can open. */
function boundsOf(stock: Quantity, demand: Quantity, supply: Quantity): Bounds | undefined {
  const widest = gapOf(upperEnd(demand), supply.lower);
  if (widest <= 0) return undefined;
  const narrowest = gapOf(demand.lower, upperEnd(supply));
  return {
    lower: widest === Number.POSITIVE_INFINITY ? 0 : ratio(stock.lower, widest),
    upper: narrowest > 0 ? ratio(upperEnd(stock), narrowest) : Number.POSITIVE_INFINITY,
    method: 'exact',
  };
}

function monthsUntilShort({ stock, demand, supply }: Gap): Result {
  if (![stock, demand, supply].every((each) => each === null || isQuantity(each))) return unavailable('invalid-input');
  if (stock === null || demand === null || supply === null) return unavailable('not-reported');
  const bounds = boundsOf(stock, demand, supply);
  if (stock.value === null || demand.value === null || supply.value === null) return unavailable('withheld', bounds);
  const gap = gapOf(demand.value, supply.value);
  if (gap <= 0 || bounds === undefined) return unavailable('no-shortfall', bounds);
  const months = ratio(stock.value, gap);
  return Number.isFinite(months) ? answer(months, bounds) : unavailable('invalid-input');
}

/**
 * Time to shortfall: for how many months a stock fills the gap between demand and supply, K / g with the gap of a month
 * g = (D − Q) / 12.
 *
 * Months, 0 or more; 0 without a stock. Unavailable: `invalid-input` (also where the quotient is too large for the
 * machine), `not-reported`, `withheld` (with bounds), `no-shortfall` where supply covers demand, with a lower bound where
 * the true figures may leave a gap. Bounds are exact, unbounded above where the gap may close.
 */
export const timeToShortfall = defineIndicator({
  id: 'time-to-shortfall',
  family: 'resilience',
  name: 'Time to shortfall',
  nameJa: '供給不足までの期間',
  nameInText: 'the time to shortfall',
  input: gapInput,
  unit: 'months',
  range: null,
  words: 'a stock divided by what demand exceeds supply by in a month',
  latex: 't = \\frac{K}{g}, \\qquad g = \\frac{D - Q}{12}',
  letters: [
    { latex: 't', meaning: 'months until the stock is used up' },
    { latex: 'K', meaning: 'the stock' },
    { latex: 'g', meaning: 'gap of a month' },
    { latex: 'D', meaning: 'demand in a year' },
    { latex: 'Q', meaning: 'supply in a year, without the supplier that stops' },
  ],
  evaluate: monthsUntilShort,
  working: ({ stock, demand, supply }) => {
    const [k = '', d = '', q = ''] = [stock, demand, supply].map((each) => figureText(each?.value ?? 0));
    return `${k} ÷ ((${d} − ${q}) ÷ 12)`;
  },
});
