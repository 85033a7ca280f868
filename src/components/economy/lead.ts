import type { IndicatorRow } from '../../tables/schema.ts';
import { span } from '../../text/dates.ts';
import type { Edition } from '../../text/edition.ts';
import { mined } from '../mineral/facts.ts';
import { longNames } from '../names.ts';
import { periodOf } from '../period.ts';
import { betweenSentences } from '../sentences.ts';
import { tradedGoods } from '../traded.ts';
import { largestSent } from './customers.ts';
import { aboveCeiling, type DependenceRow } from './dependence.ts';
import { producedBy } from './produced.ts';
import { smallFiguresOf } from './small-figures.ts';
import { sourcingOf } from './sourcing.ts';

type Part = string | IndicatorRow;

/**
 * "For 5 of 26 minerals with import figures, one partner sent Japan 65% or more of its imports in 2024; one more is not
 * counted, of which Japan is itself the largest producer."
 */
function ofImports(query: Edition, economy: string, rows: readonly DependenceRow[]): readonly Part[] {
  const { count, of, own } = aboveCeiling(rows);
  if (of === 0) return [];
  const names = longNames(query);
  const ranked = rows.flatMap(({ imports, standing }) => (standing === 'counted' && imports ? [imports] : []));
  const years = ranked.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const averages = [...new Set(ranked.map(({ topShare }) => periodOf(query, topShare)))].filter((period) =>
    /\D/.test(period),
  );
  return [
    query.say('economy.lead.imports', {
      ...{ count, of, own, year: last, span: span(first, last) },
      economy: names.economyInText(economy),
      years: first === last ? 'one' : 'several',
      averages: averages.length === 0 ? 'none' : names.listed(averages),
    }),
  ];
}

/** What is mined or made at a stage: "copper", "bauxite", "refined copper". */
function productOf(query: Edition, mineral: string, stage: string): string {
  const names = longNames(query);
  const goods = names.goods(mineral, stage);
  return query.stage(mineral, stage)?.kind === 'extraction' ? mined(names.mineralInText(mineral), goods) : goods;
}

/** "Chile mined 24% of the world’s copper in 2024, the largest of its 12 shares that are known." */
function ofProduction(query: Edition, economy: string): readonly Part[] {
  const all = producedBy(query, economy);
  const [first] = all;
  if (first === undefined) return [];
  const { share } = first;
  return query.tell<IndicatorRow>('economy.lead.production', {
    ...{ share, count: all.length, period: periodOf(query, share) },
    economy: longNames(query).economyFirst(economy),
    kind: query.stage(share.mineral, share.stage)?.kind === 'extraction' ? 'mined' : 'made',
    goods: productOf(query, share.mineral, share.stage),
  });
}

/** "One country outside supplied 65% or more of what the European Union uses at 7 of 67 stages." */
function ofSourcing(query: Edition, economy: string): readonly Part[] {
  const lines = sourcingOf(query, economy);
  if (lines.length === 0) return [];
  const years = [...new Set(lines.map(({ years: [first, last] }) => span(first, last)))];
  return [
    query.say('economy.lead.sourcing', {
      count: lines.filter(({ largest }) => (largest?.value ?? 0) >= 65).length,
      of: lines.length,
      years: years.length === 1 ? (years[0] ?? 'none') : 'none',
      economy: longNames(query).economyInText(economy),
    }),
  ];
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
  const count = products.length - named.length;
  const all = names.listed(count > 0 ? [...named, query.say('economy.lead.moreGoods', { count })] : named);
  return [query.say('economy.lead.small', { economy: names.economyFirst(economy), goods: all })];
}

/** A smaller share of an importer’s imports is not worth a sentence. */
const leastTold = 0.01;

/** "Estonia sent 35% of Germany’s imports of unwrought tantalum in 2024, its largest share in those of any importer." */
function ofTrade(query: Edition, economy: string): readonly Part[] {
  const names = longNames(query);
  const sent = largestSent(query, economy);
  if (sent === undefined || (sent.value ?? 0) < leastTold) return [];
  return query.tell<IndicatorRow>('economy.lead.trade', {
    ...{ sent, period: periodOf(query, sent), goods: tradedGoods(query, sent) },
    economy: names.economyFirst(economy),
    owner: names.possessive(sent.reporter),
  });
}

function joined(query: Edition, findings: readonly (readonly Part[])[]): readonly Part[] {
  const found = findings.filter((parts) => parts.length > 0);
  return found.flatMap((parts, index) => (index === 0 ? parts : [betweenSentences(query), ...parts]));
}

/** The first lines of an economy’s page: what it depends on, and what it holds; of small ones what there is. */
export function leadOf(query: Edition, economy: string, rows: readonly DependenceRow[]): readonly Part[] {
  const all = [ofImports(query, economy, rows), ofSourcing(query, economy), ofProduction(query, economy)];
  const first = joined(query, all);
  if (first.length > 0) return first;
  const second = joined(query, [ofSmallFigures(query, economy), ofTrade(query, economy)]);
  if (second.length > 0) return second;
  return [query.say('economy.lead.nothing', { economy: longNames(query).economyInText(economy) })];
}
