import type { Query } from '../../tables/query.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { capitalised, listed } from '../../text/grammar.ts';
import { longNames } from '../names.ts';
import type { Supply } from '../supply.ts';
import { type ChainStage, chainOf } from './chain.ts';

type Part = string | IndicatorRow;

/** "mines 69%", "holds 91% of separation"; the first says of which mineral. */
function clause(query: Query, at: ChainStage, supply: Supply, isFirst: boolean): readonly Part[] {
  const names = longNames(query);
  const { kind, mineral, stage } = at.stage;
  const isTie = supply.largest.length > 1;
  const verb = kind === 'extraction' ? ['mines', 'each mine'] : ['holds', 'each hold'];
  const of = kind === 'extraction' ? '' : ` of ${names.stageInText(mineral, stage)}`;
  const what =
    kind === 'extraction'
      ? ` of the world’s ${names.mineralInText(mineral)}`
      : `${of} of ${names.mineralInText(mineral)}`;
  return [`${verb[isTie ? 1 : 0]} `, supply.topShare, isFirst ? what : of];
}

function joint(i: number, count: number): string {
  if (i === 0) return '';
  return i === count - 1 ? ' and ' : ', ';
}

function silence(query: Query, chain: readonly ChainStage[]): string {
  const names = longNames(query);
  const gaps = chain.filter(({ supply }) => supply?.topShare.value == null);
  if (gaps.length === 0) return '';
  return ` No production by economy is reported for ${listed(gaps.map(({ stage }) => names.stageInText(stage.mineral, stage.stage)))}.`;
}

/** The first lines of a profile: what holds at each stage, in a sentence whose numbers have a way back. */
export function summaryOf(query: Query, mineral: string): readonly Part[] {
  const names = longNames(query);
  const chain = chainOf(query, mineral);
  const known = chain.flatMap((at) =>
    at.supply?.topShare.value != null && at.supply.largest.length > 0 ? [{ at, supply: at.supply }] : [],
  );
  const clauses = known.flatMap(({ at, supply }, i) => {
    const who = listed(supply.largest.map((id) => names.economyInText(id)));
    const before = known[i - 1]?.supply.largest.join(' ');
    const subject = before === supply.largest.join(' ') ? '' : `${i === 0 ? capitalised(who) : who} `;
    return [`${joint(i, known.length)}${subject}`, ...clause(query, at, supply, i === 0)];
  });
  return clauses.length === 0 ? [silence(query, chain).trim()] : [...clauses, '.', silence(query, chain)];
}

/** Files that the page's figures stand in, for those who want to add or correct one. */
export function recordsOf(query: Query, mineral: string): readonly string[] {
  return [...new Set(query.tables.series.filter((row) => row.mineral === mineral).map(({ file }) => file))].sort();
}

/** Sources of all series of a mineral. */
export function sourcesOf(query: Query, mineral: string): readonly string[] {
  return [...new Set(query.tables.series.filter((row) => row.mineral === mineral).map(({ source }) => source))].sort();
}
