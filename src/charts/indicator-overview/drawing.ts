import { reasonOf } from '../../text/printable.ts';
import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import type { Scale } from '../marks/scale.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { ink } from '../theme.ts';
import { drawnOf } from './alike.ts';
import { dividerOf, scaleOf } from './axis.ts';
import { keyOf } from './key.ts';
import { type Layout, layoutOf, markRoom, type Place, smallWidth } from './layout.ts';
import { lookOfEconomy } from './looks.ts';
import type { Line } from './overview.ts';
import { specs } from './spec.ts';
import type { Subject } from './subject.ts';
import { tipText } from './value-text.ts';

const axisRoom = 26;
const edgeRoom = 20;

/** A row of dots for each line, the range of each behind it, the key and the edges of bands above. */
export function overviewDrawing(subject: Subject, edges: readonly number[], width: Width): Drawing {
  const { overview, measure } = subject;
  const layout = layoutOf(subject, width);
  const scale = scaleOf(overview, measure, edges);
  const bottom = edges.length === 0 ? 0 : edgeRoom;
  const key = keyOf(subject, { left: -layout.left, width: widths[width], bottom });
  return {
    spec: specs[width],
    size: {
      width: layout.plotWidth,
      height: layout.height,
      padding: {
        left: layout.left,
        right: widths[width] - layout.left - layout.plotWidth,
        top: key.height + bottom + 4,
        bottom: axisRoom,
      },
    },
    params: {
      bottom: scale.bottom,
      top: scale.top,
      ticks: scale.ticks,
      labels: measure.ticks(scale.ticks),
    },
    rows: [
      ...key.rows,
      ...edgeLabels(edges, { subject, scale, layout }),
      ...uprights(edges, { scale, layout, width }),
      ...layout.places.flatMap((place) => [
        { layer: 'ground', x: 0, x2: layout.plotWidth, y: place.y },
        ...markRows(place, { scale, layout, subject }),
        ...labelsOf(place, layout, width).map(labelRow),
      ]),
    ],
  };
}

interface Frame {
  readonly scale: Scale;
  readonly layout: Layout;
}

/** Ranges first and the highest mark on top, so that no range covers a dot; arrows where a row goes on beyond the axis. */
function markRows({ line, y }: Place, { scale, layout, subject }: Frame & { subject: Subject }): readonly DrawnRow[] {
  const earlier = line.marks.flatMap(({ row }) => subject.earlierOf(row));
  const divider = dividerOf(line, subject.overview, earlier);
  const drawn = drawnOf(line, subject.say.cell).flatMap((each) => {
    const { mark, look } = each;
    if (mark.bounds === null) return [];
    const own = line.economy === '' ? look : lookOfEconomy(line.economy);
    return [{ look: own, tip: tipText(each, line, subject), ...over(mark.bounds, divider) }];
  });
  const clip = (at: number) => Math.min(Math.max(at, scale.bottom), scale.top);
  const least = (leastBar * (scale.top - scale.bottom)) / layout.plotWidth;
  const ranges = drawn.flatMap(({ look, tip, value, lower, upper }) => {
    const layer = value === null ? 'bounds' : 'range';
    const [from, end] = [clip(lower), clip(upper ?? scale.top)];
    if (value !== null && end - from <= least / leastBar) return [];
    const start = Math.max(scale.bottom, Math.min(from, scale.top - least));
    return [
      {
        layer,
        y,
        from: start,
        to: Math.max(end, start + least),
        stroke: look.fill,
        ...(value === null ? { tip } : {}),
      },
    ];
  });
  const dots = drawn.flatMap(({ look, tip, value }) =>
    value === null ? [] : [{ layer: 'dot', y, at: clip(value), tip, ...look }],
  );
  const isBeyond = drawn.some(
    ({ value, lower, upper }) => upper === null || Math.max(value ?? lower, upper) > scale.top + 1e-9,
  );
  const isBelow = drawn.some(({ lower }) => lower < scale.bottom - 1e-9);
  const arrow = { layer: 'key', y, fill: ink.secondary, size: 26 };
  return [
    ...exporterRows(line, y),
    ...earlier.map((value) => ({ layer: 'earlier', y, at: value / divider })),
    ...fanned(ranges),
    ...laned(dots, layout.plotWidth / (scale.top - scale.bottom)).toReversed(),
    ...(isBeyond ? [{ ...arrow, x: layout.plotWidth + 7, shape: 'triangle-right' }] : []),
    ...(isBelow ? [{ ...arrow, x: -7, shape: 'triangle-left' }] : []),
  ];
}

/** A bar is at least this long, in pixels. */
const leastBar = 3;

function over({ value, lower, upper }: Bounds, divider: number): Bounds {
  return {
    value: value === null ? null : value / divider,
    lower: lower / divider,
    upper: upper === null ? null : upper / divider,
  };
}

