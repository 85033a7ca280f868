import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import type { ChartRequest } from './request.ts';

/** The parts of a change that print as more than nothing, at least so many, make a picture of what moved it. */
const fewestParts = 2;

/** Whether the bounds of a change leave no doubt that there was one. */
export function isSureChange({ lower, upper }: IndicatorRow): boolean {
  return (lower ?? 0) > 0 || (upper ?? 0) < 0;
}

/** Whether a result is a change with a value that comes in several parts. */
export function comesInParts(query: Edition, { id, value, base_year }: IndicatorRow): boolean {
  if (value === null || base_year === null) return false;
  return query.partsOf(id).filter((part) => part.value !== 0).length >= fewestParts;
}

/** The chart of what moved a result from its base year to its year, part by part. */
export function changeChart(query: Edition, row: IndicatorRow): ChartRequest {
  const { id, indicator, reporter, partner, bloc, mineral, stage, measure, base_year, year } = row;
  // An id names what changed where one indicator splits changes of several.
  const [, of = ''] = id.split('.');
  const named = { of: query.definition(of) ? of : '', reporter, partner, bloc, measure };
  const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ''));
  return {
    ...{ kind: 'change-waterfall', indicator, mineral, stage, ...given },
    ...{ base_year: String(base_year), year: String(year) },
  };
}

/** The one of some changes to draw: a sure one before the others, then the largest, then the newest; ties by id. */
export function tellingChange(query: Edition, rows: readonly IndicatorRow[]): IndicatorRow | undefined {
  const size = ({ value }: IndicatorRow) => Math.abs(value ?? 0);
  const order = (a: IndicatorRow, b: IndicatorRow) =>
    Number(isSureChange(b)) - Number(isSureChange(a)) || size(b) - size(a) || b.year - a.year || (a.id < b.id ? -1 : 1);
  return rows.filter((row) => comesInParts(query, row)).sort(order)[0];
}
