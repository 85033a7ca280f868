import { reasonInWords } from '../../text/reason.ts';
import { isOpen } from '../../text/units.ts';
import { lineHeight } from '../marks/labels.ts';
import { niceScale, type Scale, shareScale } from '../marks/scale.ts';
import { type Names, type Width, widths } from '../model.ts';
import { boundsInShort, type Measure } from '../text/measure.ts';
import { lowerFirst } from '../text/phrases.ts';
import { blockWidth, textWidth, wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import { highestOf, type Line, type Overview } from './overview.ts';

/** Where one line stands, in pixels of the plotting area. */
export interface Place {
  readonly line: Line;
  /** The mineral or economy; empty where the line above names it. */
  readonly name: string;
  readonly stage: string;
  /** The highest value of the line, or why there is none. */
  readonly value: string;
  /** Middle of the first line of the names, and of the marks. */
  readonly nameY: number;
  readonly y: number;
}

export interface Layout {
  readonly left: number;
  /** Where the stages' names begin, counted from the left of the drawing. */
  readonly stageX: number;
  readonly plotWidth: number;
  readonly height: number;
  readonly places: readonly Place[];
}

export interface Subject {
  readonly names: Names;
  readonly overview: Overview;
  readonly measure: Measure;
}

export const gaps = { stage: 12, plot: 14, value: 12 } as const;
/** Half a mark, which no edge of the drawing may cut. */
export const markRoom = 6;
const widest: Readonly<Record<'name' | 'stage' | 'value', number>> = { name: 130, stage: 110, value: 150 };
/** Signs that the font lacks, such as ≤, come from another one and may be wider than reckoned. */
const slack = 5;
const rowHeight = 24;
const groupGap = 8;

/** An axis that holds every value and zero; ranges beyond twice the highest value end at its end. */
export function scaleOf({ lines }: Overview, { whole }: Measure, edges: readonly number[]): Scale {
  const bounds = lines.flatMap(({ marks }) => marks.flatMap((mark) => mark.bounds ?? []));
  const points = bounds.map(({ value, lower }) => value ?? lower);
  const room = whole ?? 2 * Math.max(0, ...points);
  const ends = bounds.map(({ upper }) => Math.min(upper ?? room, room));
  const low = Math.min(0, ...bounds.map(({ lower }) => lower));
  const high = Math.max(0, ...points, ...ends, ...edges);
  return whole === 1 && low === 0 && high <= 1 + 1e-9 ? shareScale(high) : niceScale(low, high);
}

/** The highest value of a line with whose it is, where the line has marks of several; else why there is none. */
export function valueText(line: Line, { names, measure, overview }: Subject): string {
  const highest = highestOf(line);
  if (highest === undefined) {
    return [...new Set(line.marks.map(({ row }) => reasonInWords(row.reason)))].join(', ');
  }
  const { bounds, row } = highest;
  if (row.reason === 'net-exporter' && bounds.value === null) return reasonInWords(row.reason);
  const isTold = !isOpen(row.unit, bounds.lower, bounds.upper);
  const value = boundsInShort(isTold ? bounds : { ...bounds, value: null }, measure);
  if (overview.series.length < 2) return value;
  return `${row.reporter === '' ? 'World' : names.economy(row.reporter)} ${value}`;
}

function namesOf(line: Line, before: Line | undefined, { names }: Subject): Pick<Place, 'name' | 'stage'> {
  if (line.mineral === '') return { name: names.economy(line.economy), stage: '' };
  const isNamed = before?.mineral === line.mineral;
  const stage = line.stage === '' ? '' : lowerFirst(names.stage(line.mineral, line.stage));
  return { name: isNamed ? '' : names.mineral(line.mineral), stage };
}

/** Places for all lines: names beside the marks where there is room, above them on a phone. */
export function layoutOf(subject: Subject, width: Width): Layout {
  return width === 'wide' ? beside(subject) : above(subject);
}

function beside(subject: Subject): Layout {
  const { lines } = subject.overview;
  const texts = lines.map((line, index) => {
    const { name, stage } = namesOf(line, lines[index - 1], subject);
    return {
      line,
      name: wrap(name, widest.name, faces.text),
      stage: wrap(stage, widest.stage, faces.small),
      value: wrap(valueText(line, subject), widest.value, faces.small),
    };
  });
  const stageX = Math.ceil(Math.max(0, ...texts.map(({ name }) => blockWidth(name, faces.text)))) + gaps.stage;
  const stages = Math.ceil(Math.max(0, ...texts.map(({ stage }) => blockWidth(stage, faces.small))));
  const left = stages === 0 ? stageX + 2 : stageX + stages + gaps.plot;
  const values = texts.map(({ value }) => blockWidth(value, faces.small));
  const right = Math.ceil(Math.max(0, ...values)) + gaps.value + slack;
  let top = 0;
  const places = texts.map((text, index) => {
    if (index > 0 && text.name !== '' && text.stage !== '') top += groupGap;
    const most = Math.max(...[text.name, text.stage, text.value].map((each) => each.split('\n').length));
    const height = Math.max(rowHeight, most * lineHeight + 6);
    const place = { ...text, y: top + height / 2, nameY: top + height / 2 };
    top += height;
    return place;
  });
  return { left, stageX, plotWidth: widths.wide - left - right, height: top, places };
}

function above(subject: Subject): Layout {
  const { lines } = subject.overview;
  const plotWidth = widths.narrow - 2 * markRoom;
  let top = 0;
  const places = lines.map((line) => {
    const { name, stage } = namesOf(line, undefined, subject);
    const value = wrap(valueText(line, subject), widths.narrow / 2, faces.small);
    const room = widths.narrow - blockWidth(value, faces.small) - gaps.value;
    const full = wrap(stage === '' ? name : `${name}, ${stage}`, room, faces.text);
    const lineCount = Math.max(full.split('\n').length, value.split('\n').length);
    const place = {
      line,
      name: full,
      stage: '',
      value,
      nameY: top + lineHeight / 2,
      y: top + lineCount * lineHeight + 8,
    };
    top = place.y + 20;
    return place;
  });
  return { left: markRoom, stageX: 0, plotWidth, height: top - 4, places };
}

/** How far a text reaches to the right of its beginning. */
export function smallWidth(text: string): number {
  return textWidth(text, faces.small);
}
