import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';
import { assumptionsInWords } from '../provenance/assumptions.ts';
import type { SentencePart } from '../provenance/sentence.ts';
import { latestResult } from '../results.ts';

/** The concentration of world production at one stage, as the comparison of stages takes it. */
export interface ComparedStage {
  readonly stage: string;
  readonly hhi: IndicatorRow;
  readonly isBottleneck: boolean;
}

/** Which stage of a chain is the narrowest, and what is compared. */
export interface Bottleneck {
  readonly result: IndicatorRow;
  /** The finding, or why there is none, in a sentence. */
  readonly sentence: readonly SentencePart[];
  /** Upstream first. */
  readonly stages: readonly ComparedStage[];
  /** What the comparison takes for granted, or leaves open. */
  readonly assumptions: readonly string[];
}

function comparedIn(query: Edition, result: IndicatorRow): readonly ComparedStage[] {
  const { mineral, year, value } = result;
  const inputs = query.inputsOf(result.id).map((input) => ({ ...input, stage: input.input.split('.')[1] ?? '' }));
  return query.stagesOf(mineral).flatMap(({ stage }) => {
    const input = inputs.find((each) => each.stage === stage);
    const hhi = input && query.result({ indicator: 'hhi', mineral, stage, year });
    return hhi ? [{ stage, hhi, isBottleneck: value !== null && input.value === value }] : [];
  });
}

/**
 * The stage at which world production of a mineral is most concentrated, in the newest year in which stages compare; where
 * they do not, why. `undefined` for a mineral of which no two stages are known.
 */
export function bottleneckOf(query: Edition, mineral: string): Bottleneck | undefined {
  const result = latestResult(query, { indicator: 'bottleneck-stage', mineral, stage: '' });
  if (result === undefined) return undefined;
  const stages = comparedIn(query, result);
  const narrowest = stages.find(({ isBottleneck }) => isBottleneck);
  const { year } = result;
  return {
    result,
    stages,
    assumptions: assumptionsInWords(query, result).map(({ text }) => text),
    sentence: narrowest
      ? query.tell<IndicatorRow>('mineral.bottleneck.found', {
          ...{ value: narrowest.hhi, year },
          goods: longNames(query).goods(mineral, narrowest.stage),
        })
      : [query.say('mineral.bottleneck.none', { year })],
  };
}
