import { spread } from '../indicator-trend/end-labels.ts';
import { lineHeight } from '../marks/labels.ts';
import { closeScale, type Scale, shareScale } from '../marks/scale.ts';
import { type Width, widths } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { blockWidth, wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import type { Slope, Slopes } from './slopes.ts';

/** The words at the two ends of a slope; empty where nothing is known there. */
export interface Ends {
  readonly start: string;
  readonly end: string;
}

/** A text at one end with the middle of its block, and the height of the mark that it names, in pixels. */
export interface PlacedEnd {
  readonly text: string;
  readonly markY: number;
  readonly textY: number;
}

export interface PlacedSlope {
  readonly slope: Slope;
  readonly start: PlacedEnd | null;
  readonly end: PlacedEnd | null;
}

export interface Layout {
  readonly scale: Scale;
  /** From the drawing's left edge to the earlier year. */
  readonly left: number;
  readonly plotWidth: number;
  readonly height: number;
  readonly placed: readonly PlacedSlope[];
}

/** From a year to the labels beside it. */
export const labelGap = 20;
const widest: Readonly<Record<Width, number>> = { wide: 190, narrow: 118 };
const leastHeight: Readonly<Record<Width, number>> = { wide: 240, narrow: 220 };
const between = 3;
/** Above and below the plotting area labels may reach so far. */
export const overhang = 10;

/** Room for the labels of both ends, none over another, each as near to its mark as that allows. */
export function layoutOf(
  { slopes }: Pick<Slopes, 'slopes'>,
  textsOf: (slope: Slope) => Ends,
  unit: string,
  width: Width,
): Layout {
  const texts = slopes.map((slope) => {
    const { start, end } = textsOf(slope);
    const fitted = (text: string) => (text === '' ? '' : wrap(text, widest[width], faces.strong));
    return { start: fitted(start), end: fitted(end) };
  });
  const scale = scaleOf(slopes, unit);
  const widthOf = (side: keyof Ends) =>
    Math.ceil(Math.max(0, ...texts.map((text) => blockWidth(text[side], faces.strong))));
  const heightOf = (side: keyof Ends) => texts.reduce((sum, text) => sum + blockHeight(text[side]), 0) - 2 * overhang;
  const height = Math.max(leastHeight[width], heightOf('start'), heightOf('end'));
  const [left, right] = [widthOf('start') + labelGap, widthOf('end') + labelGap];
  const side = (name: keyof Ends) => endsOf(slopes, texts, name, { scale, height });
  const [starts, ends] = [side('start'), side('end')];
  return {
    scale,
    left,
    plotWidth: widths[width] - left - right,
    height,
    placed: slopes.map((slope, index) => ({ slope, start: starts[index] ?? null, end: ends[index] ?? null })),
  };
}

/** Height of a value in the plotting area, in pixels from its top. */
export function yOf(value: number, { bottom, top }: Scale, height: number): number {
  return ((top - value) / (top - bottom)) * height;
}

/** Where a mark of some bounds stands: at the value, or in the middle of the range. */
export function middleOf({ value, lower, upper }: Bounds, { top }: Scale): number {
  return value ?? (lower + Math.min(upper ?? top, top)) / 2;
}

function blockHeight(text: string): number {
  return text === '' ? 0 : text.split('\n').length * lineHeight + between;
}

function endsOf(
  slopes: readonly Slope[],
  texts: readonly Ends[],
  side: keyof Ends,
  { scale, height }: Pick<Layout, 'scale' | 'height'>,
): readonly (PlacedEnd | null)[] {
  const marks = slopes.map((slope, index) => {
    const bounds = slope[side]?.bounds ?? null;
    const text = texts[index]?.[side] ?? '';
    return bounds === null || text === '' ? null : { text, markY: yOf(middleOf(bounds, scale), scale, height) };
  });
  const known = marks.filter((mark) => mark !== null);
  const blocks = known.map(({ text, markY }) => ({ y: markY, height: blockHeight(text) }));
  const middles = spread(blocks, -overhang, height + overhang);
  return marks.map((mark) => mark && { ...mark, textY: middles[known.indexOf(mark)] ?? mark.markY });
}

/** The scale is at least this part of the highest value long. */
const leastScale = 0.2;

/** From where values begin: a slope is told by its ends, not by a length from zero. */
function scaleOf(slopes: readonly Slope[], unit: string): Scale {
  const ends = slopes.flatMap(({ start, end }) =>
    [start, end].flatMap((point) => {
      if (!point?.bounds) return [];
      const { value, lower, upper } = point.bounds;
      return [lower, value ?? lower, upper ?? lower];
    }),
  );
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const close = closeScale(low, high, leastScale * high);
  const isFraction = (unit === 'share' || unit === 'index') && low >= 0 && high <= 1 + 1e-9;
  return isFraction && close.bottom === 0 ? shareScale(high) : close;
}
