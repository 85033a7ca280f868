import { world } from './world.ts';

/** The address of the base map below that of the site, the same in every language. */
export const baseMapPath = 'maps/world.svg';

/** Keeps lines as thick on a phone as on a wide screen. */
const fixed = 'vector-effect="non-scaling-stroke"';

/**
 * The base map that all maps of the site share: one SVG file, which a browser fetches once. A page draws the land by
 * `<use href="…#land">` and an economy in a colour by `<use href="…#CHN">`; fill, stroke of a dot, and the
 * variable `--edge` for outlines are those of the `<use>`. An economy too small to be seen is a dot of the same size on every screen.
 */
export function baseMap(): string {
  const { width, height, areas, places } = world();
  const land = areas.map(({ economy, path }) => {
    const isDot = economy === null || places.get(economy)?.isDot;
    return `<path${isDot ? '' : ` id="${economy}"`} ${fixed} stroke="var(--edge)" stroke-width=".75" d="${path}"/>`;
  });
  const dots = [...places].flatMap(([economy, { x, y, isDot }]) => (isDot ? [dot(economy, x, y)] : []));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="#abc4d0">`,
    '<title>World: Natural Earth, Equal Earth projection</title>',
    `<g id="land">${land.join('\n')}</g>`,
    `<g>${dots.join('\n')}</g>`,
    '</svg>\n',
  ].join('\n');
}

/** A line of no length with round ends: it keeps its size whatever the map is scaled by. */
function dot(economy: string, x: number, y: number): string {
  const line = `${fixed} stroke-linecap="round" d="M${x},${y}h0"`;
  return `<g id="${economy}"><path ${line} stroke="var(--edge)" stroke-width="9"/><path ${line} stroke-width="7"/></g>`;
}
