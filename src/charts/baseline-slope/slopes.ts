import type { IndicatorRow } from '../../tables/schema.ts';
import { type Point, type Series, type Trend, trendOf } from '../indicator-trend/series.ts';
import type { Bounds } from '../text/format.ts';
import type { Measure } from '../text/measure.ts';

/** A series with what is known of it at either end; `null` where there is nothing. */
export interface Slope {
  readonly series: Series;
  readonly start: Point | null;
  readonly end: Point | null;
  /** The change from point to point; `null` where an end has no point. */
  readonly change: number | null;
  /** Whether the ranges of the two ends leave its direction open. */
  readonly isSure: boolean;
}

export interface Slopes {
  readonly trend: Trend;
  /** Highest at the later end first; those of which nothing is known last. */
  readonly slopes: readonly Slope[];
  /** Those that moved most of all, at most three, the largest change first. */
  readonly notable: readonly Slope[];
}

const mostNotable = 3;
/** A change below this part of the whole is none of note. */
const leastNotable = 0.03;
/** What binary fractions leave: 0.31 less 0.28 is a little below 0.03. */
const slack = 1e-9;

/**
 * The series between two years, and which of them moved so much, and so surely, that they are told.
 * @throws {RangeError} if the rows are not of two years, or differ in more than one of reporter, partner, bloc, mineral
 * and stage
 */
export function slopesOf(rows: readonly IndicatorRow[], measure: Measure): Slopes {
  const trend = trendOf(rows);
  const years = new Set(rows.map(({ year }) => year));
  if (years.size !== 2) throw new RangeError(`two years expected, not ${years.size}`);
  const slopes = trend.series.map((series): Slope => {
    const at = (year: number) => series.points.find((point) => point.year === year) ?? null;
    const [start, end] = [at(trend.firstYear), at(trend.lastYear)];
    const [from, to] = [start?.bounds ?? null, end?.bounds ?? null];
    const change = from?.value == null || to?.value == null ? null : to.value - from.value;
    return { series, start, end, change, isSure: from !== null && to !== null && areApart(from, to) };
  });
  const least = leastNotable * (measure.whole ?? Math.max(...slopes.map(sizeOf)));
  const notable = slopes
    .filter(({ change, isSure }) => change !== null && isSure && Math.abs(change) >= least - slack)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0))
    .slice(0, mostNotable);
  return { trend, slopes, notable };
}

/** Whether the change of one is larger than that of every other, wherever in their ranges they lie. */
export function movedMost(slope: Slope, slopes: readonly Slope[]): boolean {
  const [least] = reach(slope);
  return slopes.every((other) => other === slope || reach(other)[1] < least);
}

/** The smallest and the largest size that a change may have. */
function reach({ start, end }: Slope): readonly [number, number] {
  const [from, to] = [start?.bounds ?? null, end?.bounds ?? null];
  if (from === null || to === null) return [0, Number.POSITIVE_INFINITY];
  const rise = (to.upper ?? Number.POSITIVE_INFINITY) - from.lower;
  const fall = (from.upper ?? Number.POSITIVE_INFINITY) - to.lower;
  return [Math.max(0, -rise, -fall), Math.max(Math.abs(rise), Math.abs(fall))];
}

function areApart(from: Bounds, to: Bounds): boolean {
  return (from.upper !== null && to.lower > from.upper) || (to.upper !== null && from.lower > to.upper);
}

/** The larger of the two ends in size, an upper bound where there is no value. */
export function sizeOf({ start, end }: Slope): number {
  const at = (point: Point | null) => Math.abs(point?.bounds?.value ?? point?.bounds?.upper ?? 0);
  return Math.max(at(start), at(end));
}
