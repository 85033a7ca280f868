import { basisInWords } from '../../text/basis.ts';
import type { Edition } from '../../text/edition.ts';
import { capitalised, listed } from '../../text/grammar.ts';
import { longNames } from '../names.ts';
import { periodOf, productionBasis } from '../period.ts';
import type { SentencePart } from '../provenance/sentence.ts';
import type { Supply } from '../supply.ts';
import { type ChainStage, chainOf } from './chain.ts';
import { publishedPart, publishedPartInWords } from './published-part.ts';

interface Known {
  readonly at: ChainStage;
  readonly supply: Supply;
}

/** "(neodymium, as contained metal)" where a later stage counts something else than the first, and its goods do not say what. */
function counted(query: Edition, { at, supply }: Known, first: Known): string {
  const basis = productionBasis(query, supply.topShare);
  const goods = longNames(query).goods(at.stage.mineral, at.stage.stage);
  if (basis === '' || basis === goods || basis === productionBasis(query, first.supply.topShare)) return '';
  const unsaid = basis.startsWith(`${goods}, `) ? basis.slice(goods.length + 2) : basis;
  return ` (${basisInWords(unsaid)})`;
}

/** What is mined, in one word: the mineral, unless its ore has a name of its own, as bauxite has. */
export function mined(mineral: string, goods: string): string {
  return goods === '' || goods.includes(mineral) ? mineral : goods;
}

/** "mined 69% of the world’s ore", "made 91% of refined ore": the first says of what, the last of a year says when. */
function clause(query: Edition, known: readonly Known[], i: number): readonly SentencePart[] {
  const [first, here, next] = [known[0], known[i], known[i + 1]];
  if (!first || !here) return [];
  const { at, supply } = here;
  const names = longNames(query);
  const { kind, mineral, stage } = at.stage;
  const isMined = kind === 'extraction';
  const each = supply.largest.length > 1 ? 'each ' : '';
  const what = isMined ? mined(names.mineralInText(mineral), names.goods(mineral, stage)) : names.goods(mineral, stage);
  const of = i === 0 || isMined ? ` of the world’s ${what}` : ` of ${what}`;
  const period = periodOf(query, supply.topShare);
  const when = next && periodOf(query, next.supply.topShare) === period ? '' : ` in ${period}`;
  return [`${each}${isMined ? 'mined' : 'made'} `, supply.topShare, `${of}${counted(query, here, first)}${when}`];
}

function joint(i: number, count: number): string {
  if (i === 0) return '';
  return i === count - 1 ? ' and ' : ', ';
}

/** What is not known, stage by stage, and what is published all the same. */
function silence(query: Edition, chain: readonly ChainStage[]): readonly SentencePart[] {
  const names = longNames(query);
  const gaps = chain.filter(({ supply }) => supply?.topShare.value == null);
  const goods = (of: readonly ChainStage[]) => listed(of.map(({ stage }) => names.goods(stage.mineral, stage.stage)));
  const parts = chain.flatMap(({ stage }) => publishedPart(query, stage.mineral, stage.stage) ?? []);
  const withheld = gaps.filter(({ supply }) => supply?.topShare.reason === 'withheld');
  const isPublished = ({ stage }: ChainStage) => parts.some((part) => part.stage === stage.stage);
  const unreported = gaps.filter((gap) => !withheld.includes(gap) && !isPublished(gap));
  const sentences = [
    withheld.length > 0
      ? `The figure of a producer of ${goods(withheld)} is withheld by the publisher or printed as a bound, so that shares are bounds only.`
      : '',
    unreported.length > 0 ? `No production by economy is reported for ${goods(unreported)}.` : '',
  ].filter((sentence) => sentence !== '');
  const said = sentences.length === 0 ? [] : [[sentences.join(' ')]];
  return [...said, ...parts.map((part) => publishedPartInWords(query, part))].flatMap((each, i) =>
    i === 0 ? each : [' ', ...each],
  );
}

/** The first lines of a profile: what holds at each stage, in a sentence whose numbers have a way back. */
export function summaryOf(query: Edition, mineral: string): readonly SentencePart[] {
  const names = longNames(query);
  const chain = chainOf(query, mineral);
  const known = chain.flatMap((at) =>
    at.supply?.topShare.value != null && at.supply.largest.length > 0 ? [{ at, supply: at.supply }] : [],
  );
  const clauses = known.flatMap(({ supply }, i) => {
    const who = listed(supply.largest.map((id) => names.economyInText(id)));
    const before = known[i - 1]?.supply.largest.join(' ');
    const subject = before === supply.largest.join(' ') ? '' : `${i === 0 ? capitalised(who) : who} `;
    return [`${joint(i, known.length)}${subject}`, ...clause(query, known, i)];
  });
  const rest = silence(query, chain);
  if (clauses.length === 0) return rest;
  return rest.length === 0 ? [...clauses, '.'] : [...clauses, '. ', ...rest];
}

/** Files that the page rests on, for those who want to add or correct something: the mineral's own, then its series. */
export function recordsOf(query: Edition, mineral: string): readonly string[] {
  const own = query.tables.minerals.filter(({ id }) => id === mineral).map(({ file }) => file);
  const series = query.tables.series.filter((row) => row.mineral === mineral).map(({ file }) => file);
  return [...own, ...new Set(series.toSorted())];
}

/** Sources of all series of a mineral. */
export function sourcesOf(query: Edition, mineral: string): readonly string[] {
  return [...new Set(query.tables.series.filter((row) => row.mineral === mineral).map(({ source }) => source))].sort();
}
