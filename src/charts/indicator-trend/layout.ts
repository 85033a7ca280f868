import { lineHeight } from '../marks/labels.ts';
import { niceScale, type Scale, shareScale } from '../marks/scale.ts';
import { type Width, widths } from '../model.ts';
import { boundsInShort, type Measure } from '../text/measure.ts';
import { blockWidth, textWidth, wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import { spread } from './end-labels.ts';
import { labelOf, type Subject, section } from './naming.ts';
import { lastKnown, type Series, type Trend } from './series.ts';

/** A line with its name at the right end. */
export interface Line {
  readonly series: Series;
  /** Name and last value, broken into lines. */
  readonly text: string;
  /** Height of the last value, and of the middle of the label, in pixels. */
  readonly endY: number;
  readonly labelY: number;
}

export interface Layout {
  readonly scale: Scale;
  readonly plotWidth: number;
  readonly height: number;
  readonly left: number;
  readonly years: readonly number[];
  /** Named lines, in the order of the data; the other series are drawn pale and without a name. */
  readonly lines: readonly Line[];
  readonly unnamed: readonly Series[];
}

const leastHeight: Readonly<Record<Width, number>> = { wide: 260, narrow: 220 };
const widestLabel: Readonly<Record<Width, number>> = { wide: 160, narrow: 100 };
/** More names than this are too many to tell lines apart. */
const mostNamed = 8;
/** From the plotting area to the labels: room for the lines that lead to moved ones. */
export const labelGap = 18;
/** Between two labels, one over the other. */
const between = 3;
const yearWidth = 44;
export const top = 10;

export interface Frame {
  readonly width: Width;
  /** A value that the axis holds in any case. */
  readonly holds: number;
}

/** Room for the axis, the lines and a label for each that overlaps no other. */
export function layoutOf(subject: Subject, measure: Measure, { width, holds }: Frame): Layout {
  const { trend } = subject;
  const scale = scaleOf(trend, subject.row.unit, holds);
  const left = Math.ceil(Math.max(...measure.ticks(scale.ticks).map((tick) => textWidth(tick, faces.small)))) + 10;
  const known = trend.series.filter((series) => lastKnown(series) !== null);
  const named = known.slice(0, mostNamed);
  const texts = named.map((series) => endText(series, subject, measure, width));
  const plotWidth = widths[width] - left - labelGap - Math.ceil(Math.max(0, ...texts.map(labelWidth)));
  const height = Math.max(
    leastHeight[width],
    texts.reduce((sum, text) => sum + labelHeight(text) + between, 0) - 2 * top,
  );
  const endsY = named.map((series) => yOf(endOf(series, scale), scale, height));
  const blocks = texts.map((text, index) => ({ y: endsY[index] ?? 0, height: labelHeight(text) + between }));
  const labelsY = spread(blocks, -top, height + top);
  return {
    scale,
    plotWidth,
    height,
    left,
    years: yearTicks(trend, plotWidth),
    lines: named.map((series, index) => ({
      series,
      text: texts[index] ?? '',
      endY: endsY[index] ?? 0,
      labelY: labelsY[index] ?? 0,
    })),
    unnamed: known.slice(mostNamed),
  };
}

/** Height of a value in the plotting area, in pixels from its top. */
export function yOf(value: number, { bottom, top: high }: Scale, height: number): number {
  return ((high - value) / (high - bottom)) * height;
}

/** Height of a label in pixels. */
export function labelHeight(text: string): number {
  return text.split('\n').length * lineHeight;
}

function labelWidth(text: string): number {
  return blockWidth(text, faces.strong);
}

function endText(series: Series, subject: Subject, measure: Measure, width: Width): string {
  const last = lastKnown(series);
  const value = last === null ? '' : boundsInShort(last.bounds, measure);
  const year = last === null || last.year === subject.trend.lastYear ? 'none' : String(last.year);
  const name = labelOf(subject.trend.by, series.id, subject);
  const text = subject.language.say(`${section}.end`, { name, value, year });
  return wrap(text, widestLabel[width], faces.strong);
}

/** Where a line ends: at its last value, or in the middle of its last bounds. */
function endOf(series: Series, scale: Scale): number {
  const bounds = lastKnown(series)?.bounds ?? { value: 0, lower: 0, upper: 0 };
  return bounds.value ?? (bounds.lower + Math.min(bounds.upper ?? scale.top, scale.top)) / 2;
}

function scaleOf({ series }: Trend, unit: string, holds: number): Scale {
  const ends = series.flatMap(({ points }) =>
    points.flatMap(({ bounds }) =>
      bounds ? [bounds.lower, bounds.value ?? bounds.lower, bounds.upper ?? bounds.lower] : [],
    ),
  );
  const [low, high] = [Math.min(0, ...ends), Math.max(0, holds, ...ends)];
  const isFraction = (unit === 'share' || unit === 'index') && low === 0 && high <= 1 + 1e-9;
  return isFraction ? shareScale(high) : niceScale(low, high);
}

/** Years to print: the last one, and back from it in steps that leave room. */
function yearTicks({ firstYear, lastYear }: Trend, plotWidth: number): readonly number[] {
  const span = lastYear - firstYear;
  const most = Math.max(1, Math.floor(plotWidth / yearWidth));
  const step = [1, 2, 3, 5, 10, 20, 50].find((each) => span / each <= most) ?? span;
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => lastYear - index * step).reverse();
}
