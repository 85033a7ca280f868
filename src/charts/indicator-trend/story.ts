import type { Bounds } from '../text/format.ts';
import type { Measure } from '../text/measure.ts';
import { type Series, type Valued, valued } from './series.ts';

/** What a series did over its years, where the ranges of its values leave no doubt. */
export type Story =
  | { readonly kind: 'moved'; readonly direction: Direction; readonly start: Valued; readonly end: Valued }
  | {
      readonly kind: 'turned';
      /** From the turn to the end. */
      readonly direction: Direction;
      readonly turn: Valued;
      readonly end: Valued;
      /** Whether nothing between the turn and the end stands out again. */
      readonly isDirect: boolean;
      /** Whether every other year is known to lie on one side of the turn. */
      readonly isExtreme: boolean;
    };

export type Direction = 'rose' | 'fell';

/** Parts of the whole that an intermediate year may stand out from both ends: a quarter of the change within these. */
const leastStandOut = 0.01;
const mostStandOut = 0.03;

/**
 * The way from the first value to the last: a movement where every year between lies between them or nearly so, a turn
 * where one stands out. Nothing where the values do not differ in print, or their ranges meet.
 */
export function storyOf({ points }: Series, measure: Measure): Story | null {
  const values = valued(points);
  const [start, end] = [values[0], values.at(-1)];
  if (start === undefined || end === undefined || start === end) return null;
  const turn = turnOf(values, measure);
  if (turn === null) {
    const direction = directionOf(start, end, measure);
    return direction && { kind: 'moved', direction, start, end };
  }
  const direction = directionOf(turn, end, measure);
  if (direction === null) return null;
  const others = values.filter((value) => value !== turn);
  return {
    kind: 'turned',
    direction,
    turn,
    end,
    isDirect: turnOf(values.slice(values.indexOf(turn)), measure) === null,
    isExtreme: others.every((other) =>
      direction === 'fell' ? isAbove(turn.bounds, other.bounds) : isAbove(other.bounds, turn.bounds),
    ),
  };
}

/** How far a story moved, in the unit of the values; 0 for a turn that the end is no straight way from. */
export function sizeOf(story: Story): number {
  if (story.kind === 'moved') return Math.abs(story.end.bounds.value - story.start.bounds.value);
  return story.isDirect ? Math.abs(story.end.bounds.value - story.turn.bounds.value) : 0;
}

/** A movement below this goes untold where another series can be: three hundredths of the whole. */
export function leastTold(series: Series, measure: Measure): number {
  return mostStandOut * wholeOf(valued(series.points), measure);
}

/** Do both ends of a value's range print as it does? */
export function isSure({ value, lower, upper }: Valued['bounds'], { short }: Measure): boolean {
  return [lower, upper].every((end) => end !== null && short(end) === short(value));
}

/** The later of the highest and the lowest year between the ends that stands out from both. */
function turnOf(values: readonly Valued[], measure: Measure): Valued | null {
  const [start, end] = [values[0]?.bounds.value ?? 0, values.at(-1)?.bounds.value ?? 0];
  const whole = wholeOf(values, measure);
  const room = Math.min(Math.max(Math.abs(end - start) / 4, leastStandOut * whole), mostStandOut * whole) + 1e-9;
  const between = values.slice(1, -1).sort((a, b) => a.bounds.value - b.bounds.value);
  const [low, high] = [between[0], between.at(-1)];
  const turns = [
    ...(low && low.bounds.value < Math.min(start, end) - room ? [low] : []),
    ...(high && high.bounds.value > Math.max(start, end) + room ? [high] : []),
  ];
  return turns.sort((a, b) => a.year - b.year).at(-1) ?? null;
}

function wholeOf(values: readonly Valued[], { whole }: Measure): number {
  return whole ?? Math.max(...values.map(({ bounds }) => Math.abs(bounds.value)));
}

function directionOf(from: Valued, to: Valued, measure: Measure): Direction | null {
  if (measure.short(from.bounds.value) === measure.short(to.bounds.value)) return null;
  if (isAbove(to.bounds, from.bounds)) return 'rose';
  return isAbove(from.bounds, to.bounds) ? 'fell' : null;
}

function isAbove(high: Bounds, low: Bounds): boolean {
  return low.upper !== null && high.lower > low.upper;
}
