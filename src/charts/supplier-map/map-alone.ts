import { escaped } from '../../text/markup.ts';
import { type Width, widths } from '../model.ts';
import { type Placement, placeSvg } from '../svg/svg.ts';
import { textWidth } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import { heightOf, scaleOf } from './labels.ts';
import type { MapModel } from './map-model.ts';
import { hatchOf, labelText, tipOf } from './map-svg.ts';
import type { Shade, Shaded } from './shades.ts';
import { world } from './world/world.ts';

/** The colours of a shade, as the style sheet has them for the maps of pages. */
interface Look {
  readonly fill: string;
  readonly edge: string;
}

const land: Look = { fill: 'var(--sheet)', edge: 'var(--rule-2)' };

function lookOf(shade: Shade, prefix: string): Look {
  if (shade === 'unknown') return { fill: 'var(--paper)', edge: 'var(--ink)' };
  if (shade === 'bounds') return { fill: `url(#${prefix}-hatch)`, edge: 'var(--h-5)' };
  return { fill: `var(--h-${shade + 1})`, edge: 'var(--h-5)' };
}

/** Outlines and dots keep their size in pixels whatever the map is scaled by. */
const edgeWidth = 0.75;
const dotRadius = 4;

/**
 * A map that needs no page and no other file, with its key over it: the land, the suppliers shaded in the variables of the
 * style sheet, and their labels. It comes in the form in which drawings of charts do.
 */
export function mapAlone(model: MapModel, width: Width, placement: Placement): string {
  const { shown, labels } = model.maps[width];
  const key = keyOf(model, width, placement.idPrefix);
  const scale = scaleOf(width);
  const stroke = `stroke-width="${round(edgeWidth / scale)}"`;
  const height = key.height + heightOf(width);
  const suppliers = shown.toReversed().toSorted((a, b) => Number(isDot(a)) - Number(isDot(b)));
  const svg = [
    `<svg width="${widths[width]}" height="${height}">`,
    hatchOf(placement.idPrefix),
    key.svg,
    `<g transform="translate(0,${key.height})">`,
    `<g transform="scale(${scale})" ${stroke}>`,
    `<g fill="${land.fill}" stroke="${land.edge}">${world()
      .areas.map(({ path }) => `<path d="${path}"/>`)
      .join('')}</g>`,
    ...suppliers.map((each) => supplierShape(each, lookOf(each.shade, placement.idPrefix), scale)),
    '</g>',
    ...labels.map(labelText),
    '</g></svg>',
  ];
  return placeSvg(svg.join(''), placement);
}

function isDot({ economy }: Shaded): boolean {
  return world().places.get(economy)?.isDot ?? false;
}

function supplierShape(supplier: Shaded, { fill, edge }: Look, scale: number): string {
  const paint = `fill="${fill}" stroke="${edge}"`;
  const place = world().places.get(supplier.economy);
  const tip = tipOf(supplier);
  if (place?.isDot) {
    return `<circle cx="${place.x}" cy="${place.y}" r="${round(dotRadius / scale)}" ${paint}>${tip}</circle>`;
  }
  const paths = world().areas.filter(({ economy }) => economy === supplier.economy);
  return `<g ${paint}>${tip}${paths.map(({ path }) => `<path d="${path}"/>`).join('')}</g>`;
}

const swatch = { width: 22, height: 12, gap: 6 } as const;
const entryGap = 16;
/** A reader’s own typeface may be a little wider. */
const slack = 8;
const lineHeight = 20;

/** What each shade stands for, in as many lines as the width asks for, and how high they are. */
function keyOf({ key }: MapModel, width: Width, prefix: string): { readonly svg: string; readonly height: number } {
  let [x, y] = [0, 0];
  const entries = key.map(({ shade, text }) => {
    const room = swatch.width + swatch.gap + textWidth(text, faces.small);
    if (x > 0 && x + room + slack > widths[width]) [x, y] = [0, y + lineHeight];
    const { fill, edge } = shade === 'land' ? land : lookOf(shadeNamed(shade), prefix);
    const box = `<rect x="${x + 0.5}" y="${y + 3.5}" width="${swatch.width - 1}" height="${swatch.height - 1}" fill="${fill}" stroke="${edge}"/>`;
    const name = `<text x="${x + swatch.width + swatch.gap}" y="${y + 14}" font-size="${faces.small.size}" fill="var(--ink-2)">${escaped(text)}</text>`;
    x = Math.ceil(x + room + entryGap);
    return box + name;
  });
  return { svg: entries.join(''), height: y + lineHeight + 6 };
}

/** The key of a page counts its steps from one. */
function shadeNamed(shade: string): Shade {
  return shade === 'bounds' || shade === 'unknown' ? shade : Number(shade) - 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
