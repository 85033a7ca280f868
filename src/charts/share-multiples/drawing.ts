import { percent } from '../../text/numbers.ts';
import { yOf } from '../indicator-trend/layout.ts';
import type { Subject } from '../indicator-trend/naming.ts';
import { type Point, type Valued, valued } from '../indicator-trend/series.ts';
import { labelRow, lineHeight } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { textWidth, wrap } from '../text/text-width.ts';
import { economyColour, faces, ink } from '../theme.ts';
import { columnsOf, type Grid, type Panel, plotHeight } from './grid.ts';
import { specs } from './spec.ts';

/** Between two panels side by side, and between two rows of them, in pixels. */
const gap = 20;
const rowGap = 18;
const headGap = 6;
const yearRoom = 20;

/** Where one panel stands. */
interface Frame {
  readonly left: number;
  /** Top of its plot. */
  readonly top: number;
  readonly width: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Small panels in rows, name and last value over each, all on one scale. */
export function multiplesDrawing(grid: Grid, subject: Subject, width: Width): Drawing {
  const count = columnsOf[width];
  const panelWidth = (widths[width] - (count - 1) * gap) / count;
  const rows: DrawnRow[] = [];
  let top = 0;
  for (let start = 0; start < grid.panels.length; start += count) {
    const panels = grid.panels.slice(start, start + count).map((panel) => ({
      ...{ panel, head: headOf(panel, panelWidth) },
    }));
    const heads = Math.max(...panels.map(({ head }) => head.split('\n').length)) * lineHeight;
    const plotTop = top + heads + headGap;
    for (const [index, { panel, head }] of panels.entries()) {
      const { firstYear, lastYear } = subject.trend;
      const frame = { left: index * (panelWidth + gap), top: plotTop, width: panelWidth, firstYear, lastYear };
      const headTop = plotTop - headGap - head.split('\n').length * lineHeight;
      rows.push(labelRow({ x: frame.left, y: headTop + lineHeight / 2, text: head, face: 'smallStrong' }));
      rows.push(...panelRows(panel, frame, { grid, subject, isFirst: index === 0 }));
    }
    top = plotTop + plotHeight + yearRoom + rowGap;
  }
  return {
    spec: specs[width],
    size: {
      ...{ width: widths[width], height: Math.max(top - rowGap, lineHeight) },
      padding: { left: 0, right: 0, top: 2, bottom: 2 },
    },
    params: {},
    rows: grid.panels.length === 0 ? [emptyRow(subject)] : rows,
  };
}

/** Name and value in one line where they fit, else one under the other. */
function headOf({ name, value }: Panel, width: number): string {
  const line = `${name} ${value}`;
  if (textWidth(line, faces.smallStrong) <= width) return line;
  return `${wrap(name, width, faces.smallStrong)}\n${wrap(value, width, faces.smallStrong)}`;
}

interface Drawn {
  readonly grid: Grid;
  readonly subject: Subject;
  /** Of its row: the line to compare with is named there alone. */
  readonly isFirst: boolean;
}

function panelRows(panel: Panel, frame: Frame, { grid, subject, isFirst }: Drawn): readonly DrawnRow[] {
  const { scale, reference } = grid;
  const { left, top, width, firstYear, lastYear } = frame;
  const right = left + width;
  const yAt = (value: number) => top + yOf(value, scale, plotHeight);
  const rule = (value: number, dash: number) => ({ layer: 'rule', x: left, x2: right, y: yAt(value), dash });
  const year = (at: number, x: number, align: 'left' | 'right') =>
    labelRow({ x, y: top + plotHeight + 11, text: String(at), face: 'small', fill: ink.secondary, align });
  const isOneYear = firstYear === lastYear;
  return [
    rule(0, 0),
    ...(reference === null ? [] : [rule(reference, 1)]),
    ...lineRows(panel, frame, { grid, subject, isFirst }),
    ...(reference !== null && isFirst ? [referenceLabel(reference, panel, yAt(reference), frame, subject)] : []),
    ...(isOneYear ? [] : [year(firstYear, left, 'left')]),
    year(lastYear, right, 'right'),
  ];
}

/** The name of the line to compare with, on the side of it where the series does not begin. */
function referenceLabel(
  reference: number,
  { series }: Panel,
  y: number,
  { left }: Frame,
  { language }: Subject,
): DrawnRow {
  const first = valued(series.points)[0]?.bounds.value ?? 0;
  const text = percent(reference, 0, language.words);
  return labelRow({ x: left, y: y + (first < reference ? -8 : 9), text, face: 'small', fill: ink.secondary });
}

/** The line with the band behind it, and its last value as a dot. */
function lineRows(
  { series, name, value }: Panel,
  frame: Frame,
  { grid: { scale }, subject }: Drawn,
): readonly DrawnRow[] {
  const { left, top, width, firstYear, lastYear } = frame;
  const span = Math.max(1, lastYear - firstYear);
  const xAt = (year: number) => left + (firstYear === lastYear ? 1 : (year - firstYear) / span) * width;
  const yAt = (value: number) => top + yOf(Math.min(Math.max(value, scale.bottom), scale.top), scale, plotHeight);
  const { by } = subject.trend;
  const isEconomy = by === 'reporter' || by === 'partner';
  const stroke = isEconomy ? economyColour(series.id) : ink.secondary;
  const runOf = ({ run }: Point) => `${series.id} ${run}`;
  const points = valued(series.points);
  const last = points.at(-1);
  const isRanged = ({ bounds }: Valued) => yAt(bounds.lower) - yAt(bounds.upper ?? scale.top) > 2;
  const ranged = new Set(points.filter(isRanged).map(runOf));
  return [
    ...points
      .filter((point) => ranged.has(runOf(point)))
      .map((point) => ({
        ...{ layer: 'band', run: runOf(point), x: xAt(point.year), fill: stroke },
        ...{ y: yAt(point.bounds.lower), y2: yAt(point.bounds.upper ?? scale.top) },
      })),
    ...series.points.flatMap(({ year, bounds }) =>
      bounds === null || bounds.value !== null
        ? []
        : [{ layer: 'whisker', x: xAt(year), y: yAt(bounds.lower), y2: yAt(bounds.upper ?? scale.top), stroke }],
    ),
    ...points.map((point) => ({
      ...{ layer: 'line', run: runOf(point), x: xAt(point.year), y: yAt(point.bounds.value), stroke },
    })),
    ...(last
      ? [{ layer: 'dot', x: xAt(last.year), y: yAt(last.bounds.value), fill: stroke, tip: `${name} ${value}` }]
      : []),
  ];
}

/** Says that there is nothing to draw. */
function emptyRow({ language }: Subject): DrawnRow {
  const text = language.say('charts.indicator-trend.empty');
  return labelRow({ x: 0, y: lineHeight / 2, text, face: 'small', fill: ink.secondary });
}
