import { textWidth, wrap } from '../charts/text/text-width.ts';
import { escaped } from '../text/markup.ts';
import { faceOf, type Setting } from './families.ts';
import { placed, type Room, type SizedDrawing, scaleIn, sized } from './placed-drawing.ts';

/** What a picture that stands for a page says. */
export interface Picture {
  /** Which page it is: "Rare earths". */
  readonly subject: string;
  /** The finding, or the title of a briefing. */
  readonly title: string;
  /** Measure, place and period of what is drawn; empty where nothing is. */
  readonly subtitle: string;
  /** The same chart wide and narrow, of which that is taken which comes out larger. */
  readonly drawings: readonly string[];
  /** Site, publisher, edition. */
  readonly foot: string;
}

/** As the services that show such pictures ask for them. */
export const size = { width: 1200, height: 630 } as const;

const margin = 56;
const inner = size.width - 2 * margin;
const foot = { y: size.height - 34, size: 22 } as const;
/** The serif of titles is set wider than the sans whose widths are known. */
const serif = 1.17;
const largest = 50;
const smallest = 34;
const lineHeight = 1.2;
/** Below this a chart could not be read where pictures are shown, at half their size. */
const leastScale = 0.9;

/** The first lines of a text, with a sign where it goes on. */
function cut(lines: readonly string[], most: number): readonly string[] {
  return lines.slice(0, most).map((text, i) => (i === most - 1 && lines.length > most ? `${text} …` : text));
}

interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The title in as few lines as its largest size allows, three at the most, smaller where it is long. */
function titleLines(text: string, width: number): Lines {
  for (let each = largest; each > smallest; each -= 4) {
    const lines = wrap(text, width / serif, { size: each, weight: 'semibold' }).split('\n');
    if (lines.length <= (width < inner ? 5 : 2)) return { lines, size: each };
  }
  return { lines: wrap(text, width / serif, { size: smallest, weight: 'semibold' }).split('\n'), size: smallest };
}

/** Words at the head of the picture, and where they end. */
function head({ subject, title, subtitle }: Picture, width: number): { readonly svg: string; readonly end: number } {
  const { lines, size: large } = titleLines(title, width);
  const below = subtitle === '' ? [] : cut(wrap(subtitle, width, { size: 24, weight: 'regular' }).split('\n'), 3);
  const first = margin + 24 + 14 + large;
  const last = first + (lines.length - 1) * large * lineHeight;
  const parts = [
    line(subject, { y: margin + 20, size: 24, fill: '--accent', setting: 'semibold' }),
    ...lines.map((text, i) =>
      line(text, { y: first + i * large * lineHeight, size: large, fill: '--ink', setting: 'title' }),
    ),
    ...below.map((text, i) => line(text, { y: last + 40 + i * 30, size: 24, fill: '--ink-2' })),
  ];
  return { svg: parts.join(''), end: last + (below.length === 0 ? 24 : 40 + below.length * 30) };
}

interface LineStyle {
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly setting?: Setting;
}

function line(text: string, { y, size: fontSize, fill, setting = 'regular' }: LineStyle): string {
  return `<text x="${margin}" y="${Math.round(y)}" font-size="${fontSize}" fill="var(${fill})" ${faceOf(text, setting)}>${escaped(text)}</text>`;
}

/** A way to lay out a picture: its words over the whole width, the drawing below, or one beside the other. */
interface Layout {
  readonly words: string;
  readonly drawing: SizedDrawing;
  readonly room: Room;
}

const besideWidth = 500;
const leastHeight = 150;

function layouts(picture: Picture): readonly Layout[] {
  const bottom = size.height - 70;
  const above = head(picture, inner);
  const beside = head(picture, besideWidth);
  const y = above.end + 8;
  const right = margin + besideWidth + 40;
  const below: Room = { x: margin, y, width: inner, height: bottom - y };
  const next: Room = { x: right, y: margin, width: size.width - margin - right, height: bottom - margin };
  const all = picture.drawings.map(sized).flatMap((drawing) => [
    { words: above.svg, drawing, room: below },
    { words: beside.svg, drawing, room: next },
  ]);
  // Words that a narrow column cannot hold have none beside them, and those that leave nothing below them no drawing there.
  return all.filter(({ room }) => room.height >= leastHeight && (room !== next || beside.end < bottom));
}

function body(picture: Picture): string {
  const [best] = layouts(picture).toSorted((a, b) => scaleIn(b.drawing, b.room) - scaleIn(a.drawing, a.room));
  if (best === undefined || scaleIn(best.drawing, best.room) < leastScale) return alone(picture);
  return best.words + placed(best.drawing, best.room);
}

/** Words without a drawing, larger and lower: as many lines of them as there is room for. */
function alone({ subject, title, subtitle }: Picture): string {
  const large = title.length > 24 ? 60 : 96;
  const lines = cut(wrap(title, inner / serif, { size: large, weight: 'semibold' }).split('\n'), 4);
  const first = 130 + large;
  const last = first + (lines.length - 1) * large * lineHeight;
  const below = cut(wrap(subtitle, inner, { size: 34, weight: 'regular' }).split('\n'), 5 - lines.length);
  return [
    line(subject, { y: 110, size: 30, fill: '--accent', setting: 'semibold' }),
    ...lines.map((text, i) =>
      line(text, { y: first + i * large * lineHeight, size: large, fill: '--ink', setting: 'title' }),
    ),
    ...below.map((text, i) => line(text, { y: last + 64 + i * 44, size: 34, fill: '--ink-2' })),
  ].join('');
}

/**
 * The picture that stands for a page where it is shared, as SVG with the variables of the style sheet as its colours: subject,
 * finding and chart, laid out so that the chart's own text comes out largest; a chart too tall to be read is left to its page.
 */
export function pictureSvg(picture: Picture): string {
  const mark = `<g transform="translate(${size.width - margin - 30} ${foot.y - 24})"><path d="M15 0 30 15H0z" fill="#a83a00"/><path d="M15 30 0 15h30z" fill="var(--accent)"/></g>`;
  const rule = `<path d="M${margin} ${foot.y - 34}H${size.width - margin}" stroke="var(--rule)"/>`;
  const parts = [
    `<rect width="${size.width}" height="${size.height}" fill="var(--paper)"/><rect width="${size.width}" height="8" fill="var(--accent)"/>`,
    body(picture),
    rule,
    line(shortened(picture.foot), { y: foot.y, size: foot.size, fill: '--ink-2' }),
    mark,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${parts.join('')}</svg>`;
}

/** A foot of one line: what does not fit is left out at the last stop between its parts. */
function shortened(text: string): string {
  const parts = text.split(' · ');
  const fits = (count: number) =>
    textWidth(parts.slice(0, count).join(' · '), { size: foot.size, weight: 'regular' }) <= inner - 50;
  const count = parts.findLastIndex((_, index) => fits(index + 1)) + 1;
  return parts.slice(0, Math.max(1, count)).join(' · ');
}
