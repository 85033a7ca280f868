import type { Words } from '../../text/words.ts';
import { type Label, labelRow } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { isExact } from '../text/format.ts';
import { shareTicks } from '../text/measure.ts';
import { textWidth } from '../text/text-width.ts';
import { economyColour, faces, hatching, ink } from '../theme.ts';
import type { Entry } from './entries.ts';
import { farEnd, gaps, type Layout, layoutOf, type Place } from './layout.ts';
import { specs } from './spec.ts';

/** A share of 0..1 to compare with, drawn as a line. */
export interface Reference {
  readonly share: number;
  readonly label: string;
  /** A sentence that says whose it is and what it is a part of. */
  readonly note: string;
}

const referenceRoom = 24;
const axisRoom: Readonly<Record<Width, number>> = { wide: 24, narrow: 2 };

/** Ranked bars of shares with their bounds; names beside the bars where there is room, above them on a phone. */
export function supplierSharesDrawing(
  entries: readonly Entry[],
  width: Width,
  { reference, words }: { readonly reference: Reference | null; readonly words: Words },
): Drawing {
  const layout = layoutOf(entries, width, reference?.share ?? 0);
  const { left, plotWidth, height, scale, places } = layout;
  return {
    spec: specs[width],
    size: {
      width: plotWidth,
      height,
      padding: {
        left,
        right: widths[width] - left - plotWidth,
        top: reference ? referenceRoom : 4,
        bottom: axisRoom[width],
      },
    },
    params: { top: scale.top, ticks: scale.ticks, labels: shareTicks(scale.ticks, words) },
    rows: [
      ...(reference ? referenceRows(reference, layout, width) : []),
      ...places.flatMap((place) => [...barRows(place, layout), ...labelRows(place, layout)]),
    ],
  };
}

/** A range narrower than this, in pixels, has no room for a point. */
const leastRange = 10;

/** Solid to the lower end, pale or hatched to the upper one, and the point where the range leaves room for it. */
function barRows({ entry, barY: y }: Place, { plotWidth, scale }: Layout): readonly DrawnRow[] {
  const { share, economy, estimated, tip } = entry;
  if (share === null) return [];
  const fill = economyColour(economy);
  const { value, lower } = share;
  const upper = share.upper ?? 1;
  const solid = { layer: 'solid', y, from: 0, to: value === null ? lower : value, fill, tip };
  if (value === null) return [solid, { layer: 'hatched', y, from: lower, to: upper, fill: hatching(fill), tip }];
  if (isExact(share)) return [solid];
  if (((upper - lower) / scale.top) * plotWidth < leastRange) {
    return [solid, { layer: 'range', y, from: value, to: upper, fill, tip }];
  }
  const hollow = { fill: ink.paper, stroke: fill };
  const full = { fill, stroke: ink.paper };
  return [
    { ...solid, to: lower },
    { layer: 'range', y, from: lower, to: upper, fill, tip },
    { layer: 'point', y, at: value, tip, ...(estimated ? hollow : full) },
  ];
}

function labelRows({ entry, name, nameY, barY }: Place, { left, plotWidth, scale }: Layout): readonly DrawnRow[] {
  const { main, aside } = entry.value;
  const end = farEnd(entry);
  const x = (end / scale.top) * plotWidth + gaps.value;
  const asideX = main === '' ? x : x + textWidth(main, faces.strong) + gaps.aside;
  const labels: readonly Label[] = [
    { x: -left, y: nameY, text: name, face: 'text' },
    { x, y: barY, text: main, face: 'strong' },
    { x: asideX, y: barY, text: aside, face: 'small', fill: ink.secondary },
  ];
  return labels.filter(({ text }) => text !== '').map(labelRow);
}

/** The line over all bars and its label above, on whichever side of the line there is room. */
function referenceRows(reference: Reference, layout: Layout, width: Width): readonly DrawnRow[] {
  const { left, plotWidth, height, scale } = layout;
  const text = reference.label;
  const x = (reference.share / scale.top) * plotWidth;
  const fits = x + textWidth(text, faces.small) <= widths[width] - left;
  const label: Label = {
    x: fits ? x - 1 : x + 1,
    y: -14,
    text,
    face: 'small',
    fill: ink.secondary,
    align: fits ? 'left' : 'right',
  };
  return [{ layer: 'reference', at: reference.share, y: -5, y2: height }, labelRow(label)];
}
