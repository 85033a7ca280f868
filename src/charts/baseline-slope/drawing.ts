import type { Dimension } from '../indicator-trend/series.ts';
import { labelRow, lineHeight } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { type Bounds, isExact } from '../text/format.ts';
import { economyColour, hasColour, holdsText, ink } from '../theme.ts';
import { type Layout, labelGap, overhang, type PlacedEnd, type PlacedSlope, yOf } from './layout.ts';
import type { Slope, Slopes } from './slopes.ts';
import { specs } from './spec.ts';

const yearRoom = 24;
const accent = 'var(--accent)';

/** Lines from the earlier to the later year, those of note in colour over the grey rest, named at both ends. */
export function baselineSlopeDrawing(layout: Layout, { trend, notable }: Slopes, width: Width): Drawing {
  const { scale, left, plotWidth, height, placed } = layout;
  const isTold = ({ slope }: PlacedSlope) => notable.includes(slope);
  const inOrder = [...placed.filter((each) => !isTold(each)), ...placed.filter(isTold)];
  return {
    spec: specs[width],
    size: {
      width: plotWidth,
      height,
      padding: {
        left,
        right: widths[width] - left - plotWidth,
        top: overhang + yearRoom,
        bottom: overhang + 2,
      },
    },
    params: { bottom: scale.bottom, top: scale.top },
    rows: [
      ...yearRows(0, trend.firstYear, layout),
      ...yearRows(plotWidth, trend.lastYear, layout),
      ...inOrder.flatMap((each) => slopeRows(each, notable.indexOf(each.slope), trend.by, layout)),
    ],
  };
}

function yearRows(x: number, year: number, { scale }: Layout): readonly DrawnRow[] {
  return [
    { layer: 'year', x, from: scale.bottom, to: scale.top },
    labelRow({
      x,
      y: -overhang - yearRoom / 2,
      text: String(year),
      face: 'small',
      fill: ink.secondary,
      align: 'center',
    }),
  ];
}

/** @param rank among those of note, −1 for the rest */
function slopeRows(
  { slope, start, end }: PlacedSlope,
  rank: number,
  by: Dimension,
  layout: Layout,
): readonly DrawnRow[] {
  const { plotWidth } = layout;
  const colour = rank < 0 ? ink.named : colourOf(by, slope.series.id);
  const [from, to] = [slope.start?.bounds ?? null, slope.end?.bounds ?? null];
  const own = { series: slope.series.id, stroke: colour };
  const isWhole = from?.value != null && to?.value != null;
  return [
    ...markRows(from, { x: 0, colour, tip: tipOf(start) }, layout),
    ...markRows(to, { x: plotWidth, colour, tip: tipOf(end) }, layout),
    ...(isWhole
      ? [
          {
            layer: rank < 0 ? 'rest' : 'slope',
            ...own,
            ...{ x: 0, x2: plotWidth, from: from.value, to: to.value, dash: Math.max(0, rank) },
          },
        ]
      : []),
    ...endRows(start, 0, -1, { slope, rank, by }),
    ...endRows(end, plotWidth, 1, { slope, rank, by }),
  ];
}

/** Where an end of a slope stands, in which colour, and what it says. */
interface Mark {
  readonly x: number;
  readonly colour: string;
  readonly tip: string;
}

/** The words beside an end, in one line. */
function tipOf(end: PlacedEnd | null): string {
  return end?.text.replaceAll('\n', ' ') ?? '';
}

/** A dot for a value, and a short bar where the range shows beside it or there is no value. */
function markRows(bounds: Bounds | null, { x, colour, tip }: Mark, { scale, height }: Layout): readonly DrawnRow[] {
  if (bounds === null) return [];
  const [from, to] = [Math.max(bounds.lower, scale.bottom), Math.min(bounds.upper ?? scale.top, scale.top)];
  const shows = Math.abs(yOf(from, scale, height) - yOf(to, scale, height)) > 8;
  return [
    ...(bounds.value === null || (!isExact(bounds) && shows)
      ? [{ layer: 'whisker', x, from, to, stroke: colour, tip }]
      : []),
    ...(bounds.value === null ? [] : [{ layer: 'dot', x, from: bounds.value, fill: colour, tip }]),
  ];
}

interface Told {
  readonly slope: Slope;
  readonly rank: number;
  readonly by: Dimension;
}

/** The words at one end and the thin line to them; `side` is −1 left of the earlier year, 1 right of the later. */
function endRows(end: PlacedEnd | null, x: number, side: -1 | 1, { slope, rank, by }: Told): readonly DrawnRow[] {
  if (end === null) return [];
  const { text, markY, textY } = end;
  const isTold = rank >= 0;
  const label = labelRow({
    x: x + side * labelGap,
    y: textY - ((text.split('\n').length - 1) * lineHeight) / 2,
    text,
    face: isTold ? 'strong' : 'text',
    fill: isTold ? inkOf(by, slope.series.id) : ink.secondary,
    align: side < 0 ? 'right' : 'left',
  });
  const leader = {
    layer: 'leader',
    x: x + side * 6,
    x2: x + side * (labelGap - 3),
    y: markY,
    y2: textY,
    stroke: ink.line,
  };
  return [leader, label];
}

function isEconomy(by: Dimension): boolean {
  return by === 'reporter' || by === 'partner';
}

function colourOf(by: Dimension, id: string): string {
  return isEconomy(by) && hasColour(id) ? economyColour(id) : accent;
}

function inkOf(by: Dimension, id: string): string {
  return isEconomy(by) && holdsText(id) ? economyColour(id) : ink.text;
}
