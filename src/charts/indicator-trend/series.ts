import type { IndicatorRow } from '../../tables/schema.ts';
import type { Bounds } from '../text/format.ts';

/** What tells the series of a trend apart. */
export const dimensions = ['reporter', 'partner', 'bloc', 'mineral', 'stage'] as const;
export type Dimension = (typeof dimensions)[number];

/** What a single series is named after: the most particular thing it is about. */
const soleDimensions: readonly Dimension[] = ['partner', 'bloc', 'reporter', 'mineral'];

/** A year of a series: a value, bounds alone, or a reason why there is neither. */
export interface Point {
  readonly year: number;
  readonly bounds: Bounds | null;
  readonly reason: string;
  /** Counts the unbroken runs of a series: a missing year or another source begins a new one. */
  readonly run: number;
}

/** A year that has a value. */
export type Valued = Point & { readonly bounds: Bounds & { readonly value: number } };

/** The values of one reporter, partner, bloc, mineral or stage, by year. */
export interface Series {
  readonly id: string;
  readonly points: readonly Point[];
}

export interface Trend {
  /** The column in which the series differ, or after which a single one is named. */
  readonly by: Dimension;
  /** Highest last value, or lower bound, first; those of which nothing is known last; ties by id. */
  readonly series: readonly Series[];
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The rows as series over years.
 * @throws {RangeError} if there is no row, if the rows differ in indicator, unit or measure or in more than one of the
 * dimensions, or if a series has a year twice
 */
export function trendOf(rows: readonly IndicatorRow[]): Trend {
  const years = rows.map(({ year }) => year);
  const by = dimensionOf(rows);
  const ids = [...new Set(rows.map((row) => row[by]))];
  const series = ids.map((id) => ({ id, points: pointsOf(rows.filter((row) => row[by] === id)) }));
  return {
    by,
    series: series.sort((a, b) => lastSize(b) - lastSize(a) || (a.id < b.id ? -1 : 1)),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
  };
}

/** The last point of a series that has a value. */
export function lastOf({ points }: Series): Valued | null {
  return valued(points).at(-1) ?? null;
}

/** The last point of a series of which anything is known, bounds at least. */
export function lastKnown({ points }: Series): (Point & { readonly bounds: Bounds }) | null {
  return points.flatMap(({ bounds, ...rest }) => (bounds === null ? [] : [{ ...rest, bounds }])).at(-1) ?? null;
}

/** The first point of a series that has a value. */
export function firstOf({ points }: Series): Valued | null {
  return valued(points)[0] ?? null;
}

/** The points that have a value. */
export function valued(points: readonly Point[]): readonly Valued[] {
  return points.flatMap(({ bounds, ...rest }) => {
    if (bounds === null || bounds.value === null) return [];
    return [{ ...rest, bounds: { ...bounds, value: bounds.value } }];
  });
}

/** Is any value of the series known only within a range wider than `least`? */
export function hasRange({ points }: Series, least: number): boolean {
  return valued(points).some(({ bounds }) => bounds.upper === null || bounds.upper - bounds.lower > least);
}

/** Does the series go on from another source in the very next year, so that its line is broken? */
export function changesSource({ points }: Series): boolean {
  const values = valued(points);
  return values.some(({ year, run }, index) => {
    const before = values[index - 1];
    return before !== undefined && before.year === year - 1 && before.run !== run;
  });
}

function dimensionOf(rows: readonly IndicatorRow[]): Dimension {
  const [first] = rows;
  if (first === undefined) throw new RangeError('no row');
  for (const column of ['indicator', 'unit', 'measure'] as const) {
    if (rows.some((row) => row[column] !== first[column])) throw new RangeError(`rows of a trend differ in ${column}`);
  }
  const differing = dimensions.filter((column) => rows.some((row) => row[column] !== first[column]));
  if (differing.length > 1) throw new RangeError(`rows of a trend differ in ${differing.join(' and ')}`);
  return differing[0] ?? soleDimensions.find((column) => first[column] !== '') ?? 'mineral';
}

function pointsOf(rows: readonly IndicatorRow[]): readonly Point[] {
  const sorted = [...rows].sort((a, b) => a.year - b.year);
  let run = 0;
  return sorted.map((row, index) => {
    const before = sorted[index - 1];
    if (before?.year === row.year) throw new RangeError(`two rows of one series in ${row.year}`);
    const isJoined = before !== undefined && before.year === row.year - 1 && before.sources === row.sources;
    if (!isJoined || before.value === null || row.value === null) run += 1;
    return { year: row.year, bounds: boundsOf(row), reason: row.reason, run };
  });
}

function boundsOf({ value, lower, upper }: IndicatorRow): Bounds | null {
  if (value !== null) return { value, lower: lower ?? value, upper: lower === null ? value : upper };
  return lower === null ? null : { value, lower, upper };
}

function lastSize(series: Series): number {
  const bounds = lastKnown(series)?.bounds;
  return bounds?.value ?? bounds?.lower ?? Number.NEGATIVE_INFINITY;
}
