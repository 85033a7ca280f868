import { z } from 'astro/zod';
import { sum, upperEnd } from '../../domain/quantity.ts';
import { type Reason, type Result, reasons } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { type Terms, termsOf } from '../dependence/balance-terms.ts';
import { balanceLetters, relianceWorking } from '../dependence/workings.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput } from '../input.ts';
import { type Balance, flowsSchema } from '../inputs/balance.ts';
import { netOf, settled } from '../quantities.ts';
import { type Numbers, relianceParts } from './reliance-parts.ts';

/** The supply balances of an earlier and of a later year, in one unit and content. */
export interface TwoBalances {
  readonly from: Balance;
  readonly to: Balance;
}

export const twoBalancesInput = defineInput<TwoBalances>('two-balances', () =>
  z.object({ from: flowsSchema(), to: flowsSchema() }),
);

function pointsOf(balance: Terms): Numbers | undefined {
  const { production, secondary, imports, exports, stockChange } = balance;
  const all = [production.value, secondary.value, imports.value, exports.value, stockChange.value];
  if (all.some((value) => value === null)) return undefined;
  const [p = 0, s = 0, i = 0, x = 0, d = 0] = all.map((value) => value ?? 0);
  return { production: p, secondary: s, imports: i, exports: x, stockChange: d };
}

interface Ends {
  readonly lower: number;
  readonly upper: number;
}

function ratio(net: number, domestic: number): number {
  if (net === 0) return 0;
  if (net === Number.POSITIVE_INFINITY) return 1;
  if (net === Number.NEGATIVE_INFINITY) return net;
  if (domestic === Number.POSITIVE_INFINITY) return 0;
  const consumption = settled(net + domestic, Math.abs(net) + domestic);
  return consumption > 0 ? net / consumption : Number.NEGATIVE_INFINITY;
}

/**
 * The range of net imports over consumption, at most 1 and without a lower end where consumption may be nothing. Without
 * production all that is consumed is imported.
 */
function endsOf({ production, secondary, imports, exports, stockChange }: Terms): Ends {
  const net = netOf([imports], [exports, stockChange]);
  const domestic = sum([production, secondary]);
  const [lowest, highest] = [net.lower, upperEnd(net)];
  const [least, most] = [domestic.lower, upperEnd(domestic)];
  if (most === 0 && highest > 0) return { lower: 1, upper: 1 };
  return { lower: ratio(lowest, lowest < 0 ? least : most), upper: ratio(highest, highest < 0 ? most : least) };
}

function boundsOf(from: Terms, to: Terms): Bounds | undefined {
  const [earlier, later] = [endsOf(from), endsOf(to)];
  const ends = { lower: later.lower - earlier.upper, upper: later.upper - earlier.lower };
  return Number.isNaN(ends.lower) || Number.isNaN(ends.upper) ? undefined : { ...ends, method: 'exact' };
}

function decomposed(input: TwoBalances): Result {
  const [from, to] = [termsOf(input.from), termsOf(input.to)];
  if (typeof from === 'string' || typeof to === 'string') return unavailable(firstOf([from, to]));
  const bounds = boundsOf(from, to);
  const assumptions = [...new Set([...from.assumptions, ...to.assumptions])];
  const [earlier, later] = [pointsOf(from), pointsOf(to)];
  const split = earlier && later && relianceParts(earlier, later);
  if (earlier === undefined || later === undefined) return unavailable('withheld', bounds, { assumptions });
  if (split === undefined) return unavailable('no-consumption', undefined, { assumptions });
  if (bounds === undefined || !Number.isFinite(bounds.lower)) return unavailable('withheld', bounds, { assumptions });
  return answer(split.change, bounds, { assumptions, parts: split.parts });
}

function firstOf(sides: readonly (Terms | Reason)[]): Reason {
  return reasons.find((reason) => sides.includes(reason)) ?? 'not-reported';
}

/**
 * The change of net import reliance between two years, split by the five terms of the balance as Shapley values: the mean
 * part of a term over every order in which the terms could have moved. The parts add up to the change exactly and do not
 * depend on an order. Reliance is not cut at 0, so a net exporter's is negative.
 *
 * `no-consumption` when any mixture of the two years consumes nothing; `not-reported` without production, imports or
 * exports of a year; `withheld` (with bounds) without a point, or where nothing bounds the fall; `invalid-input`.
 * Secondary production and the change of stocks are 0 where a record is silent, with an assumption. Bounds are exact.
 *
 * @see Shorrocks 2013, DOI 10.1007/s10888-011-9214-z; compare Ang 2004, DOI 10.1016/S0301-4215(03)00076-4
 */
export const relianceChange = defineIndicator({
  id: 'reliance-change',
  family: 'time',
  name: 'Change of net import reliance by term',
  nameJa: '純輸入依存度変化の要因分解',
  nameInText: 'the change of net import reliance, split by term',
  input: twoBalancesInput,
  unit: 'share',
  range: null,
  words:
    'the later reliance less the earlier one; each term of the balance has the mean of its parts over all orders of change',
  latex:
    '\\phi_j = \\sum_{A \\not\\ni j} \\frac{|A|!\\,(4 - |A|)!}{5!} \\left[F(A \\cup j) - F(A)\\right], \\quad j \\in \\{P, S, I, X, \\Delta\\}',
  letters: [
    { latex: '\\phi_j', meaning: 'part of term j in the change' },
    { latex: 'A', meaning: 'terms that have already moved to the later year' },
    { latex: 'F(A)', meaning: 'net import reliance with the terms in A at the later year, not cut at 0' },
    ...balanceLetters('P', 'S', 'I', 'X', '\\Delta'),
  ],
  evaluate: decomposed,
  working: ({ from, to }) => `${relianceWorking(to)} − ${relianceWorking(from)}`,
});
