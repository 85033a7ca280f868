import { z } from 'astro/zod';
import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, optionalQuantity, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';
import { ratio } from './ratio.ts';

/** A stock and what is consumed in a year, or imported net of exports, in one unit and content. */
export interface Stock {
  readonly stock: Reported;
  readonly consumption?: Reported;
  readonly netImports?: Reported;
  /** What the stock is measured against; consumption where nothing is said. */
  readonly basis?: 'consumption' | 'net-imports';
}

export const stockInput = defineInput<Stock>('stock', () =>
  z.object({
    stock: quantity,
    consumption: optionalQuantity,
    netImports: optionalQuantity,
    basis: z.enum(['consumption', 'net-imports']).exactOptional(),
  }),
);

const daysOfYear = 365;

function needOf({ basis, consumption, netImports }: Stock): Reported {
  return (basis === 'net-imports' ? netImports : consumption) ?? null;
}

/** Bounds in days; none where nothing is needed whatever the figures are. */
function boundsOf(stock: Quantity, need: Quantity): Bounds | undefined {
  if (upperEnd(need) <= 0) return undefined;
  return {
    lower: upperEnd(need) === Number.POSITIVE_INFINITY ? 0 : ratio(daysOfYear * stock.lower, upperEnd(need)),
    upper: ratio(daysOfYear * upperEnd(stock), need.lower),
    method: 'exact',
  };
}

function cover(input: Stock): Result {
  const { stock, basis } = input;
  const need = needOf(input);
  const isPossible = (each: Reported, signed = false) => each === null || isQuantity(each, signed);
  if (!isPossible(stock) || !isPossible(need, basis === 'net-imports')) return unavailable('invalid-input');
  if (stock === null || need === null) return unavailable('not-reported');
  const bounds = boundsOf(stock, need);
  if (stock.value === null || need.value === null) return unavailable('withheld', bounds);
  if (need.value < 0) return unavailable('net-exporter', bounds, { mark: 'E' });
  if (need.value === 0 || bounds === undefined) return unavailable('no-consumption', bounds);
  const days = ratio(daysOfYear * stock.value, need.value);
  return Number.isFinite(days) ? answer(days, bounds) : unavailable('invalid-input');
}

/**
 * Stock cover: for how many days a stock lasts at the consumption of a year, 365 K / C. On the basis `net-imports`
 * consumption is replaced by net imports, as in the 90-day rule of the International Energy Agency for oil.
 *
 * Days, 0 or more. Unavailable: `invalid-input` (also where the quotient is too large for the machine), `not-reported`,
 * `withheld` (with bounds), `net-exporter` (net imports below 0, with mark E), `no-consumption` (nothing is consumed or
 * imported on balance). Bounds are exact, unbounded above where nothing may be consumed.
 */
export const stockCover = defineIndicator({
  id: 'stock-cover',
  family: 'resilience',
  name: 'Stock cover',
  nameJa: '備蓄日数',
  nameInText: 'stock cover',
  input: stockInput,
  unit: 'days',
  range: null,
  words: 'a stock divided by the consumption of a year, or by net imports, times 365 days',
  latex: 'T = \\frac{365\\,K}{C}',
  letters: [
    { latex: 'T', meaning: 'days that the stock lasts' },
    { latex: 'K', meaning: 'the stock' },
    { latex: 'C', meaning: 'consumption in a year, or net imports' },
  ],
  isTracked: true,
  evaluate: cover,
  working: (input) => `365 × ${figureText(input.stock?.value ?? 0)} ÷ ${figureText(needOf(input)?.value ?? 0)}`,
});
