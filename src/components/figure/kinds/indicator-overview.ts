import {
  type IndicatorOverviewInput,
  indicatorOverview,
} from '../../../charts/indicator-overview/indicator-overview.ts';
import { drawnOverview } from '../../../references/chart-rows.ts';
import { isDifference } from '../../../references/differences.ts';
import { changedIn, isOfProducersAlone } from '../../../references/overview-rows.ts';
import type { IndicatorRow } from '../../../tables/schema.ts';
import type { Edition } from '../../../text/edition.ts';
import { longNames } from '../../names.ts';
import { periodInTable } from '../../period.ts';
import { resultSeries } from '../../results.ts';
import { isOfLists } from '../../scope.ts';
import { selectionOf } from '../../selection/selection.ts';
import { detailOf } from '../detail.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import { withoutTrickles } from '../trickles.ts';
import type { MadeChart } from './kind.ts';

/** Thresholds of the Union stand for the Union alone, wherever they are drawn. */
const union = 'EU27';

function bandsOf(query: Edition, indicator: string): Pick<IndicatorOverviewInput, 'bands'> {
  const rows = query.bandsOf(indicator);
  const [band] = rows;
  if (band === undefined) return {};
  const { band: nameOf } = longNames(query);
  const bands = rows.map(({ position, to }) => ({ name: nameOf(indicator, position), to }));
  const isUnions = /^European Commission|^Regulation \(EU\)/.test(band.set_by);
  const owner = isUnions ? { setFor: union, ownerInText: query.say('figure.unionOwner') } : {};
  return { bands: { setBy: band.set_by, bands, ...owner } };
}

/** Values of the years before a result in its own series. */
function earlierOf(query: Edition, row: IndicatorRow): readonly number[] {
  if (row.base_year !== null) return [];
  return resultSeries(query, row).flatMap(({ year, value, unit }) =>
    year < row.year && value !== null && unit === row.unit ? [value] : [],
  );
}

/** How the rows of changes are told: of which indicator, and whether in points. */
function changeOf(query: Edition, rows: readonly IndicatorRow[], indicator: string) {
  const [first] = rows;
  if (first === undefined || first.base_year === null) return {};
  const of = changedIn(query, first);
  const { indicatorInText, indicatorBare } = chartNames(query);
  const figures = query.say('figure.changedFigures');
  const changed =
    of === '' ? { inText: figures, bare: figures } : { inText: indicatorInText(of), bare: indicatorBare(of) };
  return { changeOf: changed, isChange: isDifference(indicator) };
}

/** What changes are of and since when, as a sentence; empty for levels. */
function changeNote(query: Edition, rows: readonly IndicatorRow[], changed: string | undefined): string {
  const years = [...new Set(rows.flatMap(({ base_year }) => base_year ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || changed === undefined) return '';
  return query.say(`figure.note.${years.length === 1 ? 'changes' : 'changesOfSeries'}`, { changed, first, last });
}

/** The newest results of an indicator, as many as have room. */
export function indicatorOverviewChart(query: Edition, request: ChartRequest): MadeChart {
  const { indicator = '' } = request;
  const { rows: all, hasTrickles } = withoutTrickles(query, drawnOverview(writtenOf(request), query));
  const { shown: rows, further, ofMinerals, ofEconomies } = selectionOf(query, all, request);
  const isNarrow = request.reporters === undefined && isOfProducersAlone(query, indicator);
  const change = changeOf(query, rows, indicator);
  const [row] = rows;
  const isFromLists = isOfLists(query, row && row.base_year !== null ? changedIn(query, row) : indicator);
  const isShared = query.definition(indicator)?.input === 'uncertain-suppliers';
  const note = (key: string, holds: boolean) => (holds ? [query.say(`figure.note.${key}`)] : []);
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
    leftOut: [
      changeNote(query, rows, change.changeOf?.inText),
      ofEconomies,
      ...note('sharedAlike', isShared),
      ...note('trickles', hasTrickles),
      ...note('producers', isNarrow),
    ].filter((each) => each !== ''),
    ...bandsOf(query, indicator),
  });
  return { model, from: rows, sources: all.flatMap(({ sources }) => sources.split(' ')) };
}
