import { z } from 'astro/zod';
import { exactly, type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Reason } from '../../domain/result.ts';
import { defineInput, number, optionalQuantity, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';
import type { RampRange, ScenarioRange } from './scenario-range.ts';

/** A ramp as it is given: a size, the months before it begins, and those it takes. */
export interface GivenRamp {
  readonly size: Reported;
  readonly lag?: number;
  readonly ramp?: number;
}

/** A scenario as it is given: see `Scenario`. Sizes may be uncertain, times are numbers of months. */
export interface GivenScenario {
  readonly demand: Reported;
  readonly supply: Reported;
  readonly supplier: Reported;
  readonly lost: Reported;
  readonly months: Reported;
  readonly start?: number;
  readonly horizon: number;
  readonly stock?: Reported;
  readonly maxDraw?: Reported;
  readonly substitution?: GivenRamp;
  readonly responses?: readonly GivenRamp[];
}

const rampSchema = () => z.object({ size: quantity, lag: number.exactOptional(), ramp: number.exactOptional() });

export const scenarioInput = defineInput<GivenScenario>('scenario', () =>
  z.object({
    demand: quantity,
    supply: quantity,
    supplier: quantity,
    lost: quantity,
    months: quantity,
    start: number.exactOptional(),
    horizon: number,
    stock: optionalQuantity,
    maxDraw: optionalQuantity,
    substitution: rampSchema().exactOptional(),
    responses: z.array(rampSchema()).exactOptional(),
  }),
);

/** No scenario looks further ahead: a hundred years. */
const longest = 1200;

const nothing: GivenRamp = { size: exactly(0) };
const unlimited: Quantity = { value: Number.POSITIVE_INFINITY, lower: Number.POSITIVE_INFINITY, upper: null };

/** The scenario with its defaults; or `invalid-input` for one that cannot be, `not-reported` where a size is missing. */
export function readScenario(given: GivenScenario): ScenarioRange | Reason {
  if (!isPossible(given)) return 'invalid-input';
  const { demand, supply, supplier, lost, months, start = 1, horizon } = given;
  const { stock = exactly(0), maxDraw = unlimited, substitution = nothing, responses = [] } = given;
  if (!demand || !supply || !supplier || !lost || !months || !stock || !maxDraw) return 'not-reported';
  const [first, ...others] = [substitution, ...responses].flatMap(rampOf);
  if (first === undefined || others.length < responses.length) return 'not-reported';
  const sizes = { demand, supply, supplier, lost, months, stock, maxDraw };
  return { ...sizes, start, horizon, substitution: first, responses: others };
}

function rampOf({ size, lag = 0, ramp = 0 }: GivenRamp): readonly RampRange[] {
  return size === null ? [] : [{ size, lag, ramp }];
}

function isPossible(given: GivenScenario): boolean {
  const { demand, supply, supplier, lost, months, stock = null, maxDraw = null } = given;
  const { start = 1, horizon, substitution = nothing, responses = [] } = given;
  const ramps = [substitution, ...responses];
  const sizes = [demand, supply, supplier, lost, months, stock, maxDraw, ...ramps.map(({ size }) => size)];
  return (
    sizes.every((size) => size === null || isQuantity(size)) &&
    [lost, substitution.size].every(isFraction) &&
    !isPartAboveWhole(supplier, supply) &&
    ramps.flatMap(({ lag = 0, ramp = 0 }) => [lag, ramp]).every((time) => time >= 0 && Number.isFinite(time)) &&
    Number.isFinite(start) &&
    Number.isInteger(horizon) &&
    horizon >= 1 &&
    horizon <= longest
  );
}

function isFraction(size: Reported): boolean {
  return size === null || Math.max(size.value ?? size.lower, upperEnd(size)) <= 1;
}

function isPartAboveWhole(part: Reported, whole: Reported): boolean {
  if (part === null || whole === null) return false;
  const isAbove = part.value !== null && whole.value !== null && part.value > whole.value * (1 + 1e-9);
  return isAbove || part.lower > upperEnd(whole) * (1 + 1e-9);
}
