import { WORLD } from '../../../domain/dataset.ts';
import type { Point } from './points.ts';

/** So many years on one side tell what a flow is like, as one on each side does; one alone tells little. */
const years = 3;
/** How far the last of them may lie. */
const reach = 6;
/** Flows that changed more than so many times among themselves have no record to speak of. */
const steady = 3;

/**
 * What stands in the three nearest years of a flow that has only earlier years, or only later ones, and that is more than
 * any of them. Empty of anything but trade with a partner, where there are figures on both sides, where there are fewer
 * than three years within six, and where these are more than three times apart; and of a flow that is less, since
 * partners begin and end with little.
 */
export function recordOf({ series, key, year, size }: Point, timeline: readonly Point[]): readonly Point[] {
  if (series.kind !== 'trade' || key === WORLD) return [];
  const others = timeline.filter((other) => other.year !== year);
  if (others.some((other) => other.year < year) && others.some((other) => other.year > year)) return [];
  const away = ({ year: other }: Point): number => Math.abs(other - year);
  const distances = [...new Set(others.map(away))].filter((distance) => distance <= reach).toSorted((a, b) => a - b);
  const last = distances[years - 1];
  if (last === undefined) return [];
  const record = others.filter((other) => away(other) <= last);
  const sizes = record.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return most <= steady * least && size > most ? record : [];
}
