import { lineHeight } from '../marks/labels.ts';
import { niceScale, type Scale, shareScale } from '../marks/scale.ts';
import { type Width, widths } from '../model.ts';
import { blockWidth, textWidth, wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';

/** A bar with its words: a level at either end, or a step between them. */
export interface Entry {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly isLevel: boolean;
  readonly fill: string;
  /** The ends of a level's range; `null` for a step, and for a level that is exact. */
  readonly range: readonly [number, number] | null;
}

export interface Place {
  readonly entry: Entry;
  readonly name: string;
  /** Middle of the first line of the name, and of the bar, in pixels. */
  readonly nameY: number;
  readonly y: number;
}

export interface Layout {
  readonly scale: Scale;
  readonly left: number;
  readonly plotWidth: number;
  readonly height: number;
  readonly places: readonly Place[];
}

/** From the end of a bar to its value, in pixels. */
export const valueGap = 7;
const widestName = 190;
const nameGap = 14;
const rowHeight = 28;

/** Room for every name beside the bars, or over them on a phone, and for the value right of every bar. */
export function layoutOf(entries: readonly Entry[], unit: string, width: Width): Layout {
  const isWide = width === 'wide';
  const names = entries.map(({ name }) => wrap(name, isWide ? widestName : widths.narrow, faces.text));
  const scale = scaleOf(entries, unit);
  const nameRoom = isWide ? Math.ceil(Math.max(0, ...names.map((name) => blockWidth(name, faces.text)))) + nameGap : 0;
  const places = placesOf(entries, names, isWide);
  return {
    scale,
    left: nameRoom,
    plotWidth: plotWidthOf(entries, widths[width] - nameRoom, scale),
    height: (places.at(-1)?.y ?? 0) + rowHeight / 2,
    places,
  };
}

/** The right end of a bar, its range among it. */
export function rightEnd({ from, to, range }: Entry): number {
  return Math.max(from, to, range?.[1] ?? to);
}

/** The widest plotting area in which the value right of every bar still fits. */
function plotWidthOf(entries: readonly Entry[], available: number, { bottom, top }: Scale): number {
  const rooms = entries.map((entry) => {
    const room = available - valueGap - textWidth(entry.value, faces.strong) - 1;
    const part = (rightEnd(entry) - bottom) / (top - bottom);
    return part <= 0 ? available : room / part;
  });
  return Math.floor(Math.min(available - 4, ...rooms));
}

function scaleOf(entries: readonly Entry[], unit: string): Scale {
  const ends = entries.flatMap(({ from, to, range }) => [from, to, ...(range ?? [])]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const isFraction = (unit === 'share' || unit === 'index') && low >= -1e-9 && high <= 1 + 1e-9;
  return isFraction ? shareScale(high) : niceScale(low, high);
}

function placesOf(entries: readonly Entry[], names: readonly string[], isWide: boolean): readonly Place[] {
  let top = 0;
  return entries.map((entry, index) => {
    const name = names[index] ?? '';
    const lines = name.split('\n').length;
    const height = isWide ? Math.max(rowHeight, lines * lineHeight + 6) : lines * lineHeight + rowHeight;
    const nameY = isWide ? top + (height - (lines - 1) * lineHeight) / 2 : top + lineHeight / 2;
    const y = isWide ? top + height / 2 : top + lines * lineHeight + 10;
    top += height;
    return { entry, name, nameY, y };
  });
}
