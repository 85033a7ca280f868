import { withFamilies } from './families.ts';

/** A rectangle of a picture, in its pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing of a chart with the size it was drawn at. */
export interface SizedDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Up to here a drawing is enlarged: beyond, a chart of three bars would shout. */
const most = 2;

/** A drawing as a chart's renderer gives it, with its size. */
export function sized(svg: string): SizedDrawing {
  const [, width = '0', height = '0'] = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { svg, width: Number(width), height: Number(height) };
}

/** How much a drawing can be enlarged within a room, at most twice. */
export function scaleIn({ width, height }: SizedDrawing, room: Room): number {
  return Math.min(most, room.width / width, room.height / height);
}

/** Text of charts stands on lines; a rim in the colour of the paper keeps it readable, as the site's style sheet does. */
function rimmed(svg: string): string {
  const rim = ' paint-order="stroke" stroke="var(--paper)" stroke-width="3" stroke-linejoin="round"';
  return svg.replaceAll(/<text(?![^>]*fill="var\(--on-c\)")/g, `<text${rim}`);
}

/** A drawing in a room, at its top and left, as large as it can be. */
export function placed(drawing: SizedDrawing, room: Room): string {
  const scale = scaleIn(drawing, room);
  return nested(drawing, { ...room, width: drawing.width * scale, height: drawing.height * scale });
}

function nested(drawing: SizedDrawing, { x, y, width, height }: Room): string {
  const root = `<svg x="${x}" y="${y}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" viewBox="0 0 ${drawing.width} ${drawing.height.toFixed(1)}">`;
  return withFamilies(rimmed(drawing.svg.replace(/^<svg[^>]*>/, root)));
}
