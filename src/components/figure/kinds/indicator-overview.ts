import {
  type IndicatorOverviewInput,
  indicatorOverview,
} from '../../../charts/indicator-overview/indicator-overview.ts';
import { drawnOverview } from '../../../references/chart-rows.ts';
import { isDifference } from '../../../references/differences.ts';
import { changedIn, isOfProducersAlone } from '../../../references/overview-rows.ts';
import type { IndicatorRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';
import { periodInTable } from '../../period.ts';
import { resultSeries } from '../../results.ts';
import { isOfLists } from '../../scope.ts';
import { selectionOf } from '../../selection/selection.ts';
import { detailOf } from '../detail.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import { trickles, withoutTrickles } from '../trickles.ts';
import type { MadeChart } from './kind.ts';

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

/** The newest results of an indicator, as many as have room. */
export function indicatorOverviewChart(query: Edition, request: ChartRequest): MadeChart {
  const { indicator = '' } = request;
  const { rows: all, hasTrickles } = withoutTrickles(query, drawnOverview(writtenOf(request), query));
  const { shown: rows, further, ofMinerals, ofEconomies } = selectionOf(query, all, request);
  const isNarrow = request.reporters === undefined && isOfProducersAlone(query, indicator);
  const { note, ...change } = changeOf(query, rows, indicator);
  const [row] = rows;
  const isFromLists = isOfLists(query, row && row.base_year !== null ? changedIn(query, row) : indicator);
  const isShared = query.definition(indicator)?.input === 'uncertain-suppliers';
  const model = indicatorOverview({
    rows,
    language: query.language,
    names: chartNames(query),
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
