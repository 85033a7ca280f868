import { extent, type Label, lineHeight } from '../marks/labels.ts';
import { type Width, widths } from '../model.ts';
import type { Shaded } from './shades.ts';
import { world } from './world/world.ts';

/** From this share on a supplier is named on the map, as many as a drawing has room for. */
const leastNamed = 0.05;
const mostNamed: Readonly<Record<Width, number>> = { wide: 8, narrow: 3 };

/** From the middle of an economy to a label beside it, in pixels. */
const aside = 9;

/** The labels of the largest suppliers, each on its economy or beside it; one that finds no room is left out. */
export function mapLabels(shown: readonly Shaded[], width: Width): readonly Label[] {
  const placed: Label[] = [];
  for (const supplier of shown.filter(({ size }) => size >= leastNamed).slice(0, mostNamed[width])) {
    const free = candidates(supplier, width).find(
      (label) => isInside(label, width) && placed.every((other) => isClear(label, other)),
    );
    if (free) placed.push(free);
  }
  return placed;
}

/** How many pixels of a drawing a unit of the map is. */
export function scaleOf(width: Width): number {
  return widths[width] / world().width;
}

/** Height of a drawing in pixels. */
export function heightOf(width: Width): number {
  return Math.ceil(world().height * scaleOf(width));
}

/** Places for a label, best first: on the economy, right and left of it, under and over it. */
function candidates({ economy, name, text }: Shaded, width: Width): readonly Label[] {
  const place = world().places.get(economy);
  if (place === undefined) return [];
  const [x, y] = [place.x * scaleOf(width), place.y * scaleOf(width)];
  const label = { text: `${name} ${text}`, face: 'smallStrong' } as const;
  const beside: readonly Label[] = [
    { ...label, x: x + aside, y, align: 'left' },
    { ...label, x: x - aside, y, align: 'right' },
    { ...label, x, y: y + lineHeight, align: 'center' },
    { ...label, x, y: y - lineHeight, align: 'center' },
    { ...label, x: x + aside, y: y + lineHeight, align: 'left' },
    { ...label, x: x - aside, y: y + lineHeight, align: 'right' },
    { ...label, x: x + aside, y: y - lineHeight, align: 'left' },
    { ...label, x: x - aside, y: y - lineHeight, align: 'right' },
  ];
  return place.isDot ? beside : [{ ...label, x, y, align: 'center' }, ...beside];
}

function isInside(label: Label, width: Width): boolean {
  const [left, right] = extent(label);
  const half = lineHeight / 2;
  return left >= 0 && right <= widths[width] && label.y >= half && label.y <= heightOf(width) - half;
}

function isClear(a: Label, b: Label): boolean {
  const [aLeft, aRight] = extent(a);
  const [bLeft, bRight] = extent(b);
  return aRight + 4 <= bLeft || bRight + 4 <= aLeft || Math.abs(a.y - b.y) >= lineHeight - 1;
}
