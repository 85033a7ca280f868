import { lineHeight } from '../marks/labels.ts';
import { type Width, widths } from '../model.ts';
import { blockWidth, textWidth, wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import type { Line } from './overview.ts';
import { type Subject, section } from './subject.ts';
import { valueText } from './value-text.ts';

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

export const gaps = { stage: 12, plot: 14, value: 12 } as const;
/** Half a mark, which no edge of the drawing may cut. */
export const markRoom = 6;
const widest: Readonly<Record<'name' | 'stage' | 'value', number>> = { name: 130, stage: 110, value: 150 };
/** Signs that the font lacks, such as ≤, come from another one and may be wider than reckoned. */
const slack = 5;
const rowHeight = 24;
const groupGap = 8;

function namesOf(line: Line, before: Line | undefined, { names }: Subject): Pick<Place, 'name' | 'stage'> {
  if (line.mineral === '') return { name: names.economy(line.economy), stage: '' };
  const isNamed = before?.mineral === line.mineral;
  const stage = line.stage === '' ? '' : names.stageInText(line.mineral, line.stage);
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
    const full = wrap(fullName(name, stage, subject), room, faces.text);
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

function fullName(mineral: string, stage: string, { language }: Subject): string {
  return stage === '' ? mineral : language.say(`${section}.alt.stage`, { mineral, stage });
}

/** How far a text reaches to the right of its beginning. */
export function smallWidth(text: string): number {
  return textWidth(text, faces.small);
}
