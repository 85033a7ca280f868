import type { Query } from '../../tables/query.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { longNames } from '../names.ts';
import { chainOf } from './chain.ts';

/** The first lines of a profile: what holds at each stage, in a sentence whose numbers have a way back. */
export function summaryOf(query: Query, mineral: string): readonly (string | IndicatorRow)[] {
  const names = longNames(query);
  const known = chainOf(query, mineral).filter(
    ({ supply }) => supply?.topShare.value != null && supply.largest.length === 1,
  );
  const unknown = chainOf(query, mineral).filter(({ supply }) => supply?.topShare.value == null);
  const clauses = known.flatMap(({ stage, supply }, i) => {
    const [largest = ''] = supply?.largest ?? [];
    const isSame = i > 0 && known[i - 1]?.supply?.largest[0] === largest;
    const name = i === 0 ? names.economyFirst(largest) : names.economyInText(largest);
    const join = i === 0 ? '' : i === known.length - 1 ? ' and ' : ', ';
    const subject = isSame ? '' : `${name} has `;
    return supply ? [`${join}${subject}`, supply.topShare, ` at the stage of ${stage.name.toLowerCase()}`] : [];
  });
  const gaps = unknown.map(({ stage }) => stage.name.toLowerCase());
  const silence = gaps.length === 0 ? '' : ` For ${gaps.join(' and ')} no production by economy is reported.`;
  return clauses.length === 0
    ? [`No production of ${names.mineralInText(mineral)} by economy is reported.`]
    : [...clauses, '.', silence];
}

/** Files that the page's figures stand in, for those who want to add or correct one. */
export function recordsOf(query: Query, mineral: string): readonly string[] {
  return [...new Set(query.tables.series.filter((row) => row.mineral === mineral).map(({ file }) => file))].sort();
}

/** Sources of all series of a mineral. */
export function sourcesOf(query: Query, mineral: string): readonly string[] {
  return [...new Set(query.tables.series.filter((row) => row.mineral === mineral).map(({ source }) => source))].sort();
}
