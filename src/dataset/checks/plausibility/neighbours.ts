import type { CheckedYear, Point } from './points.ts';
import { recordOf } from './records.ts';

/** A figure beside those that it should be like: of the same key in the nearest years, and in other series that are alike. */
export interface Judged extends Point {
  /**
   * Of the same year, from other publishers; of the nearest earlier and later year within three, one of each publisher, or
   * of trade with years on one side alone the three nearest of that; and of trade, what the partner's own file says of the
   * same year. Where there are none, those of other editions. May be empty.
   */
  readonly neighbours: readonly Point[];
  /** Of the same year, from other editions of the same publisher: they tell a slip, but what is strange is so in each. */
  readonly editions: readonly Point[];
  /** Geometric mean of the neighbours; 0 without any. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** The greatest part of its year that the figure or a neighbour of it is, 0..1. */
  readonly weight: number;
}

/** One year of a series with its figures judged by their neighbours. */
export interface JudgedYear extends Omit<CheckedYear, 'points'> {
  readonly points: readonly Judged[];
  /** What the year of the series comes to by the nearest years of series that are alike: geometric mean; 0 without any. */
  readonly usualWhole: number;
  /** The nearest earlier and later year of series that are alike, and the same year of other series. */
  readonly beside: readonly CheckedYear[];
}

/** How many years away a neighbour may be. */
const reach = 3;

/** Figures that are no more than this part of their year, as their neighbours are, are no matter for any rule. */
const leastWeight = 0.01;

/** Who publishes a source, by its id; two sources of one publisher are editions of the same data. */
export type PublisherOf = (source: string) => string;

/**
 * Puts each figure of some weight beside its neighbours; the others are left out of their years. Editions of one publisher
 * are one witness of each year: the edition of the figure itself, where it has the year. Takes time in proportion to the
 * number of figures.
 */
export function judge(years: readonly CheckedYear[], publisherOf: PublisherOf): readonly JudgedYear[] {
  const points = new Map<string, Map<string, Point[]>>();
  const wholes = new Map<string, CheckedYear[]>();
  for (const year of years) {
    const { alike } = year.series;
    entryOf(wholes, alike, (): CheckedYear[] => []).push(year);
    const byKey = entryOf(points, alike, () => new Map<string, Point[]>());
    for (const point of year.points) entryOf(byKey, point.key, (): Point[] => []).push(point);
  }
  return years.map((year) => {
    const { series } = year;
    const beside = around(year, wholes.get(series.alike) ?? []).filter(({ whole }) => whole > 0);
    const timelines = points.get(series.alike) ?? new Map<string, Point[]>();
    const judged = year.points.flatMap((point): readonly Judged[] => {
      const timeline = timelines.get(point.key) ?? [];
      if (timeline.every(({ share }) => share < leastWeight)) return [];
      const mirror = series.mirrored && points.get(series.mirrored(point.key))?.get(series.reporter ?? '');
      const near = [...new Set([...around(point, timeline), ...recordOf(point, timeline)])];
      const mirrored = oneEach(point, mirror?.filter((other) => other.year === point.year) ?? [], publisherOf);
      return [judgedBy(point, witnessesOf(point, near, publisherOf), mirrored)];
    });
    return { ...year, points: judged, usualWhole: geometricMean(beside.map(({ whole }) => whole)), beside };
  });
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Of all that is of one key: what else is of the same year, and of the nearest earlier and the nearest later year. */
function around<T extends { readonly year: number }>(one: T, timeline: readonly T[]): readonly T[] {
  let [before, after] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { year } of timeline) {
    if (year < one.year && year > before && year >= one.year - reach) before = year;
    if (year > one.year && year < after && year <= one.year + reach) after = year;
  }
  const isNear = (year: number): boolean => year === one.year || year === before || year === after;
  return timeline.filter((other) => other !== one && isNear(other.year));
}

interface Witnesses {
  readonly others: readonly Point[];
  readonly editions: readonly Point[];
}

/** What is near, one of each publisher and year; other editions of the year of the figure apart. */
function witnessesOf(point: Point, near: readonly Point[], publisherOf: PublisherOf): Witnesses {
  const { source } = point.series;
  if (near.every((other) => other.series.source === source)) return { others: near, editions: [] };
  const publisher = publisherOf(source);
  const isEdition = (other: Point): boolean =>
    other.year === point.year && other.series.source !== source && publisherOf(other.series.source) === publisher;
  const others = near.filter((other) => !isEdition(other));
  return { others: oneEach(point, others, publisherOf), editions: near.filter(isEdition) };
}

/** Of each publisher and year the figures of one edition, that of the figure itself where it has the year. */
function oneEach(point: Point, near: readonly Point[], publisherOf: PublisherOf): readonly Point[] {
  if (near.length < 2) return near;
  const { source } = point.series;
  const ownFirst = near.toSorted((a, b) => Number(b.series.source === source) - Number(a.series.source === source));
  const taken = new Map<string, string>();
  return ownFirst.filter(({ series, year }) => {
    const place = `${publisherOf(series.source)}|${year}`;
    return entryOf(taken, place, () => series.source) === series.source;
  });
}

function judgedBy(point: Point, { others, editions }: Witnesses, mirrored: readonly Point[]): Judged {
  const beside = [...others, ...mirrored];
  const neighbours = beside.length === 0 ? editions : beside;
  const sizes = neighbours.map(({ size }) => size);
  return {
    ...point,
    neighbours,
    editions,
    usual: geometricMean(sizes),
    least: Math.min(...sizes),
    most: Math.max(...sizes),
    weight: Math.max(point.share, ...neighbours.map(({ share }) => share)),
  };
}

/** How many times apart two editions may have a figure to be taken for the same. */
const revised = 2;

/** Whether another edition of the publisher has the figure about as it stands: then it is no slip, however strange. */
export function isReprinted({ size, editions }: Judged): boolean {
  return editions.some((other) => Math.max(size / other.size, other.size / size) <= revised);
}

/** 0 of none. */
function geometricMean(sizes: readonly number[]): number {
  return sizes.length === 0 ? 0 : Math.exp(sizes.reduce((sum, size) => sum + Math.log(size), 0) / sizes.length);
}
