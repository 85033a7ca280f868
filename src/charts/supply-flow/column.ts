import { spread } from '../indicator-trend/end-labels.ts';
import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import type { DrawnRow } from '../model.ts';
import type { Segment } from '../stage-shares/segments.ts';
import { blockWidth, wrap } from '../text/text-width.ts';
import { economyColour, faces, hatching, ink } from '../theme.ts';
import type { Box } from './sankey.ts';

/** Production at a stage: its heading, broken into lines, and its parts from the largest down. */
export interface Column {
  readonly heading: string;
  readonly segments: readonly Segment[];
  /** The widest it may be, in pixels. */
  readonly most: number;
}

/** Width of the bar, and between the bar and its labels, in pixels. */
const barWidth = 14;
const labelGap = 8;
/** Paper between two parts. */
const between = 1;

/** A bar of 100% from top to bottom, its parts named beside it where there is room. */
export function columnRows({ segments }: Column, { left, right, top, bottom }: Box): readonly DrawnRow[] {
  const height = bottom - top;
  const yOf = (share: number) => top + share * height;
  const labels = labelsOf(segments, right - left - barWidth - labelGap, height).map(({ segment, text }) => ({
    ...{ segment, text, wish: yOf((segment.from + segment.to) / 2) },
  }));
  const middles = spread(
    labels.map(({ text, wish }) => ({ y: wish, height: linesOf(text) * lineHeight })),
    top,
    bottom,
  );
  return [
    ...segments.map(({ economy, name, percent, from, to }) => ({
      ...{ layer: 'box', x: left, x2: left + barWidth, y: yOf(from), y2: Math.max(yOf(to) - between, yOf(from)) },
      fill: economy === 'OTH' ? hatching(ink.named) : economyColour(economy),
      tip: `${name} ${percent}`,
    })),
    ...labels.flatMap(({ text, wish }, index) => {
      const middle = middles[index] ?? wish;
      const label: Label = { x: left + barWidth + labelGap, y: firstLine(middle, text), text, face: 'small' };
      const leader = {
        layer: 'leader',
        x: left + barWidth + 1,
        y: wish,
        x2: left + barWidth + labelGap - 2,
        y2: middle,
      };
      return [leader, labelRow(label)];
    }),
  ];
}

/** The labels of the largest parts, as many as one under the other have room. */
function labelsOf(segments: readonly Segment[], width: number, height: number) {
  let room = height;
  const texts = segments
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .map((segment) => ({ segment, text: wrap(`${segment.name} ${segment.percent}`, width, faces.small) }))
    .filter(({ text }) => {
      room -= linesOf(text) * lineHeight;
      return room >= 0;
    });
  return texts.toSorted((a, b) => a.segment.from - b.segment.from);
}

/** How wide a column is with its widest label, in pixels. */
export function columnWidth({ heading, segments, most }: Column): number {
  const room = most - barWidth - labelGap;
  const labels = segments.map(({ name, percent }) => wrap(`${name} ${percent}`, room, faces.small));
  const widest = Math.max(0, ...labels.map((text) => blockWidth(text, faces.small)));
  return Math.ceil(Math.max(barWidth + labelGap + widest, blockWidth(heading, faces.smallStrong)));
}

/** Lines of a text. */
export function linesOf(text: string): number {
  return text.split('\n').length;
}

/** Middle of the first line of a text whose own middle is given. */
export function firstLine(middle: number, text: string): number {
  return middle - ((linesOf(text) - 1) / 2) * lineHeight;
}
