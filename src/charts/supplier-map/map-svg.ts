import { escaped } from '../../text/markup.ts';
import type { Label } from '../marks/labels.ts';
import { type Width, widths } from '../model.ts';
import { type Placement, placeSvg } from '../svg/svg.ts';
import { faces } from '../theme.ts';
import { heightOf, scaleOf } from './labels.ts';
import type { MapDrawing } from './map-model.ts';
import type { Shaded } from './shades.ts';
import { world } from './world/world.ts';

export interface MapPlacement extends Placement {
  /** The address of the base map. */
  readonly href: string;
}

/**
 * The SVG text of a map as it stands in a page: the land and each supplier taken from the base map by its address, and
 * shaded by a class of the style sheet. Suppliers have a tip with name and share.
 */
export function mapSvg({ shown, labels }: MapDrawing, width: Width, placement: MapPlacement): string {
  const { href, idPrefix } = placement;
  const use = (id: string, shade: string, tip = '') =>
    `<use href="${escaped(href)}#${id}" class="${shade}"${tip === '' ? '/>' : `>${tip}</use>`}`;
  // The largest are drawn last, and dots over everything.
  const order = shown.toReversed().toSorted((a, b) => Number(isDot(a)) - Number(isDot(b)));
  const suppliers = order.map((each) => use(each.economy, classOf(each), tipOf(each)));
  const size = `width="${widths[width]}" height="${heightOf(width)}"`;
  const svg = [
    `<svg ${size}>`,
    shown.some(({ shade }) => shade === 'bounds') ? hatchOf(idPrefix) : '',
    `<g transform="scale(${scaleOf(width)})"${hatchFill(shown, idPrefix)}>`,
    use('land', 'land'),
    ...suppliers,
    '</g>',
    ...labels.map(labelText),
    '</svg>',
  ];
  return placeSvg(svg.join(''), placement);
}

/** Steps are classes of the style sheet; what is hatched takes the pattern of its own drawing from the group around it. */
function classOf({ shade }: Shaded): string {
  return typeof shade === 'number' ? `shade shade-${shade + 1}` : `shade shade-${shade}`;
}

function isDot({ economy }: Shaded): boolean {
  return world().places.get(economy)?.isDot ?? false;
}

/** What a supplier says: its name and share. */
export function tipOf({ name, text }: Shaded): string {
  return `<title>${escaped(`${name} ${text}`)}</title>`;
}

/** Where the pattern is not found the plain colour takes its place. */
function hatchFill(shown: readonly Shaded[], prefix: string): string {
  return shown.some(({ shade }) => shade === 'bounds') ? ` fill="url(#${prefix}-hatch) var(--h-2)"` : '';
}

/** The hatching of shares that only bounds are known of, under the prefix of a drawing. */
export function hatchOf(prefix: string): string {
  const shape = 'width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"';
  return `<defs><pattern id="${prefix}-hatch" ${shape}><path fill="var(--h-4)" d="M0,0h8v3h-8Z"/></pattern></defs>`;
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** A label of the map; the middle of a line of text is a third of its size over the baseline. */
export function labelText({ x, y, text, face, align = 'left' }: Label): string {
  const { size } = faces[face];
  const place = `x="${Math.round(x)}" y="${Math.round(y + size / 3)}" text-anchor="${anchors[align]}"`;
  return `<text ${place} font-size="${size}" font-weight="600" fill="var(--ink)">${escaped(text)}</text>`;
}
