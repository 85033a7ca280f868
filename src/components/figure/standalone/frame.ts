import { type Face, wrap } from '../../../charts/text/text-width.ts';
import { escaped } from '../../../text/markup.ts';

/** What a drawing needs to be read away from its page. */
export interface Framed {
  /** The tag of its language. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** A text that serves the same purpose as the drawing. */
  readonly description: string;
  /** Its sources and the edition. */
  readonly foot: string;
  /** As `drawChart` gives it, in the colours of the style sheet. */
  readonly drawing: string;
}

interface Setting {
  readonly face: Face;
  readonly leading: number;
  readonly fill: string;
}

const title: Setting = { face: { size: 19, weight: 'semibold' }, leading: 25, fill: 'var(--ink)' };
const subtitle: Setting = { face: { size: 14, weight: 'regular' }, leading: 19, fill: 'var(--ink-2)' };
const foot: Setting = { face: { size: 13, weight: 'regular' }, leading: 18, fill: 'var(--ink-2)' };

const margin = 20;
/** Between the words and the drawing. */
const gap = 14;

/** A reader's own sans may be wider than the site's: so much of a line its words may fill. */
const filled = 0.86;

/** Those of the site's style sheet; a reader without them has a sans of the system. */
const families =
  "'Source Sans 3', 'Source Sans Pro', 'Hiragino Sans', 'Yu Gothic', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";

function setLines(text: string, width: number, top: number, { face, leading, fill }: Setting) {
  const lines = wrap(text, filled * width, face).split('\n');
  const weight = face.weight === 'semibold' ? ' font-weight="600"' : '';
  const svg = lines.map((line, index) => {
    const y = Math.round(top + index * leading + face.size);
    return `<text x="${margin}" y="${y}" font-size="${face.size}"${weight} fill="${fill}">${escaped(line)}</text>`;
  });
  return { svg: svg.join(''), bottom: top + lines.length * leading };
}

/** Text stands on lines of the drawing; a rim in the colour of the paper keeps it readable, as the style sheet does. */
function rimmed(drawing: string): string {
  const rim = ' paint-order="stroke" stroke="var(--paper)" stroke-width="3" stroke-linejoin="round"';
  return drawing.replaceAll(/<text(?![^>]*fill="var\(--on-c\)")/g, `<text${rim}`);
}

/**
 * A drawing as a file of its own: its title first, for whoever opens it by name, then title, measure and sources in print,
 * on paper. Colours are still the variables of the style sheet.
 */
export function frameSvg({ language, drawing, description, ...words }: Framed): string {
  const [, drawn = '0', high = '0'] = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  const [width, height] = [Number(drawn), Number(high)];
  const head = setLines(words.title, width, margin - 4, title);
  const measure = setLines(words.subtitle, width, head.bottom + 2, subtitle);
  const top = measure.bottom + gap;
  const end = setLines(words.foot, width, top + height + gap, foot);
  const size = `${width + 2 * margin} ${Math.ceil(end.bottom + margin - 6)}`;
  const [wide = '', tall = ''] = size.split(' ');
  const inner = rimmed(drawing.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, ''));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${wide}" height="${tall}" lang="${language}" xml:lang="${language}" role="img" aria-labelledby="title description" font-family="${families}">`,
    `<title id="title">${escaped(words.title)}</title><desc id="description">${escaped(description)}</desc>`,
    `<rect width="${wide}" height="${tall}" fill="var(--paper)"/>`,
    head.svg,
    measure.svg,
    `<g transform="translate(${margin},${top})">${inner}</g>`,
    end.svg,
    '</svg>\n',
  ].join('');
}
