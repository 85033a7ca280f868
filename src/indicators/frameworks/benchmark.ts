import { z } from 'astro/zod';
import type { Quantity } from '../../domain/quantity.ts';
import type { Mark, Reason, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import type { Bands, Letter } from '../indicator.ts';
import { defineInput, quantity } from '../input.ts';
import { isQuantity } from '../quantities.ts';
import { quotientBounds } from '../quotient.ts';
import type { Reported } from '../reported.ts';
import { figureText } from '../working.ts';

/** A part of the supply of one economy and what it consumes in the year, in one unit and content. */
export interface PartOfConsumption {
  readonly part: Reported;
  readonly consumption: Reported;
}

/** Each benchmark has a part of its own, so each declares an input of its own. */
export const partInput = (name: string) =>
  defineInput<PartOfConsumption>(name, () => z.object({ part: quantity, consumption: quantity }));

/** A benchmark of Article 5, as a fraction of consumption. */
export interface Benchmark {
  readonly edge: number;
  readonly bound: 'at-least' | 'at-most';
}

/** At the benchmark within this much is at it. */
const slack = 1e-9;

/** `met` or `not-met` where the whole range is on one side of the benchmark, which itself counts as met; else `undetermined`. */
export function markOf({ lower, upper }: Pick<Bounds, 'lower' | 'upper'>, { edge, bound }: Benchmark): Mark {
  const isAtLeast = bound === 'at-least';
  const [isMet, isMissed] = isAtLeast
    ? [lower >= edge - slack, upper < edge - slack]
    : [upper <= edge + slack, lower > edge + slack];
  if (isMet) return 'met';
  return isMissed ? 'not-met' : 'undetermined';
}

/** A part and consumption that can be ones, or the reason why not: `invalid-input`, `not-reported`. */
function readConsumption({
  part,
  consumption,
}: PartOfConsumption): { readonly kind: 'read'; readonly part: Quantity; readonly consumption: Quantity } | Reason {
  if (![part, consumption].every((each) => each === null || isQuantity(each))) return 'invalid-input';
  if (part === null || consumption === null) return 'not-reported';
  return { kind: 'read', part, consumption };
}

/**
 * A part of supply over consumption, with the mark of the benchmark. Not cut at 1: who exports may produce more than is
 * consumed.
 *
 * Reasons: `invalid-input`, `not-reported`, `withheld` (with bounds and the mark that they allow), `no-consumption` when
 * consumption is 0 or too near it for a ratio. Bounds are exact.
 */
export function benchmarkShare(input: PartOfConsumption, benchmark: Benchmark): Result {
  const read = readConsumption(input);
  if (typeof read === 'string') return unavailable(read);
  const { part, consumption } = read;
  const bounds = quotientBounds(part, consumption);
  if (part.value === null || consumption.value === null) {
    return unavailable('withheld', bounds, bounds ? { mark: markOf(bounds, benchmark) } : {});
  }
  const ratio = part.value / consumption.value;
  if (bounds === undefined || !Number.isFinite(ratio)) return unavailable('no-consumption', bounds);
  return answer(ratio, bounds, { mark: markOf(bounds, benchmark) });
}

/** The part over consumption. */
export function benchmarkWorking({ part, consumption }: PartOfConsumption): string {
  return `${figureText(part?.value ?? 0)} ÷ ${figureText(consumption?.value ?? 0)}`;
}

export const consumptionLetter: Letter = { latex: 'C', meaning: 'consumption in the same year and content' };

/** The two sides of a benchmark, for charts. */
export function benchmarkBands({ edge, bound }: Benchmark): Bands {
  const [below, above] =
    bound === 'at-least' ? ['below the benchmark', 'benchmark met'] : ['within the limit', 'above the limit'];
  return {
    setBy: 'Regulation (EU) 2024/1252, Article 5(1), for 2030',
    bands: [
      { name: below, to: edge },
      { name: above, to: null },
    ],
  };
}
