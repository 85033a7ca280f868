import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Ramp, Scenario } from './scenario.ts';

/** A ramp of uncertain size. */
export interface RampRange extends Omit<Ramp, 'size'> {
  readonly size: Quantity;
}

/** A scenario whose sizes may be uncertain; without a limit to what is drawn, `maxDraw` is infinite. */
export interface ScenarioRange {
  readonly demand: Quantity;
  readonly supply: Quantity;
  readonly supplier: Quantity;
  readonly lost: Quantity;
  readonly months: Quantity;
  readonly start: number;
  readonly horizon: number;
  readonly stock: Quantity;
  readonly maxDraw: Quantity;
  readonly substitution: RampRange;
  readonly responses: readonly RampRange[];
}

/** The scenario at the points of its sizes; `undefined` where one has none. */
export function pointScenario(range: ScenarioRange): Scenario | undefined {
  const { demand, supply, supplier, lost, months, stock, maxDraw, substitution, responses } = range;
  const sizes = [demand, supply, supplier, lost, months, stock, maxDraw, substitution.size];
  if ([...sizes, ...responses.map(({ size }) => size)].some(({ value }) => value === null)) return undefined;
  return numbers(range, { harmful: point, helpful: point, supply: point(supply), supplier: point(supplier) });
}

/**
 * The worst scenario that the bounds allow (or the best): everything that makes a shortfall at its upper end, what
 * prevents it at its lower end, or the other way round. The supplier is a part of supply and never exceeds it.
 */
export function extremeScenario(range: ScenarioRange, which: 'worst' | 'best'): Scenario {
  const { supply, supplier } = range;
  const lower = (quantity: Quantity) => quantity.lower;
  if (which === 'best') {
    return numbers(range, { harmful: lower, helpful: upperEnd, supply: upperEnd(supply), supplier: supplier.lower });
  }
  const least = Math.max(supply.lower, supplier.lower);
  const most = Math.min(upperEnd(supplier), least);
  return numbers(range, { harmful: upperEnd, helpful: lower, supply: least, supplier: most });
}

type End = (quantity: Quantity) => number;

const point: End = ({ value, lower }) => value ?? lower;

interface Ends {
  /** The end of what makes a shortfall greater: demand, the part lost and its months. */
  readonly harmful: End;
  /** The end of what makes it smaller. */
  readonly helpful: End;
  readonly supply: number;
  readonly supplier: number;
}

function numbers(range: ScenarioRange, { harmful, helpful, supply, supplier }: Ends): Scenario {
  const { demand, lost, months, stock, maxDraw, substitution, responses, start, horizon } = range;
  const ramp = (each: RampRange): Ramp => ({ ...each, size: helpful(each.size) });
  return {
    demand: harmful(demand),
    supply,
    supplier,
    lost: harmful(lost),
    months: harmful(months),
    start,
    horizon,
    stock: helpful(stock),
    maxDraw: helpful(maxDraw),
    substitution: ramp(substitution),
    responses: responses.map(ramp),
  };
}
