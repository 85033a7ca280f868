import { lineHeight } from '../marks/labels.ts';
import { type Scale, shareScale } from '../marks/scale.ts';
import { type Width, widths } from '../model.ts';
import { blockWidth, roomFor, textWidth, wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import type { Entry } from './entries.ts';
import { barHeight } from './spec.ts';

/** Where one entry stands, in pixels of the plotting area. */
export interface Place {
  readonly entry: Entry;
  readonly name: string;
  /** Middle of the first line of the name. */
  readonly nameY: number;
  /** Middle of the bar. */
  readonly barY: number;
}

export interface Layout {
  readonly scale: Scale;
  /** Room for names left of the bars; none on a phone, where they stand above. */
  readonly left: number;
  readonly plotWidth: number;
  readonly height: number;
  readonly places: readonly Place[];
}

/** Between a bar's end and its value, and between the value and its aside. */
export const gaps = { value: 8, aside: 6 } as const;
const widestName = 200;
const nameGap = 14;
const groupGap = 8;

/**
 * Places for all entries such that every name is whole and every value label ends inside the drawing.
 * @param holds a share that the axis has room for in any case
 */
export function layoutOf(entries: readonly Entry[], width: Width, holds: number): Layout {
  const names = entries.map(({ label }) => wrap(label, width === 'wide' ? widestName : widths.narrow, faces.text));
  const left =
    width === 'wide' ? Math.ceil(Math.max(...names.map((name) => blockWidth(name, faces.text)))) + nameGap : 0;
  const scale = shareScale(Math.max(holds, ...entries.map(farEnd)));
  const places = placesOf(entries, names, width);
  const last = places.at(-1);
  return {
    scale,
    left,
    plotWidth: plotWidth(entries, widths[width] - left, scale.top),
    height: last === undefined ? 0 : Math.max(last.barY + barHeight[width], nameEnd(last)) + 4,
    places,
  };
}

/** The furthest point that an entry's bar reaches, as a share. */
export function farEnd({ share }: Entry): number {
  return share === null ? 0 : Math.max(share.value ?? 0, share.upper ?? 1);
}

/** The widest plotting area in which the label beside every bar still fits. */
function plotWidth(entries: readonly Entry[], available: number, top: number): number {
  const rooms = entries.map((entry) => {
    const room = available - gaps.value - labelWidth(entry);
    const part = farEnd(entry) / top;
    return part === 0 ? available : room / part;
  });
  return Math.floor(Math.min(available, ...rooms));
}

function labelWidth(entry: Entry): number {
  const { main, aside } = entry.value;
  if (aside === '') return roomFor(main, faces.strong);
  return (main === '' ? 0 : textWidth(main, faces.strong) + gaps.aside) + roomFor(aside, faces.small);
}

function placesOf(entries: readonly Entry[], names: readonly string[], width: Width): readonly Place[] {
  const places: Place[] = [];
  let top = 0;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? '';
    if (index > 0 && startsGroup(entry, entries[index - 1])) top += groupGap;
    const lines = name.split('\n').length;
    places.push({ entry, name, ...(width === 'wide' ? beside(top, lines) : above(top, lines)) });
    top += width === 'wide' ? Math.max(28, lines * lineHeight + 6) : lines * lineHeight + barHeight.narrow + 12;
  }
  return places;
}

function beside(top: number, lines: number): Pick<Place, 'nameY' | 'barY'> {
  const height = Math.max(28, lines * lineHeight + 6);
  return { nameY: top + (height - (lines - 1) * lineHeight) / 2, barY: top + height / 2 };
}

function above(top: number, lines: number): Pick<Place, 'nameY' | 'barY'> {
  return { nameY: top + lineHeight / 2, barY: top + lines * lineHeight + 2 + barHeight.narrow / 2 };
}

function startsGroup(entry: Entry, before: Entry | undefined): boolean {
  return before !== undefined && groupOf(entry) !== groupOf(before);
}

/** Named suppliers, what is summed up, what is unknown. */
function groupOf({ economy, share }: Entry): number {
  if (share === null) return 2;
  return economy === '' || economy === 'OTH' ? 1 : 0;
}

function nameEnd({ name, nameY }: Place): number {
  return nameY + (name.split('\n').length - 0.5) * lineHeight;
}
