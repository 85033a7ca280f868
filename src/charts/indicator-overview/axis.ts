import { niceScale, type Scale, shareScale } from '../marks/scale.ts';
import type { Bounds } from '../text/format.ts';
import type { Measure } from '../text/measure.ts';
import type { Line, Overview } from './overview.ts';

/** A value this many times the upper quartile of all is left beyond the axis, since it would crush the others. */
const farOut = 3;

/** Where nothing else ends the axis, the edge of a band lies no nearer to zero than this part of it. */
const seen = 10;

function upperQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(0.75 * (sorted.length - 1))] ?? 0;
}

/** The largest number that the axis has to hold: all there can be, or what leaves the most room for most values. */
function roomOf(sizes: readonly number[], whole: number | null, edges: readonly number[]): number {
  const largest = Math.max(0, ...sizes);
  const most = Math.max(0, ...edges);
  const enough = whole === null && most > 0 ? seen * most : Math.max(whole ?? 0, farOut * upperQuartile(sizes));
  return enough === 0 ? largest : Math.min(largest, enough);
}

function knownOf({ lines }: Overview): readonly Bounds[] {
  return lines.flatMap(({ marks }) => marks.flatMap(({ bounds }) => bounds ?? []));
}

/**
 * An axis from zero that holds most values: what is far beyond the others, and ends of ranges far beyond all values, end
 * at its end. Where each line has a scale of its own, an axis from zero to the largest number of the line.
 */
export function scaleOf(overview: Overview, { whole }: Measure, edges: readonly number[]): Scale {
  const known = knownOf(overview);
  const isNegative = known.some(({ value, lower }) => (value ?? lower) < 0);
  if (overview.isEach) return { bottom: isNegative ? -1 : 0, top: 1, ticks: [0] };
  const points = known.map(({ value, lower }) => value ?? lower);
  const room = roomOf(points.map(Math.abs), whole, edges);
  const reach = whole === null ? 1.5 * room : Math.max(whole, room);
  const ends = known.map(({ value, upper }) => Math.min(upper ?? reach, (value ?? 0) > room ? room : reach));
  const low = Math.max(Math.min(0, ...known.map(({ lower }) => lower)), -Math.max(reach, whole ?? 0));
  const high = Math.max(0, ...points.map((point) => Math.min(point, room)), ...ends, ...edges);
  return whole === 1 && low === 0 && high <= 1 + 1e-9 ? shareScale(high) : niceScale(low, high);
}

/**
 * What a number of a line is divided by before it is drawn: 1, or the largest number of a line with its own scale, where
 * a range without an upper end takes half of it.
 */
export function dividerOf({ marks }: Line, { isEach }: Overview, earlier: readonly number[]): number {
  if (!isEach) return 1;
  const sizes = marks.flatMap(({ bounds }) =>
    bounds === null ? [] : [bounds.value ?? 0, bounds.lower, bounds.upper ?? 2 * bounds.lower],
  );
  return Math.max(...[...sizes, ...earlier].map(Math.abs), 0) || 1;
}
