import type { GeoContext } from 'd3-geo';

/** A pen that `geoPath` draws with, and what it has drawn so far. */
export interface Pen extends GeoContext {
  /** The path data since the last call, and a clean sheet. */
  readonly taken: () => string;
}

/**
 * A pen that writes SVG path data in whole units, each point as the way from the one before: about half as long as
 * absolute coordinates. Points that fall on the one before are left out.
 */
export function relativePen(): Pen {
  let drawn = '';
  let [x, y] = [0, 0];
  let isLine = false;
  const moveTo = (toX: number, toY: number) => {
    [x, y] = [Math.round(toX), Math.round(toY)];
    drawn += `M${x},${y}`;
    isLine = false;
  };
  const lineTo = (toX: number, toY: number) => {
    const [dx, dy] = [Math.round(toX) - x, Math.round(toY) - y];
    if (dx === 0 && dy === 0) return;
    drawn += `${isLine ? separated(dx) : `l${dx}`}${dy < 0 ? dy : `,${dy}`}`;
    [x, y, isLine] = [x + dx, y + dy, true];
  };
  const closePath = () => {
    drawn += 'z';
    isLine = false;
  };
  const taken = () => {
    const path = drawn;
    drawn = '';
    return path;
  };
  // Borders have no arcs; `geoPath` draws one for a point alone.
  return { moveTo, lineTo, closePath, taken, beginPath: () => undefined, arc: () => undefined };
}

/** A number after another: a minus parts them as well as a space does. */
function separated(number: number): string {
  return number < 0 ? String(number) : ` ${number}`;
}
