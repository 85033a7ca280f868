import { spread } from '../indicator-trend/end-labels.ts';
import { lineHeight } from '../marks/labels.ts';
import { type Width, widths } from '../model.ts';
import { wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import { type Dated, middleOf } from './events.ts';

/** What stands beside a point of time: its date, and lines of text below. */
export interface Note {
  readonly date: string;
  readonly text: string;
  /** Date, words and status in one sentence, for the mark; empty for the date of the data. */
  readonly tip: string;
  /** `null` for the date of the data. */
  readonly event: Dated | null;
  /** Days since 1970. */
  readonly at: number;
}

export interface PlacedNote extends Note {
  /** Of its point, and of the middle of its first line. */
  readonly pointY: number;
  readonly textY: number;
}

export interface Layout {
  /** Room for years left of the line of time. */
  readonly left: number;
  readonly height: number;
  readonly firstY: number;
  readonly notes: readonly PlacedNote[];
  readonly years: readonly { readonly year: number; readonly y: number }[];
  /** Height of a day, in pixels from the top. */
  readonly yOf: (day: number) => number;
}

/** Left of the line: years. */
export const left = 52;
/** From the line of time to the notes. */
export const noteX = 30;
const gapBetween = 8;
const leastHeight = 220;
const day = 86_400_000;

/** The notes beside the line of time in the order of time, none over another, and as near to their days as that allows. */
export function layoutOf(notes: readonly Note[], width: Width): Layout {
  const room = widths[width] - left - noteX - 6;
  const wrapped = notes.map((note) => ({
    ...note,
    date: wrap(note.date, room, faces.small),
    text: wrap(note.text, room, faces.text),
  }));
  const heights = wrapped.map(({ date, text }) => (linesOf(date) + linesOf(text)) * lineHeight + gapBetween);
  const needed = heights.reduce((sum, height) => sum + height, 0);
  const height = Math.max(leastHeight, needed);
  const days = notes.flatMap(({ at, event }) => (event === null ? [at] : [event.from, event.to, middleOf(event)]));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = 14;
  const yOf = (at: number) =>
    last === first ? height / 2 : margin + ((at - first) / (last - first)) * (height - 2 * margin);
  const blocks = wrapped.map(({ at }, index) => ({ y: yOf(at), height: heights[index] ?? 0 }));
  const middles = spread(blocks, 0, height);
  return {
    left,
    height,
    firstY: 0,
    yOf,
    years: yearTicks(first, last, yOf),
    notes: wrapped.map((note, index) => ({
      ...note,
      pointY: yOf(note.at),
      textY: (middles[index] ?? 0) - (heights[index] ?? 0) / 2 + (gapBetween + lineHeight) / 2,
    })),
  };
}

/** Lines of a text; none of an empty one. */
export function linesOf(text: string): number {
  return text === '' ? 0 : text.split('\n').length;
}

const leastBetweenYears = 22;

/** The years that begin within the time, as many as have room. */
function yearTicks(first: number, last: number, yOf: (day: number) => number): Layout['years'] {
  const [from, to] = [first, last].map((at) => new Date(at * day).getUTCFullYear());
  const all = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, index) => (from ?? 0) + index)
    .map((year) => ({ year, y: yOf(Date.UTC(year, 0, 1) / day) }))
    .filter(({ y }) => y >= yOf(first) - 1);
  const step = [1, 2, 5, 10, 20, 50].find((each) => {
    const perYear = all.length < 2 ? leastBetweenYears : ((all.at(-1)?.y ?? 0) - (all[0]?.y ?? 0)) / (all.length - 1);
    return each * perYear >= leastBetweenYears;
  });
  return all.filter(({ year }) => year % (step ?? 100) === 0);
}
