import { isExact } from '../format.ts';
import { type Label, labelRow, lineHeight } from '../labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { dashes, economyColour, holdsText, ink } from '../theme.ts';
import { type Layout, type Line, labelGap, labelHeight, layoutOf, top } from './layout.ts';
import type { Measure } from './measure.ts';
import type { Subject } from './naming.ts';
import { type Dimension, type Series, valued } from './series.ts';
import { specs } from './spec.ts';

/** Lines over years, the range of each value behind them, each line named at its end. */
export function indicatorTrendDrawing(subject: Subject, measure: Measure, width: Width): Drawing {
  const layout = layoutOf(subject, measure, width);
  const { scale, plotWidth, height, left, years } = layout;
  const { firstYear, lastYear, by } = subject.trend;
  const aside = firstYear === lastYear ? 1 : 0;
  const { factor, suffix } = measure;
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
      factor,
      suffix,
    },
    rows: [
      ...layout.unnamed.flatMap((series) => valued(series.points).map((point) => contextRow(series, point))),
      ...layout.lines.flatMap((line, index) => lineRows(line, index, by, layout)).reverse(),
    ],
  };
}

/** The line of one series with its range, its points, and its name, which a thin line leads to where it was moved. */
function lineRows(line: Line, index: number, by: Dimension, layout: Layout): readonly DrawnRow[] {
  const { series, text, endY, labelY } = line;
  const colour = colourOf(by, series.id);
  const dash = index % dashes.length;
  const points = valued(series.points);
  const label: Label = {
    x: layout.plotWidth + labelGap,
    y: labelY - (labelHeight(text) - lineHeight) / 2,
    text,
    face: 'strong',
    fill: by !== 'bloc' && holdsText(series.id) ? colour : ink.text,
  };
  return [
    ...bandRows(series, colour, layout),
    ...points.map(({ year, run, bounds }) => ({
      layer: 'line',
      series: series.id,
      run,
      year,
      value: bounds.value,
      stroke: colour,
      dash,
    })),
    ...points.map(({ year, bounds }) => ({ layer: 'dot', year, value: bounds.value, fill: colour })),
    {
      layer: 'leader',
      x: layout.plotWidth + 5,
      y: endY,
      x2: layout.plotWidth + labelGap - 3,
      y2: labelY,
      stroke: colour,
    },
    labelRow(label),
  ];
}

/** The range behind an unbroken run as a band, behind a year that stands alone as a short bar. */
function bandRows({ id, points }: Series, colour: string, { scale }: Layout): readonly DrawnRow[] {
  const inexact = new Set(points.filter(({ bounds }) => bounds && !isExact(bounds)).map(({ run }) => run));
  return points.flatMap(({ year, run, bounds }): readonly DrawnRow[] => {
    if (bounds === null || !inexact.has(run)) return [];
    const upper = Math.min(bounds.upper ?? scale.top, scale.top);
    const range = { year, lower: Math.max(bounds.lower, scale.bottom), upper };
    const isAlone = points.filter((point) => point.run === run).length === 1;
    return isAlone
      ? [{ layer: 'whisker', ...range, stroke: colour }]
      : [{ layer: 'band', series: id, run, ...range, fill: colour }];
  });
}

function contextRow({ id }: Series, { year, run, bounds }: ReturnType<typeof valued>[number]): DrawnRow {
  return { layer: 'context', series: id, run, year, value: bounds.value };
}

function colourOf(by: Dimension, id: string): string {
  return by === 'reporter' || by === 'partner' ? economyColour(id) : ink.secondary;
}
