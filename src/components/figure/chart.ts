import {
  type Bounds,
  type ChartModel,
  type IndicatorOverviewInput,
  indicatorOverview,
  indicatorTrend,
  type Names,
  stageShares,
  supplierShares,
} from '../../charts/index.ts';
import { drawnOverview, trendRows } from '../../references/chart-rows.ts';
import { isDifference } from '../../references/differences.ts';
import { changedIn, isOfProducersAlone } from '../../references/overview-rows.ts';
import type { ImportRow, IndicatorRow, ProductionRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';
import { periodInTable } from '../period.ts';
import { seriesOf } from '../provenance/figure.ts';
import { resultSeries } from '../results.ts';
import { isOfLists } from '../scope.ts';
import { selectionOf } from '../selection/selection.ts';
import { chainRows } from './chain.ts';
import { detailOf } from './detail.ts';
import { type ChartRequest, chartId } from './request.ts';
import { trickles, withoutTrickles } from './trickles.ts';

/** A chart of the site: the model that is drawn, the id of its data, and the sources its figures come from. */
export interface SiteChart {
  readonly id: string;
  readonly model: ChartModel;
  readonly sources: readonly string[];
}

function namesFor(query: Edition): Names {
  const names = longNames(query);
  return { ...names, blocInText: (id) => query.bloc(id)?.name_in_text ?? id };
}

/** What a list of suppliers leaves over, as the indicators computed from it take it. */
function residualOf(query: Edition, topShareId: string): Bounds | undefined {
  const row = query.inputsOf(topShareId).find(({ input }) => input === 'OTH');
  return row && row.lower !== null ? { value: row.value, lower: row.lower, upper: row.upper } : undefined;
}

function residual(query: Edition, row: ProductionRow | ImportRow): Bounds | undefined {
  const { mineral, stage, year } = row;
  const ofReporter = 'partner' in row ? { reporter: row.reporter, measure: row.measure } : {};
  const topShare = query.result({ indicator: 'cr-1', mineral, stage, year, ...ofReporter });
  return topShare && residualOf(query, topShare.id);
}

/** The figures of a list from the tables of figures. */
function publishedRows(query: Edition, request: ChartRequest): readonly (ProductionRow | ImportRow)[] {
  const year = Number(request.year);
  const isMeant = (row: ProductionRow | ImportRow) =>
    row.mineral === request.mineral && row.stage === request.stage && row.year === year && row.primary === 'yes';
  if (request.reporter === undefined) return query.tables.production.filter(isMeant);
  return query.tables.imports.filter(
    (row) => isMeant(row) && row.reporter === request.reporter && row.measure === (request.measure ?? ''),
  );
}

/**
 * The figures of a reporter's partners as the inputs of its concentration: they stand there even where the source does
 * not let them be passed on in bulk, and a drawing with its table is a quotation.
 */
function quotedRows(query: Edition, request: ChartRequest): readonly ImportRow[] {
  const { reporter, mineral = '', stage = '' } = request;
  const year = Number(request.year);
  const measure = request.measure === 'value' || request.measure === 'quantity' ? request.measure : '';
  if (reporter === undefined) return [];
  const list = query.result({ indicator: 'hhi', reporter, mineral, stage, measure, year });
  return (list ? query.inputsOf(list.id) : []).map(({ input, value, lower, upper, unit, quality, source }) => {
    const figure = { value, lower, upper, unit, quality, source, average_from: null };
    return { reporter, mineral, stage, partner: input, year, measure, primary: 'yes', ...figure };
  });
}

function supplyRows(query: Edition, request: ChartRequest): readonly (ProductionRow | ImportRow)[] {
  const published = publishedRows(query, request);
  return published.some((row) => !('partner' in row) || row.partner !== 'WLD') ? published : quotedRows(query, request);
}

function supplierSharesModel(query: Edition, request: ChartRequest): { model: ChartModel; sources: readonly string[] } {
  const rows = supplyRows(query, request);
  const [row] = rows;
  const first = row && seriesOf(query, row)?.average_from;
  const rest = row && residual(query, row);
  const model = supplierShares({
    rows,
    names: namesFor(query),
    ...(rest ? { rest } : {}),
    ...(first ? { period: `${first}–${String(request.year).slice(2)}` } : {}),
  });
  return { model, sources: rows.map(({ source }) => source) };
}

/** Sources of the newest year of each stage up to `last`. */
function newestSources(rows: readonly ProductionRow[], last: number): readonly string[] {
  return [...Map.groupBy(rows, ({ stage }) => stage).values()].flatMap((stage) => {
    const known = stage.filter(({ year }) => year <= last);
    const newest = Math.max(...known.map(({ year }) => year));
    return known.filter(({ year }) => year === newest).map(({ source }) => source);
  });
}

function stageSharesModel(query: Edition, request: ChartRequest): { model: ChartModel; sources: readonly string[] } {
  const { mineral = '' } = request;
  const lastYear = Number(request.year ?? Number.POSITIVE_INFINITY);
  const rows = chainRows(
    query.tables.production.filter((row) => row.mineral === mineral),
    lastYear,
  );
  const model = stageShares({
    mineral,
    stages: query.stagesOf(mineral).map(({ stage }) => stage),
    rows,
    rest: (stage, year) => {
      const isMeant = (row: ProductionRow) => row.mineral === mineral && row.stage === stage && row.year === year;
      const row = rows.find(isMeant);
      const used = query.tables.production.find((candidate) => isMeant(candidate) && candidate.primary === 'yes');
      return row && used?.source === row.source ? residual(query, row) : undefined;
    },
    names: namesFor(query),
    ...(request.year === undefined ? {} : { year: Number(request.year) }),
  });
  return { model, sources: newestSources(rows, lastYear) };
}

/** Which economies stand for all where there are too many to show. */
export const ofProducers = 'Economies that hold at least 5% of the world’s production at some stage.';

/** Why most marks of a row are one where an indicator weighs the world's suppliers, and the importer's own output alone. */
const sharedAlike =
  'Suppliers are those of the whole world: any economy that does not produce itself has the same value as the others.';

/** Thresholds of the Union stand for the Union alone, wherever they are drawn. */
const unions = { setFor: 'EU27', ownerInText: 'the Union’s' } as const;

function bandsOf(query: Edition, indicator: string): Pick<IndicatorOverviewInput, 'bands'> {
  const bands = query.bandsOf(indicator);
  const [band] = bands;
  if (band === undefined) return {};
  const isUnions = /^European Commission|^Regulation \(EU\)/.test(band.set_by);
  return { bands: { setBy: band.set_by, bands, ...(isUnions ? unions : {}) } };
}

/** Values of the years before a result in its own series. */
function earlierOf(query: Edition, row: IndicatorRow): readonly number[] {
  if (row.base_year !== null) return [];
  return resultSeries(query, row).flatMap(({ year, value, unit }) =>
    year < row.year && value !== null && unit === row.unit ? [value] : [],
  );
}

/** How the rows of changes are told: of which indicator, since when, and whether in points. */
function changeOf(query: Edition, rows: readonly IndicatorRow[], indicator: string) {
  const [first] = rows;
  if (first === undefined || first.base_year === null) return { changeOf: '', isChange: false, note: '' };
  const of = changedIn(query, first);
  const changed = of === '' ? 'production' : (query.definition(of)?.name_in_text ?? of);
  const years = [...new Set(rows.flatMap(({ base_year }) => base_year ?? []))].sort();
  const since = years.length === 1 ? String(years[0]) : `the first year of each series, ${years[0]}–${years.at(-1)}`;
  return { changeOf: changed, isChange: isDifference(indicator), note: `Changes are of ${changed}, since ${since}.` };
}

function overviewModel(query: Edition, request: ChartRequest): { model: ChartModel; sources: readonly string[] } {
  const { indicator = '' } = request;
  const { rows: all, hasTrickles } = withoutTrickles(query, drawnOverview(new Map(Object.entries(request)), query));
  const { shown: rows, further, ofMinerals, ofEconomies } = selectionOf(query, all, request);
  const isNarrow = request.reporters === undefined && isOfProducersAlone(query, indicator);
  const { note, ...change } = changeOf(query, rows, indicator);
  const [row] = rows;
  const isFromLists = isOfLists(query, row && row.base_year !== null ? changedIn(query, row) : indicator);
  const isShared = query.definition(indicator)?.input === 'uncertain-suppliers';
  const model = indicatorOverview({
    rows,
    names: namesFor(query),
    scope: isFromLists ? 'lists' : 'other',
    periodOf: (row) => periodInTable(query, row),
    detailOf: (row) => detailOf(query, row),
    earlierOf: (row) => earlierOf(query, row),
    ...change,
    ...{ selected: ofMinerals, further },
    leftOut: [note, ofEconomies, isShared ? sharedAlike : '', hasTrickles ? trickles : '', isNarrow ? ofProducers : '']
      .filter((each) => each !== '')
      .join(' '),
    ...bandsOf(query, indicator),
  });
  return { model, sources: all.flatMap(({ sources }) => sources.split(' ')) };
}

function modelOf(query: Edition, request: ChartRequest): { model: ChartModel; sources: readonly string[] } {
  if (request.kind === 'supplier-shares') return supplierSharesModel(query, request);
  if (request.kind === 'stage-shares') return stageSharesModel(query, request);
  if (request.kind === 'indicator-overview') return overviewModel(query, request);
  const rows = trendRows(new Map(Object.entries(request)), query);
  return {
    model: indicatorTrend({
      rows,
      names: namesFor(query),
      ...(request.holds === undefined ? {} : { holds: request.holds }),
    }),
    sources: rows.flatMap(({ sources }) => sources.split(' ')),
  };
}

const kept = new WeakMap<Edition, Map<string, SiteChart>>();

/**
 * The chart that a request asks for, made once for each edition.
 *
 * @throws {RangeError} when the tables hold nothing to draw
 */
export function siteChart(query: Edition, request: ChartRequest): SiteChart {
  const charts = kept.get(query) ?? new Map<string, SiteChart>();
  kept.set(query, charts);
  const id = chartId(request);
  const key = `${id} ${request.holds ?? ''}`;
  const known = charts.get(key);
  if (known) return known;
  const { model, sources } = modelOf(query, request);
  const chart = { id, model, sources: [...new Set(sources)].sort() };
  charts.set(key, chart);
  return chart;
}
