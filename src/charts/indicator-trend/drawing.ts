import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { boundsInShort, type Measure } from '../text/measure.ts';
import { dashes, economyColour, holdsText, ink } from '../theme.ts';
import { type Layout, type Line, labelGap, labelHeight, top } from './layout.ts';
import { labelOf, type Subject, section } from './naming.ts';
import { type Dimension, type Series, type Valued, valued } from './series.ts';
import { specs, strokeWidth } from './spec.ts';

/** Lines over years, the range of each value behind them, each line named at its end. */
export function indicatorTrendDrawing(layout: Layout, subject: Subject, measure: Measure, width: Width): Drawing {
  const { scale, plotWidth, height, left, years } = layout;
  const { firstYear, lastYear } = subject.trend;
  const aside = firstYear === lastYear ? 1 : 0;
  return {
    spec: specs[width],
    size: {
      width: plotWidth,
      height,
      padding: { left, right: widths[width] - left - plotWidth, top: top + 2, bottom: 26 },
    },
    params: {
      firstYear: firstYear - aside,
      lastYear: lastYear + aside,
      years,
      bottom: scale.bottom,
      top: scale.top,
      ticks: scale.ticks,
      labels: measure.ticks(scale.ticks),
    },
    rows: [
      ...(layout.lines.length === 0 ? [emptyRow(plotWidth, height, subject)] : []),
      ...layout.unnamed.flatMap((series) => valued(series.points).map((point) => contextRow(series, point))),
      ...[...layout.lines.entries()]
        .reverse()
        .flatMap(([index, line]) => lineRows(line, index, { subject, measure, layout })),
    ],
  };
}

interface Frame {
  readonly subject: Subject;
  readonly measure: Measure;
  readonly layout: Layout;
}

/** The line of one series with its range, its points, and its name, which a thin line leads to. */
function lineRows(line: Line, index: number, frame: Frame): readonly DrawnRow[] {
  const { series, endY, labelY } = line;
  const { subject, layout } = frame;
  const { by } = subject.trend;
  const stroke = colourOf(by, series.id);
  const points = valued(series.points).map(({ year, run, bounds }) => ({ year, run, value: bounds.value }));
  const dots = valued(series.points).map(({ year, bounds }) => ({
    year,
    value: bounds.value,
    tip: tipOf(series, { year, bounds }, frame),
  }));
  const own = { series: series.id, dash: index % dashes.length, stroke };
  const end = layout.plotWidth;
  return [
    ...bandRows(series, stroke, frame),
    ...points.map((point) => ({ layer: 'line', ...own, ...point })),
    ...dots.map((dot) => ({ layer: 'dot', ...dot, fill: stroke })),
    { layer: 'leader', x: end + 5, y: endY, x2: end + labelGap - 3, y2: labelY, stroke },
    labelRow(endLabel(line, by, end)),
  ];
}

function endLabel({ series, text, labelY }: Line, by: Dimension, plotWidth: number): Label {
  const y = labelY - (labelHeight(text) - lineHeight) / 2;
  const isEconomy = by === 'reporter' || by === 'partner';
  const fill = isEconomy && holdsText(series.id) ? economyColour(series.id) : ink.text;
  return { x: plotWidth + labelGap, y, text, face: 'strong', fill };
}

/** What a year of a series says: "China 74% in 2024". */
function tipOf({ id }: Series, { year, bounds }: Pick<Valued, 'year'> & { bounds: Bounds }, frame: Frame): string {
  const { subject, measure } = frame;
  const name = labelOf(subject.trend.by, id, subject);
  return subject.language.say(`${section}.alt.one`, { name, end: boundsInShort(bounds, measure), year });
}

/**
 * The range behind an unbroken run as a band, behind a year that stands alone as a short bar; none where no range of the
 * run would show beside the line.
 */
function bandRows(series: Series, colour: string, frame: Frame): readonly DrawnRow[] {
  const { id, points } = series;
  const { scale, height } = frame.layout;
  const least = (strokeWidth * (scale.top - scale.bottom)) / height;
  const isSeen = ({ value, lower, upper }: Bounds) => value === null || upper === null || upper - lower > least;
  const ranged = new Set(points.filter(({ bounds }) => bounds && isSeen(bounds)).map(({ run }) => run));
  return points.flatMap(({ year, run, bounds }): readonly DrawnRow[] => {
    if (bounds === null || !ranged.has(run)) return [];
    const upper = Math.min(bounds.upper ?? scale.top, scale.top);
    const range = { year, lower: Math.max(bounds.lower, scale.bottom), upper };
    const isAlone = points.filter((point) => point.run === run).length === 1;
    return isAlone
      ? [{ layer: 'whisker', ...range, stroke: colour, tip: tipOf(series, { year, bounds }, frame) }]
      : [{ layer: 'band', series: id, run, ...range, fill: colour }];
  });
}

/** Says that there is nothing to draw, where the lines would be. */
function emptyRow(plotWidth: number, height: number, { language }: Subject): DrawnRow {
  const text = language.say(`${section}.empty`);
  return labelRow({ x: plotWidth / 2, y: height / 4, text, face: 'small', fill: ink.secondary, align: 'center' });
}

function contextRow({ id }: Series, { year, run, bounds }: ReturnType<typeof valued>[number]): DrawnRow {
  return { layer: 'context', series: id, run, year, value: bounds.value };
}

function colourOf(by: Dimension, id: string): string {
  return by === 'reporter' || by === 'partner' ? economyColour(id) : ink.secondary;
}
