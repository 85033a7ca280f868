import type { Edition } from '../../text/edition.ts';
import { changeChart, isSureChange, tellingChange } from '../figure/changes.ts';
import { dependenceCharts, stageChart } from '../figure/pages.ts';
import type { ChartRequest } from '../figure/request.ts';
import { tradeCharts } from '../map/charts.ts';
import { resultSeries } from '../results.ts';
import { isTrickle, supplyOf, worthOf } from '../supply.ts';
import { producerCharts } from './producers.ts';

/** What the importers of one stage spend a year, in US dollars, as far as it is known. */
function worthAt(query: Edition, mineral: string, stage: string): number {
  const supplies = query.reporters.flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? []);
  return supplies.reduce((sum, supply) => sum + (worthOf(query, supply) ?? 0), 0);
}

/** Who sends whom the goods of the stage that most is spent on; none where nothing is known by value. */
function flowCharts(query: Edition, mineral: string): readonly ChartRequest[] {
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
function movedCharts(query: Edition, mineral: string): readonly ChartRequest[] {
  const trends = dependenceCharts(query, mineral);
  return [...trends, ...trends.flatMap((trend) => slopeOf(query, trend)).slice(0, 1)];
}

/** A change of concentration below this, in the index of 0 to 1, moved little that is worth a picture. */
const leastChange = 0.02;

/** What moved the concentration of production most, producer by producer; none where no change is sure and of some size. */
function concentrationChart(query: Edition, mineral: string): readonly ChartRequest[] {
  const changes = query
    .resultsOf('hhi-change-by-supplier')
    .filter((row) => row.mineral === mineral && row.reporter === '')
    .filter((row) => isSureChange(row) && Math.abs(row.value ?? 0) >= leastChange);
  const told = tellingChange(query, changes);
  return told ? [changeChart(query, told)] : [];
}

/** So many figures a page has room for before its further ones are named with a link instead. */
const room = { producers: 4, change: 3 } as const;

/** Stages with tables of production that make a page long; it has room for two figures less. */
const manyTables = 3;

/** The figures of a page of a mineral, by where they stand. */
export interface MineralFigures {
  readonly flow: readonly ChartRequest[];
  readonly moved: readonly ChartRequest[];
  readonly producers: readonly ChartRequest[];
  readonly change: readonly ChartRequest[];
  /** Those that the page names, with a link to the page of each. */
  readonly named: readonly ChartRequest[];
}

/** What the page of a mineral draws, as far as it has room, and what it names. */
export function mineralFigures(query: Edition, mineral: string): MineralFigures {
  const [flow, moved] = [flowCharts(query, mineral), movedCharts(query, mineral)];
  const further = { producers: producerCharts(query, mineral), change: concentrationChart(query, mineral) };
  const produced = new Set(query.tables.production.flatMap((row) => (row.mineral === mineral ? [row.stage] : [])));
  const taken = flow.length + moved.length + (produced.size >= manyTables ? 2 : 0);
  const isProducersDrawn = taken + further.producers.length <= room.producers;
  const isChangeDrawn = taken + further.producers.length + further.change.length <= room.change;
  return {
    ...{ flow, moved },
    producers: isProducersDrawn ? further.producers : [],
    change: isChangeDrawn ? further.change : [],
    named: [...(isProducersDrawn ? [] : further.producers), ...(isChangeDrawn ? [] : further.change)],
  };
}

/** Every chart of a mineral: those that its page shows or names, and its chain, which the page tells in other ways. */
export function mineralCharts(query: Edition, mineral: string): readonly ChartRequest[] {
  return [
    ...stageChart(query, mineral),
    ...flowCharts(query, mineral),
    ...movedCharts(query, mineral),
    ...producerCharts(query, mineral),
    ...concentrationChart(query, mineral),
  ];
}
