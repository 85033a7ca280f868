import { z } from 'astro/zod';
import type { Ranks, Unavailable, Value } from '../../domain/result.ts';
import { unavailable } from '../answer.ts';
import { defineRanking } from '../indicator.ts';
import { defineInput, number, recordOf } from '../input.ts';
import { ninetyPercent, randomFrom } from '../monte-carlo.ts';
import { isAbove } from '../quantities.ts';

/** Components of each mineral, 0..1 and in one order, and how often and from where weights are drawn. */
export interface WeighedMinerals {
  readonly minerals: Readonly<Record<string, readonly number[]>>;
  readonly draws: number;
  readonly seed: number;
}

export const weighedMineralsInput = defineInput<WeighedMinerals>('weighed-minerals', () =>
  z.object({ minerals: recordOf(z.array(number)), draws: number, seed: number }),
);

const mostDraws = 100_000;

/** Weights drawn evenly over all that add up to 1. */
function drawnWeights(count: number, random: () => number): readonly number[] {
  const parts = Array.from({ length: count }, () => -Math.log(1 - random()));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total === 0 ? equalWeights(count) : parts.map((part) => part / total);
}

function equalWeights(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1 / count);
}

function scoreOf(components: readonly number[], weights: readonly number[]): number {
  return components.reduce((product, component, index) => product * component ** (weights[index] ?? 0), 1);
}

/** The rank of each mineral under these weights, in the order of the minerals. */
function ranksUnder(weights: readonly number[], minerals: readonly (readonly number[])[]): readonly number[] {
  const scores = minerals.map((components) => scoreOf(components, weights));
  return scores.map((score) => 1 + scores.filter((other) => isAbove(other, score)).length);
}

function isPossible({ minerals, draws, seed }: WeighedMinerals): boolean {
  const rows = Object.values(minerals);
  const count = rows[0]?.length ?? 1;
  const isRow = (row: readonly number[]) => row.length === count && row.every((each) => each >= 0 && each <= 1);
  const isDraws = Number.isInteger(draws) && draws >= 1 && draws <= mostDraws;
  return count > 0 && rows.every(isRow) && isDraws && Number.isFinite(seed);
}

function intervals(input: WeighedMinerals): Ranks | Unavailable {
  if (!isPossible(input)) return unavailable('invalid-input');
  const ids = Object.keys(input.minerals);
  if (ids.length < 2) return unavailable('too-few');
  const rows = Object.values(input.minerals);
  const count = rows[0]?.length ?? 0;
  const random = randomFrom(input.seed);
  const atEqual = ranksUnder(equalWeights(count), rows);
  const draws = Array.from({ length: input.draws }, () => ranksUnder(drawnWeights(count, random), rows));
  const values = ids.map((id, place): [string, Value] => {
    const { lower, upper } = ninetyPercent(draws.map((ranks) => ranks[place] ?? 1));
    const value = atEqual[place] ?? 1;
    return [id, { kind: 'value', value, lower, upper, method: 'monte-carlo', assumptions: [] }];
  });
  return { kind: 'ranks', ranks: new Map(values) };
}

/**
 * The interval of a mineral's rank when nobody knows the right weights: weights are drawn evenly over all that add up to
 * 1, all minerals are ranked by the weighted geometric mean of their components, and the 5th and 95th percentile of each
 * mineral's ranks by nearest rank are its 90 % interval (`monte-carlo`). The value is the rank at equal weights, which may
 * lie outside it. Scores within 1e-9 of each other share the better rank. The same seed gives the same draws on every
 * machine.
 *
 * Unavailable: `invalid-input` (components outside 0..1 or of different number, draws that are not 1 to 100,000),
 * `too-few` with fewer than two minerals.
 *
 * @see Saisana, Saltelli, Tarantola 2005, DOI 10.1111/j.1467-985X.2005.00350.x; OECD and JRC 2008, Handbook on
 *   Constructing Composite Indicators, DOI 10.1787/9789264043466-en
 */
export const rankInterval = defineRanking({
  id: 'rank-interval',
  family: 'priority',
  name: 'Interval of the rank',
  nameJa: '順位の区間',
  nameInText: 'the interval of the rank',
  input: weighedMineralsInput,
  unit: 'rank',
  range: null,
  words:
    'the 5th and 95th percentile of the ranks that a mineral takes when the weights of the components are drawn at random',
  latex:
    'r_i = 1 + \\bigl|\\{\\, j : P_j > P_i \\,\\}\\bigr|, \\qquad P_i = \\prod_k z_{ik}^{w_k}, \\quad w \\sim \\mathrm{Dirichlet}(1, \\dots, 1)',
  letters: [
    { latex: 'r_i', meaning: 'rank of mineral i in one draw' },
    { latex: 'P_i', meaning: 'score of mineral i in that draw' },
    { latex: 'z_{ik}', meaning: 'component k of mineral i, 0 to 1' },
    { latex: 'w_k', meaning: 'weights drawn' },
  ],
  rank: intervals,
});
