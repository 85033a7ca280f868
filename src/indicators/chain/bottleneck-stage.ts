import { z } from 'astro/zod';
import type { Result } from '../../domain/result.ts';
import { answer, type Bounds, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { defineInput, number } from '../input.ts';
import { largestOf } from '../quantities.ts';
import { fractionText } from '../working.ts';

/** One stage and its measure, 0..1: a value with bounds, bounds alone, or nothing known. */
export interface StageMeasure {
  readonly id: string;
  readonly value: number | null;
  readonly lower?: number;
  readonly upper?: number;
}

/** The stages of a chain with one measure of each, upstream first. */
export interface StageMeasures {
  readonly stages: readonly StageMeasure[];
}

export const stageMeasuresInput = defineInput<StageMeasures>('stage-measures', () =>
  z.object({
    stages: z.array(
      z.object({
        id: z.string(),
        value: number.nullable(),
        lower: number.exactOptional(),
        upper: number.exactOptional(),
      }),
    ),
  }),
);

/** What a result says when the true figures may make another stage the bottleneck. */
const uncertain = 'another stage may be the bottleneck';

/** Values closer than this are the same: the earlier stage then goes first. */
const same = 1e-9;

type Ends = Required<StageMeasure>;

/** A stage of which nothing is known lies anywhere between 0 and 1. */
function endsOf({ id, value, lower = value ?? 0, upper = value ?? 1 }: StageMeasure): Ends {
  return { id, value, lower, upper };
}

function isMeasure({ value, lower, upper }: Ends): boolean {
  return 0 <= lower && lower <= (value ?? lower) && (value ?? lower) <= upper && upper <= 1;
}

function boundsOf(stages: readonly Ends[]): Bounds {
  return {
    lower: largestOf(stages.map(({ lower }) => lower)),
    upper: largestOf(stages.map(({ upper }) => upper)),
    method: 'exact',
  };
}

function bottleneck(input: StageMeasures): Result {
  const stages = input.stages.map(endsOf);
  if (!stages.every(isMeasure)) return unavailable('invalid-input');
  const value = largestOf(stages.map((stage) => stage.value ?? -1)) + 0;
  const winner = stages.find((stage) => stage.value !== null && stage.value >= value - same);
  if (winner === undefined) {
    const isBounded = stages.some(({ lower, upper }) => lower > 0 || upper < 1);
    return unavailable('not-reported', isBounded ? boundsOf(stages) : undefined);
  }
  const certain = stages.every((stage) => stage === winner || winner.lower >= stage.upper - same);
  const bounds = boundsOf(stages);
  if (bounds.lower > value + same) return unavailable('withheld', bounds);
  return answer(value, bounds, {
    parts: [{ part: winner.id, value }],
    facts: { stage: winner.id, certain },
    assumptions: certain ? [] : [uncertain],
  });
}

/**
 * The bottleneck of a chain: the greatest value that a measure takes over its stages, 0..1, and the stage where it is
 * (`stage`, and the one part of the result); of equal stages the earlier one. `certain` says whether no other stage can
 * be above it, whatever the true figures within their bounds are; where one can, an assumption says so.
 *
 * A stage without a value counts by its bounds, or as anything between 0 and 1. Unavailable: `invalid-input`;
 * `not-reported` where no stage has a value, with bounds where they say something; `withheld`, with bounds, where a stage
 * without a value is surely above all others. Bounds are exact: the greatest lower
 * and the greatest upper end. After the reading of the stages in the EU assessment of criticality, 2017, DOI
 * 10.2873/769526.
 */
export const bottleneckStage = defineIndicator({
  id: 'bottleneck-stage',
  family: 'chain',
  name: 'Bottleneck stage',
  nameJa: 'ボトルネック段階',
  nameInText: 'the bottleneck of the chain',
  input: stageMeasuresInput,
  unit: 'index',
  range: [0, 1],
  words:
    'the greatest value that one measure, such as the Herfindahl–Hirschman index of production, takes over the stages of a chain; of equal stages the earlier one',
  latex: 'x^{*} = \\max_s x_s',
  letters: [
    { latex: 'x^{*}', meaning: 'value at the bottleneck' },
    { latex: 'x_s', meaning: 'the measure at stage s' },
  ],
  evaluate: bottleneck,
  working: ({ stages }) =>
    `max(${stages
      .flatMap(({ value }) => value ?? [])
      .map(fractionText)
      .join(', ')})`,
});
