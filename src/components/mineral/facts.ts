import { dataLanguage } from '../../domain/name.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { capitalised } from '../../text/grammar.ts';
import { longNames } from '../names.ts';
import { periodOf, productionBasis } from '../period.ts';
import type { SentencePart } from '../provenance/sentence.ts';
import { betweenSentences } from '../sentences.ts';
import type { Supply } from '../supply.ts';
import { type ChainStage, chainOf } from './chain.ts';
import { publishedPart, publishedPartInWords } from './published-part.ts';

interface Known {
  readonly at: ChainStage;
  readonly supply: Supply;
}

/**
 * "neodymium, as contained metal" where a later stage counts something else than the first, and its goods do not say what;
 * empty else. What goods say is looked up in the words that the data have for both.
 */
function counted(query: Edition, { at, supply }: Known, first: Known): string {
  const basis = productionBasis(query, supply.topShare);
  const { goods } = at.stage;
  if (basis === '' || basis === goods || basis === productionBasis(query, first.supply.topShare)) return '';
  const isSaid = query.language.id === dataLanguage && goods !== '' && basis.startsWith(`${goods}, `);
  return longNames(query).basis(isSaid ? basis.slice(goods.length + 2) : basis);
}

/** What is mined, in one word: the mineral, unless its ore has a name of its own, as bauxite has. */
export function mined(mineral: string, goods: string): string {
  return goods === '' || goods.includes(mineral) ? mineral : goods;
}

/**
 * "mined 69% of the world’s ore", "made 91% of refined ore": the first says of what; the last of a year says when, or the
 * first in languages in which the year comes before what happened.
 */
function clause(query: Edition, known: readonly Known[], i: number): readonly SentencePart[] {
  const [first, before, here, next] = [known[0], known[i - 1], known[i], known[i + 1]];
  if (!first || !here) return [];
  const { at, supply } = here;
  const names = longNames(query);
  const { kind, mineral, stage } = at.stage;
  const isMined = kind === 'extraction';
  const goods = names.goods(mineral, stage);
  const who = names.listed(supply.largest.map((id) => names.economyInText(id)));
  const period = periodOf(query, supply.topShare);
  const isOf = (other: Known | undefined) => other !== undefined && periodOf(query, other.supply.topShare) === period;
  return query.tell<IndicatorRow>('mineral.summary.clause', {
    ...{ kind: isMined ? 'mined' : 'made', share: supply.topShare },
    who: i === 0 ? capitalised(who) : who,
    isSame: String(before?.supply.largest.join(' ') === supply.largest.join(' ')),
    isTied: String(supply.largest.length > 1),
    isWorld: String(i === 0 || isMined),
    goods: isMined ? mined(names.mineralInText(mineral), goods) : goods,
    basis: counted(query, here, first) || 'none',
    firstPeriod: isOf(before) ? 'none' : period,
    period: isOf(next) ? 'none' : period,
  });
}

/** Parts of a sentence, or sentences, with what stands between two of them, and before the last. */
function joined(
  all: readonly (readonly SentencePart[])[],
  between: string,
  beforeLast: string = between,
): readonly SentencePart[] {
  return all.flatMap((parts, i) => {
    if (i === 0) return parts;
    return [i === all.length - 1 ? beforeLast : between, ...parts];
  });
}

/** What is not known, stage by stage, and what is published all the same. */
function silence(query: Edition, chain: readonly ChainStage[]): readonly (readonly SentencePart[])[] {
  const names = longNames(query);
  const gaps = chain.filter(({ supply }) => supply?.topShare.value == null);
  const goods = (of: readonly ChainStage[]) =>
    names.listed(of.map(({ stage }) => names.goods(stage.mineral, stage.stage)));
  const parts = chain.flatMap(({ stage }) => publishedPart(query, stage.mineral, stage.stage) ?? []);
  const withheld = gaps.filter(({ supply }) => supply?.topShare.reason === 'withheld');
  const isPublished = ({ stage }: ChainStage) => parts.some((part) => part.stage === stage.stage);
  const unreported = gaps.filter((gap) => !withheld.includes(gap) && !isPublished(gap));
  return [
    ...(withheld.length > 0 ? [[query.say('mineral.summary.withheld', { goods: goods(withheld) })]] : []),
    ...(unreported.length > 0 ? [[query.say('mineral.summary.unreported', { goods: goods(unreported) })]] : []),
    ...parts.map((part) => publishedPartInWords(query, part)),
  ];
}

/** The first lines of a profile: what holds at each stage, in a sentence whose numbers have a way back. */
export function summaryOf(query: Edition, mineral: string): readonly SentencePart[] {
  const { say } = query;
  const chain = chainOf(query, mineral);
  const known = chain.flatMap((at) =>
    at.supply?.topShare.value != null && at.supply.largest.length > 0 ? [{ at, supply: at.supply }] : [],
  );
  const clauses = known.map((_, i) => clause(query, known, i));
  const sentence = [
    ...joined(clauses, say('mineral.summary.joint'), say('mineral.summary.lastJoint')),
    say('mineral.summary.end'),
  ];
  const rest = silence(query, chain);
  return joined(clauses.length === 0 ? rest : [sentence, ...rest], betweenSentences(query));
}

/** Files that the page rests on, for those who want to add or correct something: the mineral's own, then its series. */
export function recordsOf(query: Edition, mineral: string): readonly string[] {
  const own = query.tables.minerals.filter(({ id }) => id === mineral).map(({ file }) => file);
  const series = query.where('series', { mineral }).map(({ file }) => file);
  return [...own, ...new Set(series.toSorted())];
}

/** Sources of all series of a mineral. */
export function sourcesOf(query: Edition, mineral: string): readonly string[] {
  return [...new Set(query.where('series', { mineral }).map(({ source }) => source))].sort();
}
