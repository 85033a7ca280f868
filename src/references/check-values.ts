import { economyOf, unknownEconomy } from '../dataset/economies.ts';
import { unknownSource } from '../dataset/unknown-source.ts';
import { OTHERS, WORLD } from '../domain/dataset.ts';
import { didYouMean, listed, type Problem, type ProblemCode } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import { chartKinds } from './charts/kinds.ts';
import type { AttributeKind } from './components.ts';
import type { Attribute } from './parse.ts';

/** A hint that names the nearest right word, or lists the valid ones. */
export function suggestion(word: string, candidates: readonly string[], where: string): string {
  const near = didYouMean(word, candidates);
  return near ? `Did you mean "${near}"? ${where}.` : `${where}: ${listed(candidates)}.`;
}

/** The same for a short closed list, which is told in either case. */
export function oneOf(word: string, words: readonly string[]): string {
  const near = didYouMean(word, words);
  return near ? `Did you mean "${near}"? It is one of ${listed(words)}.` : `Write one of ${listed(words)}.`;
}

function unknown(
  attribute: Attribute,
  code: ProblemCode,
  noun: string,
  candidates: readonly string[],
  where: string,
): Problem {
  const word = attribute.value ?? '';
  return {
    code,
    place: attribute.place,
    message: `There is no ${noun} called "${word}".`,
    hint: where === '' ? oneOf(word, candidates) : suggestion(word, candidates, where),
  };
}

const idKinds = {
  indicator: {
    code: 'unknown-indicator',
    noun: 'indicator',
    where: 'Indicators are the files in content/indicators/',
  },
  mineral: { code: 'unknown-mineral', noun: 'mineral', where: 'Minerals are the files in data/minerals/' },
  bloc: { code: 'unknown-bloc', noun: 'bloc', where: 'Blocs are the files in data/blocs/' },
  chart: {
    code: 'unknown-chart',
    noun: 'kind of chart',
    where: '',
  },
} as const satisfies Readonly<Record<string, { code: ProblemCode; noun: string; where: string }>>;

function idsOf(kind: keyof typeof idKinds, query: Query): readonly string[] {
  if (kind === 'chart') return Object.keys(chartKinds);
  const table = { indicator: 'definitions', mineral: 'minerals', bloc: 'blocs' } as const;
  return query.tables[table[kind]].map(({ id }) => id);
}

/** Rows of the tables of figures that are no economy: the printed total, and the printed rest. */
const totals: readonly string[] = [WORLD, OTHERS];

function economyProblems(attribute: Attribute, ids: readonly string[], query: Query): readonly Problem[] {
  return ids
    .filter((id) => query.economy(id) === undefined && !totals.includes(id))
    .map((id) => ({ place: attribute.place, ...unknownEconomyHere(id, query) }));
}

function unknownEconomyHere(id: string, query: Query): Pick<Problem, 'code' | 'message' | 'hint'> {
  if (economyOf(id) === undefined) return unknownEconomy(id);
  const ids = query.tables.economies.map((economy) => economy.id);
  const hint = suggestion(id, ids, 'The data mention other economies');
  return { code: 'unknown-economy', message: `The data do not mention ${economyOf(id)?.name} (${id}).`, hint };
}

function mineralProblems(attribute: Attribute, ids: readonly string[], query: Query): readonly Problem[] {
  const { code, noun, where } = idKinds.mineral;
  const known = idsOf('mineral', query);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => unknown({ ...attribute, value: id }, code, noun, known, where));
}

function wordProblem(attribute: Attribute, words: readonly string[]): readonly Problem[] {
  const word = attribute.value ?? '';
  if (words.includes(word)) return [];
  return [
    {
      code: 'unknown-attribute',
      place: attribute.place,
      message: `"${word}" is not a value of ${attribute.name}.`,
      hint: oneOf(word, words),
    },
  ];
}

function yearProblem(attribute: Attribute): readonly Problem[] {
  if (/^\d{4}$/.test(attribute.value ?? '')) return [];
  return [
    {
      code: 'wrong-type',
      place: attribute.place,
      message: `"${attribute.value}" is not a year.`,
      hint: `Write ${attribute.name}="2024", four digits.`,
    },
  ];
}

function stageProblem(attribute: Attribute, mineral: string | undefined, query: Query): readonly Problem[] {
  if (mineral === undefined || query.mineral(mineral) === undefined) return [];
  const stages = query.stagesOf(mineral).map(({ stage }) => stage);
  if (stages.includes(attribute.value ?? '')) return [];
  return [
    {
      code: 'unknown-stage',
      place: attribute.place,
      message: `${mineral} has no stage called "${attribute.value}".`,
      hint: oneOf(attribute.value ?? '', stages),
    },
  ];
}

/** What is wrong with one attribute's value; nothing where it is right. `mineral` decides which stages there are. */
export function valueProblems(
  attribute: Attribute,
  kind: AttributeKind,
  context: { readonly mineral: string | undefined; readonly query: Query },
): readonly Problem[] {
  const { query, mineral } = context;
  const word = attribute.value ?? '';
  if (typeof kind !== 'string') return wordProblem(attribute, kind);
  switch (kind) {
    case 'text':
      return [];
    case 'year':
      return yearProblem(attribute);
    case 'stage':
      return stageProblem(attribute, mineral, query);
    case 'economy':
      return economyProblems(attribute, [word], query);
    case 'economies':
      return economyProblems(attribute, word.split(' '), query);
    case 'minerals':
      return mineralProblems(attribute, word.split(' '), query);
    case 'source': {
      const ids = query.tables.sources.map(({ id }) => id);
      return ids.includes(word) ? [] : [{ place: attribute.place, ...unknownSource(word, ids) }];
    }
    default: {
      const { code, noun, where } = idKinds[kind];
      const ids = idsOf(kind, query);
      return ids.includes(word) ? [] : [unknown(attribute, code, noun, ids, where)];
    }
  }
}
