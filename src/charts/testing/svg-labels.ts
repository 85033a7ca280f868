import { textWidth } from '../text/text-width.ts';

/** A line of text of a drawing with the box it takes, in the drawing's own pixels. */
export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Every line of text of an SVG with its box, the moves of all groups around it added up.
 * @throws {Error} if the tags of the SVG do not close as they open
 */
export function labelsOf(svg: string): readonly Box[] {
  const found: Box[] = [];
  const open: { name: string; x: number; y: number; attributes: Attributes; lines: string[] }[] = [];
  for (const [, close, name = '', rest = '', alone, words] of svg.matchAll(
    /<(\/?)([\w-]+)((?: [\w:-]+="[^"]*")*)(\/?)>([^<]*)/g,
  )) {
    const parent = open.at(-1);
    if (close) {
      if (parent?.name !== name) throw new Error(`</${name}> closes <${parent?.name}>`);
      open.pop();
      if (name === 'text') found.push(...boxesOf(parent));
      if (name === 'tspan') open.at(-1)?.lines.push(...parent.lines);
    } else if (!alone) {
      const attributes = attributesOf(rest);
      const [dx, dy] = placeOf(name, attributes);
      const given = { ...inheritedBy(parent?.attributes ?? {}), ...attributes };
      open.push({ name, x: (parent?.x ?? 0) + dx, y: (parent?.y ?? 0) + dy, attributes: given, lines: [] });
      if (words) open.at(-1)?.lines.push(unescaped(words));
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return found;
}

/** Width and height of an SVG's view box. */
export function sizeOf(svg: string): readonly [number, number] {
  const [, width = '', height = ''] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** How far an element moves what it holds: a group by its transform, a text by its place. */
function placeOf(name: string, { transform = '', x: left = '0', y: top = '0' }: Attributes): readonly [number, number] {
  if (name === 'text') return [Number(left), Number(top)];
  const [, x = '0', y = '0'] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(transform) ?? [];
  return [Number(x), Number(y)];
}

/** What the elements inside take over. */
function inheritedBy(attributes: Attributes): Attributes {
  const names = ['font-size', 'font-weight', 'text-anchor'];
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly attributes: Attributes;
  readonly lines: readonly string[];
}

/** A box a line. Ascenders reach about 0.75 em over the baseline, descenders 0.25 em under it; a line is 17 pixels high. */
function boxesOf({ x, y, attributes, lines }: Text): readonly Box[] {
  const size = Number(attributes['font-size'] ?? 11);
  const weight = Number(attributes['font-weight'] ?? 400) >= 600 ? 'semibold' : 'regular';
  const anchor = attributes['text-anchor'];
  return lines.map((text, index) => {
    const width = textWidth(text, { size, weight });
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    const baseline = y + index * 17;
    return { text, left, right: left + width, top: baseline - 0.75 * size, bottom: baseline + 0.25 * size };
  });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
