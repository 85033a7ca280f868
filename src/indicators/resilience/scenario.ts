import { largestOf, settled } from '../quantities.ts';
import { ratio } from './ratio.ts';

/** Something that grows from 0 to `size` within `ramp` months after a lag; at once where the ramp is 0. */
export interface Ramp {
  readonly size: number;
  readonly lag: number;
  readonly ramp: number;
}

/** The numbers of one scenario. Demand, supply and responses are a year's; months count from 1. */
export interface Scenario {
  readonly demand: number;
  readonly supply: number;
  /** The part of supply that comes from the supplier that fails. */
  readonly supplier: number;
  /** Fraction of it that is lost, 0..1. */
  readonly lost: number;
  /** For how many months, from `start` on. */
  readonly months: number;
  readonly start: number;
  readonly horizon: number;
  readonly stock: number;
  /** The most that can be drawn from stocks in a month. */
  readonly maxDraw: number;
  /** Fraction of demand that can be done without. */
  readonly substitution: Ramp;
  /** Other supply that comes in. */
  readonly responses: readonly Ramp[];
}

/** What a scenario comes to, month by month and in all, in the unit of demand. */
export interface Shortfall {
  readonly byMonth: readonly number[];
  readonly total: number;
  /** Total over demand before substitution. */
  readonly share: number;
  /** Worst month over the demand of a month. */
  readonly peak: number;
  /** First month with a shortfall; `null` where there is none. */
  readonly firstMonth: number | null;
  readonly stockEnd: number;
}

const monthsOfYear = 12;

/** How much of a ramp is there in month t: nothing before its lag is over, however large it grows. */
export function rampAt({ size, lag, ramp }: Ramp, t: number): number {
  const part = t <= lag ? 0 : Math.min(1, ramp === 0 ? 1 : (t - lag) / ramp);
  return part === 0 ? 0 : size * part;
}

/** What demand exceeds supply by in month t, before stocks are drawn; 0 where supply is enough. */
function gapAt(scenario: Scenario, t: number): number {
  const { demand, supply, supplier, lost, months, start, substitution, responses } = scenario;
  const needed = (demand / monthsOfYear) * (1 - rampAt(substitution, t));
  const isLost = start <= t && t < start + months;
  const responding = responses.reduce((sum, response) => sum + rampAt(response, t), 0);
  const supplied = (supply - (isLost ? supplier * lost : 0) + responding) / monthsOfYear;
  if (supplied === Number.POSITIVE_INFINITY) return 0;
  return Math.max(0, settled(needed - supplied, demand / monthsOfYear));
}

/**
 * Goes through a scenario month by month: what supply and other sources leave open is drawn from stocks as far as they
 * last, and the rest is short. Stocks are not refilled.
 */
export function shortfall(scenario: Scenario): Shortfall {
  const { demand, horizon, maxDraw } = scenario;
  const ofMonth = demand / monthsOfYear;
  let stock = scenario.stock;
  const byMonth = Array.from({ length: horizon }, (_, index) => {
    const gap = gapAt(scenario, index + 1);
    const draw = Math.min(stock, maxDraw, gap);
    stock -= draw;
    return settled(gap - draw, ofMonth);
  });
  const total = byMonth.reduce((sum, short) => sum + short, 0);
  const first = byMonth.findIndex((short) => short > 0);
  return {
    byMonth,
    total,
    share: Math.min(1, ratio(total, horizon * ofMonth)),
    peak: Math.min(1, ratio(largestOf(byMonth), ofMonth)),
    firstMonth: first < 0 ? null : first + 1,
    stockEnd: Number.isFinite(stock) ? settled(stock, scenario.stock) : stock,
  };
}
