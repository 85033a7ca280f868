import { indicatorTrend } from '../../../charts/indicator-trend/indicator-trend.ts';
import { trendRows } from '../../../references/chart-rows.ts';
import type { Edition } from '../../../text/edition.ts';
import { chartNames } from '../names.ts';
import { type ChartRequest, writtenOf } from '../request.ts';
import type { MadeChart } from './kind.ts';

/** The results of an indicator between two years. */
export function indicatorTrendChart(query: Edition, request: ChartRequest): MadeChart {
  const rows = trendRows(writtenOf(request), query);
  const holds = request.holds === undefined ? {} : { holds: request.holds };
  const model = indicatorTrend({ rows, language: query.language, names: chartNames(query), ...holds });
  return { model, from: rows, sources: rows.flatMap(({ sources }) => sources.split(' ')) };
}
