import type { Query } from '../../tables/query.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { span } from '../../text/dates.ts';
import { mined } from '../mineral/facts.ts';
import { longNames } from '../names.ts';
import { periodOf } from '../period.ts';
import { aboveCeiling, type DependenceRow } from './dependence.ts';
import { producedBy } from './produced.ts';
import { sourcingOf } from './sourcing.ts';

type Part = string | IndicatorRow;

/** "For 5 of 26 minerals with import figures, one partner sent Japan 65% or more of its imports in 2024." */
function ofImports(query: Query, economy: string, rows: readonly DependenceRow[]): readonly Part[] {
  const { count, of } = aboveCeiling(rows);
  if (of === 0) return [];
  const years = rows.flatMap(({ imports, isRanked }) => (isRanked && imports ? [imports.year] : []));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const inYears = first === last ? ` in ${last}` : `, in the newest year of each (${span(first, last)})`;
  const whose = longNames(query).economyInText(economy);
  const minerals = of === 1 ? 'the one mineral' : `${of} minerals`;
  const counted = count === 0 ? `none of ${minerals}` : `${count} of ${minerals}`;
  return [`For ${counted} with import figures, one partner sent ${whose} 65% or more of its imports${inYears}.`];
}

/** "Chile mined 24% of the world’s copper in 2024, the largest of its shares at 12 stages." */
function ofProduction(query: Query, economy: string): readonly Part[] {
  const names = longNames(query);
  const all = producedBy(query, economy);
  const [first] = all;
  if (first === undefined) return [];
  const { mineral, stage } = first.share;
  const isMined = query.stage(mineral, stage)?.kind === 'extraction';
  const what = isMined ? mined(names.mineralInText(mineral), names.goods(mineral, stage)) : names.goods(mineral, stage);
  const among =
    all.length === 1
      ? 'the one stage at which its share is known'
      : `the largest of its shares at ${all.length} stages`;
  const verb = isMined ? 'mined' : 'made';
  return [
    `${names.economyFirst(economy)} ${verb} `,
    first.share,
    ` of the world’s ${what} in ${periodOf(query, first.share)}, ${among}.`,
  ];
}

/** "One country outside supplied 65% or more of what the European Union uses at 7 of 67 stages." */
function ofSourcing(query: Query, economy: string): readonly Part[] {
  const lines = sourcingOf(query, economy);
  if (lines.length === 0) return [];
  const count = lines.filter(({ largest }) => (largest?.value ?? 0) >= 65).length;
  const stages = `${count} of ${lines.length} ${lines.length === 1 ? 'stage' : 'stages'}`;
  const years = [...new Set(lines.map(({ years: [first, last] }) => span(first, last)))];
  const when = years.length === 1 ? `, on the average of ${years[0]}` : '';
  const who = longNames(query).economyInText(economy);
  return [`One country outside supplied 65% or more of what ${who} used at ${stages} of mineral chains${when}.`];
}

/** The first lines of an economy’s page: what it depends on, and what it holds; or that there is hardly anything. */
export function leadOf(query: Query, economy: string, rows: readonly DependenceRow[]): readonly Part[] {
  const parts = [ofImports(query, economy, rows), ofSourcing(query, economy), ofProduction(query, economy)].filter(
    (each) => each.length > 0,
  );
  if (parts.length > 0) return parts.flatMap((each, index) => (index === 0 ? each : [' ', ...each]));
  const name = longNames(query).economyInText(economy);
  return [`Hardly anything is known here of ${name}: it is a partner in the trade of others.`];
}
