import { compact } from './compact.ts';
import { parseSvg, printSvg } from './tree.ts';

/** What the page decides about a drawing: the prefix of its ids, and the ids of its title and description. */
export interface Placement {
  readonly idPrefix: string;
  readonly labelledBy: string;
  readonly describedBy?: string;
}

/** Stands for the prefix until a page is known; control characters occur in no drawing. */
const slot = '\u0001';

/**
 * The drawing as Vega writes it, made small and the same on every machine: places in halves of a pixel, ids counted in
 * order of appearance, no fonts (the style sheet decides), nothing that paints nothing or says what goes without saying,
 * labels of marks as their titles, hatchings defined.
 */
export function cleanSvg(svg: string): string {
  const painted = svg
    .replace(/<path class="(?:background|foreground)"[^>]*\/>/g, '')
    .replace(/<rect [^>]*fill="transparent"[^>]*\/>/g, '')
    .replace(/ (?:class|role|aria-(?!label)[a-z]+|pointer-events|font-family)="[^"]*"/g, '')
    .replace(/ (?:opacity="1"|stroke-width="1"|stroke-miterlimit="4"|transform="translate\(0,0\)")/g, '')
    .replace(/ font-size="(\d+)px"/g, ' font-size="$1"')
    .replace(/<[^>]+>/g, roundTag)
    .replace(/ (?:text-anchor="start"|[xy][12]="0")/g, '');
  return withHatchings(countedIds(printSvg(compact(parseSvg(painted)))));
}

/** The cleaned drawing as it stands in a page: an image to screen readers, named by the page, its ids its own. */
export function placeSvg(svg: string, { idPrefix, labelledBy, describedBy }: Placement): string {
  const [, width = '0', height = '0'] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const names = [['aria-labelledby', labelledBy], ...(describedBy ? [['aria-describedby', describedBy]] : [])];
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" ${names.map(([name, id]) => `${name}="${id}"`).join(' ')}>`;
  return svg.replace(/^<svg[^>]*>/, root).replaceAll(slot, `${idPrefix}-`);
}

const geometry = / (d|transform|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|width|height|viewBox)="([^"]*)"/g;

/** Places in halves of a pixel, which no eye tells from tenths; shapes that are drawn around their own place in tenths. */
function roundTag(tag: string): string {
  const isMoved = tag.includes(' transform="');
  return tag.replace(geometry, (_, name: string, value: string) => {
    const step = name === 'r' || (name === 'd' && isMoved) ? 10 : 2;
    return ` ${name}="${value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => rounded(number, step))}"`;
  });
}

function rounded(number: string, step: number): string {
  const value = Math.round(Number(number) * step) / step;
  return String(value === 0 ? 0 : value);
}

/** Vega counts ids over the life of a process; here they are counted over the drawing. */
function countedIds(svg: string): string {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
  return ids.reduce(
    (text, id, index) =>
      text.replaceAll(`id="${id}"`, `id="${slot}${index}"`).replaceAll(`url(#${id})`, `url(#${slot}${index})`),
    svg,
  );
}

/** Defines each hatching the drawing asks for, after its root: lines of the colour named in its address. */
function withHatchings(svg: string): string {
  const names = [...new Set([...svg.matchAll(/url\(#hatch-([\w-]+)\)/g)].map(([, name]) => name ?? ''))];
  if (names.length === 0) return svg;
  const patterns = names.map(
    (name) =>
      `<pattern id="${slot}hatch-${name}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0h5v1.5h-5Z" fill="var(--${name})"/></pattern>`,
  );
  return svg
    .replaceAll('url(#hatch-', `url(#${slot}hatch-`)
    .replace(/^<svg[^>]*>/, (root) => `${root}<defs>${patterns.join('')}</defs>`);
}
