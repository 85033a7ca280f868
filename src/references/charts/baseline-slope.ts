import { listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { slopeRows, trendRows } from '../chart-rows.ts';
import { distinct, noData } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import { indicatorTrend } from './indicator-trend.ts';
import type { ChartKind } from './kind.ts';

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const ofTrend = indicatorTrend.problems(element, written, query);
  if (ofTrend.length > 0) return ofTrend;
  if (written.get('from') === written.get('to')) {
    return noData(element, 'A slope leads from one year to another.', 'Name two years.');
  }
  const rows = slopeRows(written, query);
  const isKnown = (year: string) => rows.some((row) => row.year === Number(year) && row.lower !== null);
  const missing = ['from', 'to'].map((name) => written.get(name) ?? '').find((year) => !isKnown(year));
  if (missing === undefined) return [];
  const years = distinct(trendRows(written, query).flatMap(({ year, lower }) => (lower === null ? [] : [year])));
  return noData(element, `There is nothing to draw in ${missing}.`, `There is something for ${listed(years)}.`);
}

/** One indicator in two years, `from` and `to`. */
export const baselineSlope: ChartKind = { ...indicatorTrend, problems };
