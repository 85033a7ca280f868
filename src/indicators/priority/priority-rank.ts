import { z } from 'astro/zod';
import { type Quantity, upperEnd } from '../../domain/quantity.ts';
import type { Ranks, Unavailable } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineRanking } from '../indicator.ts';
import { defineInput, quantity, recordOf } from '../input.ts';
import { isAbove, isQuantity } from '../quantities.ts';
import type { Reported } from '../reported.ts';

/** Scores by mineral; `null` for one that has none. */
export interface Scores {
  readonly scores: Readonly<Record<string, Reported>>;
}

export const scoresInput = defineInput<Scores>('scores', () => z.object({ scores: recordOf(quantity) }));

interface Scored {
  readonly id: string;
  readonly quantity: Quantity;
  readonly value: number;
}

function withScore([id, quantity]: readonly [string, Reported]): readonly Scored[] {
  return quantity === null || quantity.value === null ? [] : [{ id, quantity, value: quantity.value }];
}

function ranked({ scores }: Scores): Ranks | Unavailable {
  const entries = Object.entries(scores);
  if (!entries.every(([, score]) => score === null || isQuantity(score, true))) return unavailable('invalid-input');
  const scored = entries.flatMap(withScore);
  if (scored.length < 2) return unavailable('too-few');
  return { kind: 'ranks', ranks: new Map(scored.map((each) => [each.id, rankOf(each, scored)])) };
}

function rankOf({ id, quantity, value }: Scored, all: readonly Scored[]) {
  const others = all.filter((each) => each.id !== id);
  const place = (isBetter: (other: Scored) => boolean) => 1 + others.filter(isBetter).length;
  return answer(
    place((other) => isAbove(other.value, value)),
    {
      lower: place((other) => isAbove(other.quantity.lower, upperEnd(quantity))),
      upper: place((other) => isAbove(upperEnd(other.quantity), quantity.lower)),
      method: 'exact',
    },
  );
}

/**
 * Ranks by score: 1 is the highest, ties share the better rank (1, 2, 2, 4). Minerals without a score have no rank.
 * Scores within 1e-9 of each other tie, so that no order is read into rounding errors; a rising transformation of the
 * scores keeps the ranks as far as it keeps them apart by more than that.
 *
 * Unavailable: `invalid-input`, `too-few` with fewer than two scores. Bounds of each rank are exact: the best and the
 * worst place that the bounds of all scores allow, each score on its own.
 *
 * @see OECD and JRC 2008, Handbook on Constructing Composite Indicators, DOI 10.1787/9789264043466-en
 */
export const priorityRank = defineRanking({
  id: 'priority-rank',
  family: 'priority',
  name: 'Priority rank',
  nameJa: '優先順位',
  nameInText: 'the priority rank',
  input: scoresInput,
  unit: 'rank',
  range: null,
  words: 'one more than the number of minerals with a greater score',
  latex: 'r_i = 1 + \\bigl|\\{\\, j : P_j > P_i \\,\\}\\bigr|',
  letters: [
    { latex: 'r_i', meaning: 'rank of mineral i' },
    { latex: 'P_j', meaning: 'score of mineral j' },
  ],
  rank: ranked,
});
