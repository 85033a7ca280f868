import { type Quantity, sum, upperEnd } from '../../domain/quantity.ts';
import type { Reason, Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { largestOf } from '../quantities.ts';
import { figureText, sumText } from '../working.ts';
import { ratio } from './ratio.ts';
import { type Sourcing, type Supply, sourcingInput, supplyOf } from './supply-by-origin.ts';

/** Supply left when the largest of the foreign suppliers stops; all of it where there is none. */
function left(parts: readonly number[], beside: number): number {
  const largest = parts.indexOf(largestOf(parts));
  return parts.reduce((all, part, index) => (index === largest ? all : all + part), beside);
}

type End = (quantity: Quantity) => number;

function leftAt({ foreign, domestic, rest }: Supply, end: End): number {
  return left(
    foreign.map((each) => end(each.quantity)),
    end(domestic) + end(rest),
  );
}

function boundsOf(supply: Supply, isTopList: boolean): Bounds | undefined {
  const { foreign, rest, demand } = supply;
  if (upperEnd(demand) === 0) return undefined;
  const lower: End = (quantity) => quantity.lower;
  const listed = sum([supply.domestic, ...foreign.map((each) => each.quantity)]).lower;
  const isLargest = upperEnd(rest) > 0 && !(isTopList && foreign.length > 0);
  const least = isLargest ? Math.min(listed, leftAt(supply, lower)) : leftAt(supply, lower);
  return {
    lower: upperEnd(demand) === Number.POSITIVE_INFINITY ? 0 : ratio(least, upperEnd(demand)),
    upper: ratio(leftAt(supply, upperEnd), demand.lower),
    method: 'exact',
  };
}

function withoutPoint({ foreign, domestic, rest, demand }: Supply): Reason | undefined {
  const points = [domestic, rest, demand, ...foreign.map((each) => each.quantity)].map(({ value }) => value);
  if (points.includes(null)) return 'withheld';
  if (demand.value === 0) return 'no-consumption';
  const abroad = sum(foreign.map((each) => each.quantity)).value ?? 0;
  return (rest.value ?? 0) > 0 && abroad <= 1e-9 * (abroad + (rest.value ?? 0)) ? 'only-residual' : undefined;
}

const point: End = ({ value, lower }) => value ?? lower;

function supplyLeft(input: Sourcing): Result {
  const supply = supplyOf(input);
  if (typeof supply === 'string') return unavailable(supply);
  const bounds = boundsOf(supply, input.topList ?? false);
  const reason = withoutPoint(supply);
  if (reason !== undefined || bounds === undefined) return unavailable(reason ?? 'no-consumption', bounds);
  const demand = point(supply.demand);
  const covered = ratio(leftAt(supply, point), demand);
  if (!Number.isFinite(covered)) return unavailable('invalid-input');
  return answer(covered, bounds, { parts: lostOf(supply, demand) });
}

/** The supplier that is lost, or the suppliers that tie for it, with what they supply over demand. */
function lostOf({ foreign }: Supply, demand: number) {
  const largest = largestOf(foreign.map((each) => point(each.quantity)));
  return foreign
    .filter((each) => point(each.quantity) >= largest * (1 - 1e-9))
    .map((each) => ({ part: each.id, value: ratio(largest, demand) }))
    .filter(({ value }) => Number.isFinite(value));
}

function working(input: Sourcing): string {
  const supply = supplyOf(input);
  if (typeof supply === 'string') return '';
  const { foreign, domestic, rest, demand } = supply;
  const [, ...kept] = foreign.map((each) => point(each.quantity)).sort((a, b) => b - a);
  const terms = [point(domestic), ...kept, point(rest)].filter((part) => part > 0);
  return `${sumText(terms.map(figureText))} ÷ ${figureText(point(demand))}`;
}

/**
 * N − 1: supply that is left over demand when the foreign supplier whose loss hurts most stops. 0 or more; 1 means that
 * demand is covered. Domestic supply is never the one lost, and without a foreign supplier nothing is lost. The part of
 * the result is the supplier that is lost, with what it supplies over demand.
 *
 * Unavailable: `invalid-input` (also where the quotient is too large for the machine), `not-reported`, `withheld` (with
 * bounds), `no-consumption`, `only-residual` (nothing foreign but the unsplit rest, with bounds). Bounds are exact; the
 * lower one lets the whole rest be one supplier, unless the list is known to hold the largest.
 *
 * @see Regulation (EU) 2017/1938, annex II, which defines N − 1 for gas infrastructure
 */
export const nMinusOne = defineIndicator({
  id: 'n-1',
  family: 'resilience',
  name: 'N − 1 supply',
  nameJa: 'N−1供給充足率',
  nameInText: 'supply without the largest foreign supplier',
  input: sourcingInput,
  unit: 'share',
  range: null,
  words: 'all supply less that of the largest foreign supplier, divided by demand',
  latex: 'A = \\min_{i \\in \\text{foreign}} \\frac{\\sum_{j \\ne i} q_j + R}{D}',
  letters: [
    { latex: 'A', meaning: 'supply left over demand, as a fraction of 1' },
    { latex: 'q_j', meaning: 'what supplier j supplies, domestic supply among them' },
    { latex: 'R', meaning: 'what the source does not split by supplier' },
    { latex: 'D', meaning: 'demand' },
  ],
  evaluate: supplyLeft,
  working,
});
