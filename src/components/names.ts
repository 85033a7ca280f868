import { dataLanguage, type NameKind } from '../domain/name.ts';
import type { Edition } from '../text/edition.ts';
import { capitalised, listed } from '../text/grammar.ts';
import { type IndicatorNames, indicatorNames } from './indicator-names.ts';

/** The names that sentences need, in the language of the page and with what its grammar adds. */
export interface LongNames extends IndicatorNames {
  readonly economy: (id: string) => string;
  /** With the article that English has inside a sentence: "the United States". */
  readonly economyInText: (id: string) => string;
  /** At the beginning of a sentence: "The United States". */
  readonly economyFirst: (id: string) => string;
  /** "China’s", 「中国の」. */
  readonly possessive: (id: string) => string;
  readonly possessiveFirst: (id: string) => string;
  readonly bloc: (id: string) => string;
  readonly blocInText: (id: string) => string;
  readonly mineral: (id: string) => string;
  readonly mineralInText: (id: string) => string;
  readonly stage: (mineral: string, stage: string) => string;
  readonly stageInText: (mineral: string, stage: string) => string;
  /** What is traded at a stage: "metal magnets", "lithium hydroxide". */
  readonly goods: (mineral: string, stage: string) => string;
  readonly measure: (measure: string) => string;
  /** What the tonnes of a series count, spelled out: "all rare earths, as oxide". */
  readonly basis: (basis: string) => string;
  /** An official list, "European Union 2024". */
  readonly list: (list: string) => string;
  /** What a mineral is used for in general. */
  readonly use: (use: string) => string;
  /** One end use of a statistic, and the sector that it is counted in, by its code in NACE Rev. 2. */
  readonly application: (application: string) => string;
  readonly sector: (code: string) => string;
  /** Names side by side, where they are no part of a sentence: "a, b, c". */
  readonly joined: (names: readonly string[]) => string;
  /** Names joined as the language joins them: "a, b and c". */
  readonly listed: (names: readonly string[]) => string;
}

interface Called {
  readonly name: string;
  readonly inText: string;
}

/** A name by its kind: in English what the table of the kind says, else the row of `names`. The id stands for what has none. */
function calledIn(query: Edition, kind: NameKind, id: string, english: Partial<Called> = {}): Called {
  const row = query.nameIn(query.language.id, kind, id);
  if (row) return { name: row.name, inText: row.in_text || row.name };
  const { name = id, inText = name } = query.language.id === dataLanguage ? english : {};
  return { name, inText };
}

function placeNames(query: Edition) {
  const { say, words } = query;
  const economyOf = (id: string): Called => {
    const row = query.economy(id);
    const term = words.terms[id];
    if (row === undefined && term !== undefined) return { name: term, inText: term };
    return calledIn(query, 'economy', id, { name: row?.name ?? id, inText: row?.name_in_text ?? row?.name ?? id });
  };
  const blocOf = (id: string): Called => {
    const row = query.bloc(id);
    return calledIn(query, 'bloc', id, { name: row?.name ?? id, inText: row?.name_in_text ?? id });
  };
  const economyInText = (id: string) => economyOf(id).inText;
  const possessive = (id: string) => {
    const name = economyInText(id);
    return say('names.possessive', { name, ending: name.at(-1) ?? '' });
  };
  return {
    economy: (id: string) => words.terms[id] ?? economyOf(id).name,
    economyInText,
    economyFirst: (id: string) => capitalised(economyInText(id)),
    possessive,
    possessiveFirst: (id: string) => capitalised(possessive(id)),
    bloc: (id: string) => blocOf(id).name,
    blocInText: (id: string) => blocOf(id).inText,
  };
}

function goodsNames(query: Edition) {
  const mineralOf = (id: string): Called => {
    const row = query.mineral(id);
    return calledIn(query, 'mineral', id, { name: row?.name ?? id, inText: row?.name_in_text ?? id });
  };
  const stageOf = (mineral: string, id: string): Called => {
    const name = query.stage(mineral, id)?.name ?? id;
    return calledIn(query, 'stage', `${mineral}/${id}`, { name, inText: name.toLowerCase() });
  };
  const mineralInText = (id: string) => mineralOf(id).inText;
  const stageInText = (mineral: string, id: string) => stageOf(mineral, id).inText;
  const goods = (mineral: string, id: string) => {
    const of = `${mineral}/${id}`;
    const named = calledIn(query, 'goods', of, { name: query.stage(mineral, id)?.goods || of }).inText;
    if (named !== of) return named;
    return query.say('names.goodsOfStage', { mineral: mineralInText(mineral), stage: stageInText(mineral, id) });
  };
  return {
    mineral: (id: string) => mineralOf(id).name,
    mineralInText,
    stage: (mineral: string, id: string) => stageOf(mineral, id).name,
    stageInText,
    goods,
  };
}

function wordNames(query: Edition) {
  const { words } = query;
  const inText = (kind: NameKind) => (id: string) => (id === '' ? '' : calledIn(query, kind, id).inText);
  return {
    measure: (measure: string) => words.measures[measure] ?? measure,
    basis: inText('basis'),
    list: inText('list'),
    use: inText('use'),
    application: inText('application'),
    sector: inText('sector'),
    joined: (names: readonly string[]) => names.join(query.say('names.joint')),
    listed: (names: readonly string[]) => listed(names, words),
  };
}

const made = new WeakMap<Edition, LongNames>();

/** Names in the language of the page; an id stands for what has none. */
export function longNames(query: Edition): LongNames {
  const known = made.get(query);
  if (known) return known;
  const names = { ...placeNames(query), ...goodsNames(query), ...wordNames(query), ...indicatorNames(query) };
  made.set(query, names);
  return names;
}
