import type { IndicatorRow } from '../../tables/schema.ts';
import { span } from '../../text/dates.ts';
import type { Edition } from '../../text/edition.ts';
import { listed } from '../../text/grammar.ts';
import { mined } from '../mineral/facts.ts';
import { longNames } from '../names.ts';
import { periodOf } from '../period.ts';
import { tradedGoods } from '../traded.ts';
import { largestSent } from './customers.ts';
import { aboveCeiling, type DependenceRow } from './dependence.ts';
import { producedBy } from './produced.ts';
import { smallFiguresOf } from './small-figures.ts';
import { sourcingOf } from './sourcing.ts';

type Part = string | IndicatorRow;

/** "; 3 more are not counted, of which China is itself the largest producer" */
function besideOwn(own: number, whose: string): string {
  if (own === 0) return '';
  return `; ${own === 1 ? 'one more is' : `${own} more are`} not counted, of which ${whose} is itself the largest producer`;
}

/**
 * "For 5 of 26 minerals with import figures, one partner sent Japan 65% or more of its imports in 2024; one more is not
 * counted, of which Japan is itself the largest producer."
 */
function ofImports(query: Edition, economy: string, rows: readonly DependenceRow[]): readonly Part[] {
  const { count, of, own } = aboveCeiling(rows);
  if (of === 0) return [];
  const ranked = rows.flatMap(({ imports, standing }) => (standing === 'counted' && imports ? [imports] : []));
  const years = ranked.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const averages = [...new Set(ranked.map(({ topShare }) => periodOf(query, topShare)))].filter((period) =>
    /\D/.test(period),
  );
  const or = averages.length === 0 ? '' : `, or on the average of ${listed(averages)}`;
  const inYears = first === last ? ` in ${last}${or}` : `, in the newest year of each (${span(first, last)})`;
  const whose = longNames(query).economyInText(economy);
  const minerals = of === 1 ? 'the one mineral' : `${of} minerals`;
  const some = count === 0 ? `none of ${minerals}` : `${count} of ${minerals}`;
  const counted = of === 1 && count === 1 ? minerals : some;
  const sent = `one partner sent ${whose} 65% or more of its imports${inYears}`;
  return [`For ${counted} with import figures, ${sent}${besideOwn(own, whose)}.`];
}

/** What is mined or made at a stage: "copper", "bauxite", "refined copper". */
function productOf(query: Edition, mineral: string, stage: string): string {
  const names = longNames(query);
  const goods = names.goods(mineral, stage);
  return query.stage(mineral, stage)?.kind === 'extraction' ? mined(names.mineralInText(mineral), goods) : goods;
}

/** "Chile mined 24% of the world’s copper in 2024, the largest of its 12 shares that are known." */
function ofProduction(query: Edition, economy: string): readonly Part[] {
  const names = longNames(query);
  const all = producedBy(query, economy);
  const [first] = all;
  if (first === undefined) return [];
  const { mineral, stage } = first.share;
  const what = productOf(query, mineral, stage);
  const among =
    all.length === 1 ? 'its only share that is known' : `the largest of its ${all.length} shares that are known`;
  const verb = query.stage(mineral, stage)?.kind === 'extraction' ? 'mined' : 'made';
  return [
    `${names.economyFirst(economy)} ${verb} `,
    first.share,
    ` of the world’s ${what} in ${periodOf(query, first.share)}, ${among}.`,
  ];
}

/** "One country outside supplied 65% or more of what the European Union uses at 7 of 67 stages." */
function ofSourcing(query: Edition, economy: string): readonly Part[] {
  const lines = sourcingOf(query, economy);
  if (lines.length === 0) return [];
  const count = lines.filter(({ largest }) => (largest?.value ?? 0) >= 65).length;
  const stages = `${count} of ${lines.length} ${lines.length === 1 ? 'stage' : 'stages'}`;
  const years = [...new Set(lines.map(({ years: [first, last] }) => span(first, last)))];
  const when = years.length === 1 ? `, on the average of ${years[0]}` : '';
  const who = longNames(query).economyInText(economy);
  return [`One country outside supplied 65% or more of what ${who} used at ${stages} of mineral chains${when}.`];
}

const mostNamed = 3;

/** "Burundi produces gold, tantalum and tin; no share of 1% or more of the world’s production is known of it." */
function ofSmallFigures(query: Edition, economy: string): readonly Part[] {
  const names = longNames(query);
  const products = [
    ...new Set(smallFiguresOf(query, economy).map(({ mineral, stage }) => productOf(query, mineral, stage))),
  ];
  if (products.length === 0) return [];
  const named = products.slice(0, mostNamed);
  const more = products.length - named.length;
  const all = listed(more > 0 ? [...named, `${more} more`] : named);
  return [
    `${names.economyFirst(economy)} produces ${all}; no share of 1% or more of the world’s production is known of it.`,
  ];
}

/** A smaller share of an importer’s imports is not worth a sentence. */
const leastTold = 0.01;

/** "Estonia sent 35% of Germany’s imports of unwrought tantalum in 2024, its largest share in those of any importer." */
function ofTrade(query: Edition, economy: string): readonly Part[] {
  const names = longNames(query);
  const sent = largestSent(query, economy);
  if (sent === undefined || (sent.value ?? 0) < leastTold) return [];
  const goods = tradedGoods(query, sent);
  return [
    `${names.economyFirst(economy)} sent `,
    sent,
    ` of ${names.possessive(sent.reporter)} imports of ${goods} in ${periodOf(query, sent)}, its largest share in those of any importer.`,
  ];
}

function joined(findings: readonly (readonly Part[])[]): readonly Part[] {
  const found = findings.filter((parts) => parts.length > 0);
  return found.flatMap((parts, index) => (index === 0 ? parts : [' ', ...parts]));
}

/** The first lines of an economy’s page: what it depends on, and what it holds; of small ones what there is. */
export function leadOf(query: Edition, economy: string, rows: readonly DependenceRow[]): readonly Part[] {
  const first = joined([ofImports(query, economy, rows), ofSourcing(query, economy), ofProduction(query, economy)]);
  if (first.length > 0) return first;
  const second = joined([ofSmallFigures(query, economy), ofTrade(query, economy)]);
  if (second.length > 0) return second;
  const name = longNames(query).economyInText(economy);
  return [`Hardly anything is at hand of ${name}: no production, and in the trade of others only small consignments.`];
}
