import type { Edition } from '../text/edition.ts';
import { english } from '../text/english.ts';
import { capitalised, possessive } from '../text/grammar.ts';

/** The names that sentences need, with articles and endings. */
export interface LongNames {
  readonly economy: (id: string) => string;
  readonly economyInText: (id: string) => string;
  /** At the beginning of a sentence: "The United States". */
  readonly economyFirst: (id: string) => string;
  readonly possessive: (id: string) => string;
  readonly possessiveFirst: (id: string) => string;
  readonly mineral: (id: string) => string;
  readonly mineralInText: (id: string) => string;
  readonly stage: (mineral: string, stage: string) => string;
  readonly stageInText: (mineral: string, stage: string) => string;
  /** What is traded at a stage: "metal magnets", "lithium hydroxide". */
  readonly goods: (mineral: string, stage: string) => string;
  readonly indicatorInText: (id: string) => string;
  readonly measure: (measure: string) => string;
}

/** Names as the tables give them; an id stands for what has none. */
export function longNames(query: Edition): LongNames {
  const economy = (id: string) => english.terms[id] ?? query.economy(id)?.name ?? id;
  const economyInText = (id: string) => query.economy(id)?.name_in_text ?? economy(id);
  const mineralInText = (id: string) => query.mineral(id)?.name_in_text ?? id;
  const stage = (mineral: string, id: string) => query.stage(mineral, id)?.name ?? id;
  return {
    economy,
    economyInText,
    economyFirst: (id) => capitalised(economyInText(id)),
    possessive: (id) => possessive(economyInText(id)),
    possessiveFirst: (id) => capitalised(possessive(economyInText(id))),
    mineral: (id) => query.mineral(id)?.name ?? id,
    mineralInText,
    stage,
    stageInText: (mineral, id) => stage(mineral, id).toLowerCase(),
    goods: (mineral, id) =>
      query.stage(mineral, id)?.goods || `${mineralInText(mineral)} (${stage(mineral, id).toLowerCase()})`,
    indicatorInText: (id) => query.definition(id)?.name_in_text ?? id,
    measure: (measure) => english.measures[measure] ?? measure,
  };
}
