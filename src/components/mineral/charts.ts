import type { Edition } from '../../text/edition.ts';
import { dependenceCharts, stageChart } from '../figure/pages.ts';
import type { ChartRequest } from '../figure/request.ts';
import { tradeCharts } from '../map/charts.ts';
import { resultSeries } from '../results.ts';
import { isTrickle, supplyOf, worthOf } from '../supply.ts';

/** What the importers of one stage spend a year, in US dollars, as far as it is known. */
function worthAt(query: Edition, mineral: string, stage: string): number {
  const supplies = query.reporters.flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? []);
  return supplies.reduce((sum, supply) => sum + (worthOf(query, supply) ?? 0), 0);
}

/** Who sends whom the goods of the stage that most is spent on; none where nothing is known by value. */
export function flowCharts(query: Edition, mineral: string): readonly ChartRequest[] {
  const stages = tradeCharts(query, mineral).map((at) => ({ ...at, worth: worthAt(query, mineral, at.stage) }));
  const [largest] = stages.sort((a, b) => b.worth - a.worth);
  return largest?.charts.filter(({ kind }) => kind === 'supply-flow') ?? [];
}

/** Fewer importers than this are told by the lines of the years as well. */
const fewestSlopes = 5;
/** More than this are a thicket. */
const mostSlopes = 12;

/**
 * Where each importer stood at the baseline of the site and where it stands now, with the supplier that the trend of a stage
 * follows; none where few importers have both years.
 */
function slopeOf(query: Edition, trend: ChartRequest): readonly ChartRequest[] {
  const { mineral = '', stage = '', partner = '', to = '' } = trend;
  const { baseline_year: from } = query.site;
  if (from === null) return [];
  const key = { indicator: 'partner-share', mineral, stage, partner, measure: 'value' };
  const has = (reporter: string, year: number) =>
    resultSeries(query, { ...key, reporter }).some((row) => row.year === year && row.value !== null);
  const reporters = query.reporters
    .flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? [])
    .filter((supply) => supply.measure === 'value' && !isTrickle(query, supply))
    .filter(({ reporter }) => reporter !== partner && has(reporter, from) && has(reporter, Number(to)))
    .sort((a, b) => (worthOf(query, b) ?? 0) - (worthOf(query, a) ?? 0))
    .slice(0, mostSlopes)
    .map(({ reporter }) => reporter);
  if (reporters.length < fewestSlopes) return [];
  const slope = { ...key, kind: 'baseline-slope', reporters: reporters.sort().join(' '), from: String(from), to };
  return [slope];
}

/** How dependence moved: lines of the largest customers at each stage, then all importers from the baseline to now. */
export function movedCharts(query: Edition, mineral: string): readonly ChartRequest[] {
  const trends = dependenceCharts(query, mineral);
  return [...trends, ...trends.flatMap((trend) => slopeOf(query, trend)).slice(0, 1)];
}

/** Every chart of a mineral: those that its page shows, and its chain, which the page tells in other ways. */
export function mineralCharts(query: Edition, mineral: string): readonly ChartRequest[] {
  return [...stageChart(query, mineral), ...flowCharts(query, mineral), ...movedCharts(query, mineral)];
}
