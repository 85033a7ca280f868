import type { Result, Value } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { drawn, ninetyPercent, randomFrom, usualDraws } from '../monte-carlo.ts';
import { fractionText, sumText } from '../working.ts';
import { type Chain, chainInput, reasonAgainst, rowsOf } from './chain-input.ts';
import { placed, traced } from './numeric-chain.ts';
import type { Traced } from './tracing.ts';
import { isExactShare } from './uncertain-share.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const chainOf = ({ passing, possible }: Traced) => ({ known: Math.min(1, sum(passing)), possible });

interface ChainBounds {
  readonly chain: Bounds;
  readonly stages: readonly Bounds[];
}

function exactBounds(point: Traced): ChainBounds {
  const bounds = ({ known, possible }: { readonly known: number; readonly possible: number }): Bounds => ({
    lower: known,
    upper: possible,
    method: 'exact',
  });
  return { chain: bounds(chainOf(point)), stages: point.stages.map(bounds) };
}

function drawnBounds(chain: Chain): ChainBounds {
  const random = randomFrom(chain.seed ?? 0);
  const ready = placed(chain);
  const draws = Array.from({ length: usualDraws }, () => traced(ready, (share) => drawn(share, random, 1)));
  const bounds = (pick: (each: Traced) => { readonly known: number; readonly possible: number } | undefined) =>
    ninetyPercent(
      draws.map((each) => pick(each)?.known ?? 0),
      draws.map((each) => pick(each)?.possible ?? 1),
    );
  const places = [chain.supply, ...chain.origins].map((_, place) => place);
  return { chain: bounds(chainOf), stages: places.map((place) => bounds(({ stages }) => stages[place])) };
}

function boundsOf(chain: Chain, point: Traced): ChainBounds {
  const isExact = rowsOf(chain).every((row) => Object.values(row).every((share) => share && isExactShare(share)));
  return isExact ? exactBounds(point) : drawnBounds(chain);
}

function record({ value, lower, upper }: Value): Readonly<Record<string, number>> {
  return { value, lower, upper: upper ?? 1 };
}

function dependence(chain: Chain): Result {
  const reason = reasonAgainst(chain);
  if (reason === 'withheld') return unavailable(reason, drawnBounds(chain).chain);
  if (reason !== undefined) return unavailable(reason);
  const point = traced(placed(chain), ({ value, lower }) => value ?? lower);
  const bounds = boundsOf(chain, point);
  const whole = answer(chainOf(point).known, bounds.chain);
  const byStage = bounds.stages.map((each, place) => record(answer(point.stages[place]?.known ?? 0, each)));
  return { ...whole, facts: { chain: record(whole), byStage } };
}

/** What passes through the economy first at each stage, added up; nothing for a single stage, where there is no sum. */
function working(chain: Chain): string {
  const { passing } = traced(placed(chain), ({ value, lower }) => value ?? lower);
  return passing.length === 1 ? '' : sumText(passing.map(fractionText), false);
}

/**
 * Dependence on one economy through a whole chain: the share of a supply, 0..1, that passes through the economy at one
 * stage or another, found by tracing the processors' feed upstream (chain dependence, also given as `chain`). `byStage`
 * gives the dependence at each stage, product first.
 *
 * What the supply or a row leaves out, and a processor without a row, is unknown: the value counts it as not from the
 * economy and reads "at least", the upper bound counts it as from it. Unavailable: `invalid-input` (a share above 1 or a
 * row above 1), `not-reported`, `withheld`, `zero-total`. Bounds are exact for exact shares; where shares are uncertain
 * they are the 90 % interval of 2,000 seeded draws (`monte-carlo`), a drawn row above 1 being scaled to 1. That feed of all
 * origins is spread alike over a processor's customers is an assumption.
 *
 * @see Miller, Blair 2009, Input–Output Analysis, DOI 10.1017/CBO9780511626982; Nansai et al. 2014, DOI 10.1021/es4033452
 */
export const upstreamDependence = defineIndicator({
  id: 'upstream-dependence',
  family: 'chain',
  name: 'Upstream dependence',
  nameJa: 'サプライチェーン上流への依存度',
  nameInText: 'dependence through the chain',
  input: chainInput,
  unit: 'share',
  range: [0, 1],
  words:
    'the share of a supply that passes through one economy at one stage or another, when the feed of its processors is traced back stage by stage',
  latex:
    'x_{k-1} = x_k O_k, \\qquad y_K = Z_c x_K, \\quad y_{k-1} = Z_c (y_k O_k), \\qquad d_c = 1 - \\mathbf{1}^{\\top} y_1',
  letters: [
    { latex: 'd_c', meaning: 'dependence on economy c through the chain, as a fraction of 1' },
    {
      latex: 'x_k',
      meaning: 'shares of the supply at stage k by economy; the dependence on c at that stage is its entry',
    },
    { latex: 'O_k', meaning: 'where processors of stage k get their feed of stage k − 1, a row each' },
    { latex: 'y_k', meaning: 'the part of x that has not passed through c so far' },
    { latex: 'Z_c', meaning: 'what sets the entry of c to 0' },
  ],
  evaluate: dependence,
  working,
});