/** The letter that stands for a net exporter, where its reliance would begin. */
function exporterRows({ marks }: Line, y: number): readonly DrawnRow[] {
  const isExporter = marks.some(({ row, bounds }) => bounds === null && reasonOf(row) === 'net-exporter');
  return isExporter ? [labelRow({ x: 2, y, text: 'E', face: 'smallStrong', fill: ink.secondary })] : [];
}

/** Marks closer than this, in pixels, hide each other; they then stand in lanes, so far apart. */
const lanes = { near: 10, apart: 7, order: [0, -1, 1] } as const;

/** Marks of a row from the highest down, each in the first lane in which it hides no other. */
function laned<R extends { readonly at: number; readonly y: number }>(dots: readonly R[], scale: number): readonly R[] {
  const taken = new Map<number, number>();
  return [...dots]
    .sort((a, b) => b.at - a.at)
    .map((dot) => {
      const x = dot.at * scale;
      const gap = (lane: number) => (taken.get(lane) ?? Number.POSITIVE_INFINITY) - x;
      const free = lanes.order.find((lane) => gap(lane) >= lanes.near);
      const lane = free ?? [...lanes.order].sort((a, b) => gap(b) - gap(a))[0] ?? 0;
      taken.set(lane, x);
      return { ...dot, y: dot.y + lane * lanes.apart };
    });
}

/** Between two thin bars, and from the first to the last of a row, in pixels. */
const fan = { step: 4, most: 18 } as const;

/** Bars without a mark one below the other, so that each can be seen. */
function fanned<R extends { readonly layer: string; readonly y: number }>(ranges: readonly R[]): readonly R[] {
  const alone = ranges.filter(({ layer }) => layer === 'bounds');
  const step = Math.min(fan.step, fan.most / Math.max(1, alone.length - 1));
  return ranges.map((range) => {
    const index = alone.indexOf(range);
    return index === -1 ? range : { ...range, y: range.y + (index - (alone.length - 1) / 2) * step };
  });
}

/** Names left of the marks and the value right of them; on a phone both stand above. */
function labelsOf(place: Place, { left, stageX, plotWidth }: Layout, width: Width): readonly Label[] {
  const { name, stage, value, nameY, y } = place;
  const middle = (text: string) => nameY - ((text.split('\n').length - 1) * lineHeight) / 2;
  const isWide = width === 'wide';
  const valueLabel: Label = isWide
    ? { x: plotWidth + 12, y: middle(value), text: value, face: 'small', fill: ink.secondary }
    : { x: plotWidth + markRoom, y: nameY, text: value, face: 'small', fill: ink.secondary, align: 'right' };
  const labels: readonly Label[] = [
    { x: -left, y: isWide ? middle(name) : nameY, text: name, face: 'text' },
    { x: stageX - left, y: isWide ? middle(stage) : y, text: stage, face: 'small', fill: ink.secondary },
    valueLabel,
  ];
  return labels.filter(({ text }) => text !== '');
}

/** Where a value stands, in pixels of the plotting area. */
function xOf(value: number, { scale, layout }: Frame): number {
  return ((value - scale.bottom) / (scale.top - scale.bottom)) * layout.plotWidth;
}

/** Half the height of what is drawn at each row on a phone. */
const tickRoom = 7;

/** The edges of bands over all rows; on a phone, at each row, and the ticks of the axis with them. */
function uprights(edges: readonly number[], frame: Frame & { readonly width: Width }): readonly DrawnRow[] {
  const { layout, scale, width } = frame;
  if (width === 'wide') return edges.map((at) => ({ layer: 'edge', x: xOf(at, frame), y: -4, y2: layout.height }));
  return layout.places.flatMap(({ y }) => {
    const ends = { y: y - tickRoom, y2: y + tickRoom };
    return [
      ...scale.ticks.map((at) => ({ layer: 'tick', x: xOf(at, frame), ...ends })),
      ...edges.map((at) => ({ layer: 'edge', x: xOf(at, frame), ...ends })),
    ];
  });
}

/** The number over each edge that has room for it. */
function edgeLabels(edges: readonly number[], frame: Frame & { readonly subject: Subject }): readonly DrawnRow[] {
  const { layout, subject } = frame;
  let taken = Number.NEGATIVE_INFINITY;
  return edges.flatMap((at, index) => {
    const text = subject.measure.short(at);
    const [x, size] = [xOf(at, frame), smallWidth(text)];
    const begin = index === edges.length - 1 ? x - 2 : x - size + 2;
    const fits = begin > taken + 4 && begin >= -layout.left && begin + size <= layout.plotWidth + markRoom;
    if (!fits) return [];
    taken = begin + size;
    return [labelRow({ x: begin, y: -12, text, face: 'small', fill: ink.secondary })];
  });
}
