import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import type { Scale } from '../marks/scale.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { isExact } from '../text/format.ts';
import { ink } from '../theme.ts';
import { keyOf } from './key.ts';
import { type Layout, layoutOf, markRoom, type Place, type Subject, scaleOf, smallWidth } from './layout.ts';
import { type Look, lookOfEconomy, looksOf, others } from './looks.ts';
import { specs } from './spec.ts';

const axisRoom = 26;
const edgeRoom = 20;

/** A row of dots for each line, the range of each behind it, the key and the edges of bands above. */
export function overviewDrawing(subject: Subject, edges: readonly number[], width: Width): Drawing {
  const { overview, measure, names } = subject;
  const layout = layoutOf(subject, width);
  const scale = scaleOf(overview, measure, edges);
  const looks = looksOf(overview.series);
  const bottom = edges.length === 0 ? 0 : edgeRoom;
  const key = keyOf(overview.series, looks, { names, left: -layout.left, width: widths[width], bottom });
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
      factor: measure.factor,
      suffix: measure.suffix,
    },
    rows: [
      ...key.rows,
      ...edgeLabels(edges, { subject, scale, layout }),
      ...uprights(edges, { scale, layout, width }),
      ...layout.places.flatMap((place) => [
        { layer: 'ground', x: 0, x2: layout.plotWidth, y: place.y },
        ...markRows(place, looks, { scale, layout }),
        ...labelsOf(place, layout, width).map(labelRow),
      ]),
    ],
  };
}

interface Frame {
  readonly scale: Scale;
  readonly layout: Layout;
}

/** Ranges first and the highest mark on top, so that no range covers a dot. */
function markRows({ line, y }: Place, looks: ReadonlyMap<string, Look>, { scale, layout }: Frame): readonly DrawnRow[] {
  const known = line.marks.flatMap(({ row, bounds }) => {
    const look = line.economy === '' ? (looks.get(row.reporter) ?? others) : lookOfEconomy(line.economy);
    return bounds === null ? [] : [{ bounds, look }];
  });
  const unit = (scale.top - scale.bottom) / layout.plotWidth;
  const ranges = known.flatMap(({ bounds, look }) => {
    const [from, to] = [Math.max(bounds.lower, scale.bottom), Math.min(bounds.upper ?? scale.top, scale.top)];
    const layer = bounds.value === null ? 'bounds' : 'range';
    return !isExact(bounds) && to - from > unit ? [{ layer, y, from, to, stroke: look.fill }] : [];
  });
  const dots = known.flatMap(({ bounds, look }) =>
    bounds.value === null ? [] : [{ layer: 'dot', y, at: bounds.value, ...look }],
  );
  return [...fanned(ranges), ...dots.reverse()];
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
