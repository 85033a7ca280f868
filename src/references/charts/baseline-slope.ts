import type { Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import { slopeRows } from '../chart-rows.ts';
import { noData, wayOut } from '../no-data.ts';
import type { Element, Written } from '../parse.ts';
import { indicatorTrend } from './indicator-trend.ts';
import type { ChartKind } from './kind.ts';

function problems(element: Element, written: Written, query: Query): readonly Problem[] {
  const ofTrend = indicatorTrend.problems(element, written, query);
  if (ofTrend.length > 0) return ofTrend;
  const rows = slopeRows(written, query);
  const missing = ['from', 'to'].filter(
    (name) => !rows.some(({ year, lower }) => year === Number(written.get(name)) && lower !== null),
  );
  const [first] = missing;
  if (first === undefined && written.get('from') !== written.get('to')) return [];
  if (first === undefined) return noData(element, 'A slope leads from one year to another.', 'Name two years.');
  const year = written.get(first) ?? '';
  return noData(element, `There is nothing to draw in ${year}.`, wayOut(new Map([...written, ['year', year]]), query));
}

/** One indicator in two years, `from` and `to`. */
export const baselineSlope: ChartKind = { ...indicatorTrend, problems };
