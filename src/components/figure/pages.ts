import { isChartKind } from '../../references/charts/kinds.ts';
import { parseMdx } from '../../references/parse.ts';
import type { Edition } from '../../text/edition.ts';
import { resultSeries } from '../results.ts';
import { isTrickle, type Supply, supplyOf, tradedStages, worthOf } from '../supply.ts';
import { type ChartRequest, chartId } from './request.ts';

const leastYears = 3;
const mostLines = 4;

/** The charts a briefing asks for, in the order of its text. */
export function briefingCharts(mdx: string): readonly ChartRequest[] {
  return parseMdx('', mdx).elements.flatMap(({ name, attributes }) => {
    const values = Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value ?? '']));
    const { kind = '', note: _, ...rest } = values;
    return name === 'Chart' && isChartKind(kind) ? [{ ...rest, kind }] : [];
  });
}

/** The chain of a mineral at a glance; none for a mineral of one stage or without any production. */
export function stageChart(query: Edition, mineral: string): readonly ChartRequest[] {
  const hasFigures = query.where('production', { mineral, primary: 'yes' }).length > 0;
  return hasFigures && query.stagesOf(mineral).length > 1 ? [{ kind: 'stage-shares', mineral }] : [];
}

function reaches(query: Edition, supply: Supply, partner: string): boolean {
  const { reporter, mineral, stage, measure } = supply;
  const rows = resultSeries(query, { indicator: 'partner-share', reporter, mineral, stage, measure, partner });
  return rows.filter(({ value }) => value !== null).length >= leastYears;
}

function span(query: Edition, supply: Supply): { from: string; to: string } {
  const { reporter, mineral, stage, measure } = supply;
  const years = resultSeries(query, { indicator: 'cr-1', reporter, mineral, stage, measure }).map(({ year }) => year);
  return { from: String(Math.min(...years)), to: String(Math.max(...years)) };
}

/** What most is spent on first; ties, and what is not known in money, by the share of one partner. */
function byWorth(query: Edition): (a: Supply, b: Supply) => number {
  const share = ({ topShare }: Supply) => topShare.value ?? 0;
  return (a, b) => (worthOf(query, b) ?? 0) - (worthOf(query, a) ?? 0) || share(b) - share(a);
}

/** The supplies of one stage that are known by value in several years and are more than a trickle, the dearest first. */
function trended(query: Edition, mineral: string, stage: string, partner?: string): readonly Supply[] {
  return query.reporters
    .flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? [])
    .filter((supply) => supply.measure === 'value' && !isTrickle(query, supply))
    .filter((supply) => reaches(query, supply, partner ?? supply.largest[0] ?? ''))
    .sort(byWorth(query));
}

/** The leading supplier of the stage: the one that is the largest for most importers. */
function leader(supplies: readonly Supply[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { largest } of supplies) for (const id of largest) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** What a reporter spends a year on the goods of one partner, in US dollars. */
function spentOn(query: Edition, supply: Supply, partner: string): number {
  const share = supply.shares.find((row) => row.partner === partner)?.value ?? 0;
  return (worthOf(query, supply) ?? 0) * share;
}

/**
 * How dependence on the leading supplier moved for its largest customers among the reporters, at each stage traded by
 * value; all on one axis.
 */
export function dependenceCharts(query: Edition, mineral: string): readonly ChartRequest[] {
  const charts = tradedStages(query, mineral).flatMap((stage) => dependenceChart(query, mineral, stage));
  const holds = Math.max(0, ...charts.map((chart) => largestShare(query, chart)));
  return charts.map((chart) => ({ ...chart, holds }));
}

function dependenceChart(query: Edition, mineral: string, stage: string): readonly ChartRequest[] {
  const partner = leader(trended(query, mineral, stage));
  if (partner === undefined) return [];
  const supplies = trended(query, mineral, stage, partner)
    .filter(({ reporter }) => reporter !== partner)
    .sort((a, b) => spentOn(query, b, partner) - spentOn(query, a, partner));
  const [first] = supplies;
  if (!first) return [];
  const reporters = supplies
    .slice(0, mostLines)
    .map(({ reporter }) => reporter)
    .sort()
    .join(' ');
  const request = { kind: 'indicator-trend', indicator: 'partner-share', reporters, partner, mineral, stage };
  return [{ ...request, measure: 'value', ...span(query, first) }];
}

/** The highest end of any range that a chart of importers draws. */
function largestShare(query: Edition, request: ChartRequest): number {
  const { reporters = '', partner = '', mineral = '', stage = '', measure = '' } = request;
  const rows = reporters
    .split(' ')
    .flatMap((reporter) =>
      resultSeries(query, { indicator: 'partner-share', reporter, partner, mineral, stage, measure }),
    );
  const drawn = rows.filter(({ year }) => year >= Number(request.from) && year <= Number(request.to));
  return Math.max(0, ...drawn.map(({ value, upper }) => Math.max(value ?? 0, upper ?? 0)));
}

/** How the shares of a reporter's leading partners moved, for the goods it spends most on of those known in several years. */
export function partnerChart(query: Edition, supplies: readonly Supply[]): readonly ChartRequest[] {
  for (const supply of [...supplies].sort(byWorth(query))) {
    const partners = supply.shares
      .slice(0, mostLines)
      .map(({ partner }) => partner)
      .filter((partner) => reaches(query, supply, partner));
    if (partners.length === 0) continue;
    const { reporter, mineral, stage, measure } = supply;
    const request = { kind: 'indicator-trend', indicator: 'partner-share', reporter, mineral, stage, measure };
    return [{ ...request, partners: partners.join(' '), ...span(query, supply) }];
  }
  return [];
}

/** Each chart once. */
export function distinct(requests: readonly ChartRequest[]): readonly ChartRequest[] {
  return [...new Map(requests.map((request) => [chartId(request), request])).values()];
}
