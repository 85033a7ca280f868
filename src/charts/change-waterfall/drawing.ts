import { labelRow } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import type { Measure } from '../text/measure.ts';
import { ink } from '../theme.ts';
import { type Entry, type Layout, layoutOf, type Place, rightEnd, valueGap } from './layout.ts';
import { barHeight, specs } from './spec.ts';

export interface Axis {
  readonly unit: string;
  /** The labels of its ticks. */
  readonly labelsOf: Measure['ticks'];
}

const axisRoom: Readonly<Record<Width, number>> = { wide: 24, narrow: 2 };

/** A bar a row, each from where the one above ended, with its value at its right. */
export function changeWaterfallDrawing(entries: readonly Entry[], { unit, labelsOf }: Axis, width: Width): Drawing {
  const layout = layoutOf(entries, unit, width);
  const { scale, left, plotWidth, height, places } = layout;
  return {
    spec: specs[width],
    size: {
      width: plotWidth,
      height,
      padding: { left, right: widths[width] - left - plotWidth, top: 4, bottom: axisRoom[width] },
    },
    params: { bottom: scale.bottom, top: scale.top, ticks: scale.ticks, labels: labelsOf(scale.ticks) },
    rows: [
      ...(width === 'wide' ? [{ layer: 'zero', from: 0, y: 0, y2: height }] : []),
      ...places.flatMap((place, index) => connectorRows(place, places[index + 1])),
      ...places.flatMap((place) => [...barRows(place), ...labelRows(place, layout)]),
    ],
  };
}

/** Where a bar ends the next begins: a thin line leads down. */
function connectorRows({ entry, y }: Place, next: Place | undefined): readonly DrawnRow[] {
  if (next === undefined) return [];
  return [{ layer: 'connector', from: entry.to, y: y + barHeight / 2, y2: next.y - barHeight / 2 }];
}

function barRows({ entry, name, y }: Place): readonly DrawnRow[] {
  const { from, to, fill, range, isLevel } = entry;
  const tip = `${name.replaceAll('\n', ' ')} ${entry.value}`;
  const isHollow = !isLevel && to < from;
  const bar = isHollow
    ? { layer: 'hollow', y, from: to, to: from, fill: ink.paper, stroke: fill, tip }
    : { layer: 'bar', y, from, to, fill, tip };
  return [bar, ...(range === null ? [] : [{ layer: 'range', y, from: range[0], to: range[1] }])];
}

function labelRows({ entry, name, nameY, y }: Place, { left, plotWidth, scale }: Layout): readonly DrawnRow[] {
  const face = entry.isLevel ? 'strong' : 'text';
  const x = ((rightEnd(entry) - scale.bottom) / (scale.top - scale.bottom)) * plotWidth + valueGap;
  return [labelRow({ x: -left, y: nameY, text: name, face }), labelRow({ x, y, text: entry.value, face: 'strong' })];
}
