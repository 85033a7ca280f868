import type { Language } from '../../text/language/language.ts';
import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { shareTicks } from '../text/measure.ts';
import { blockWidth, textWidth, wrap } from '../text/text-width.ts';
import { economyColour, faces, hatching, ink } from '../theme.ts';
import { legendOf } from './legend.ts';
import { least, type Placed, placeLabels } from './placing.ts';
import type { Segment } from './segments.ts';
import { barHeight, specs, stripHeight } from './spec.ts';
import { section } from './words.ts';

/** A stage as it is drawn: its name, the year of its figures, and its parts, none where nothing is known. */
export interface Row {
  readonly name: string;
  readonly year: string;
  readonly segments: readonly Segment[];
}

/** Room for names left of the bars, over each bar for labels, and between two stages, in pixels. */
const widestName = 150;
const nameGap = 16;
const labelRoom = 19;
const stageGap: Readonly<Record<Width, number>> = { wide: 12, narrow: 14 };

const ticks = [0, 0.25, 0.5, 0.75, 1];

/** One bar of 100% a stage, upstream first. */
export function stageSharesDrawing(rows: readonly Row[], width: Width, language: Language): Drawing {
  const room = width === 'wide' ? widestName : widths.narrow;
  const names = rows.map(({ name }) => wrap(name, room, faces.strong));
  const left =
    width === 'wide' ? Math.ceil(Math.max(...names.map((name) => blockWidth(name, faces.strong)))) + nameGap : 0;
  const plotWidth = widths[width] - left - 1;
  const placed = rows.map(({ segments }) => placeLabels(segments, plotWidth));
  const legend = legendOf(
    placed.flatMap(({ unlabelled }) => unlabelled),
    { left: -left, width: widths[width], language },
  );
  const drawn: DrawnRow[] = [...legend.rows];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const stage = { row, name: names[index] ?? '', placed: placed[index], left, top, plotWidth, language };
    const { rows: own, bottom } = width === 'wide' ? beside(stage) : above(stage);
    drawn.push(...own);
    top = bottom + stageGap[width];
  }
  return {
    spec: specs[width],
    size: {
      width: plotWidth,
      height: top - stageGap[width] + 4,
      padding: { left, right: 1, top: legend.height + 2, bottom: width === 'wide' ? 24 : 2 },
    },
    params: { top: 1, ticks, labels: shareTicks(ticks, language.words) },
    rows: drawn,
  };
}

interface StagePlace {
  readonly row: Row;
  readonly name: string;
  readonly placed: Placed | undefined;
  readonly left: number;
  readonly top: number;
  readonly plotWidth: number;
  readonly language: Language;
}

interface Drawn {
  readonly rows: readonly DrawnRow[];
  readonly bottom: number;
}

/** Name and year left of the bar, their middle at the bar's. */
function beside(stage: StagePlace): Drawn {
  const lines = stage.name.split('\n').length;
  const barTop = stage.top + Math.max(labelRoom, ((lines + 1) * lineHeight - barHeight.wide) / 2);
  const middle = barTop + barHeight.wide / 2;
  const first = middle - (lines * lineHeight) / 2;
  const name: Label = { x: -stage.left, y: first, text: stage.name, face: 'strong' };
  return drawnAt(stage, [name, yearLabel(stage, -stage.left, first + lines * lineHeight)], middle, barHeight.wide);
}

/** Name and year over the labels of the bar, the year after the name's last line. */
function above(stage: StagePlace): Drawn {
  const lines = stage.name.split('\n');
  const first = stage.top + lineHeight / 2;
  const name: Label = { x: 0, y: first, text: stage.name, face: 'strong' };
  const after = textWidth(lines.at(-1) ?? '', faces.strong) + 6;
  const fits = after + textWidth(stage.row.year, faces.small) <= stage.plotWidth;
  const nameLines = lines.length + (fits ? 0 : 1);
  const year = yearLabel(stage, fits ? after : 0, first + (nameLines - 1) * lineHeight);
  const middle = stage.top + nameLines * lineHeight + labelRoom + barHeight.narrow / 2;
  return drawnAt(stage, [name, year], middle, barHeight.narrow);
}

function yearLabel({ row }: StagePlace, x: number, y: number): Label {
  return { x, y, text: row.year, face: 'small', fill: ink.secondary };
}

/** The bar at its height, with its labels: in its parts, and over them. */
function drawnAt(
  { row, placed, name, plotWidth, language }: StagePlace,
  words: readonly Label[],
  middle: number,
  height: number,
): Drawn {
  const over = middle - height / 2 - 9;
  const isKnown = row.segments.length > 0;
  const parts = isKnown
    ? row.segments.map(({ economy, from, to, ...said }) => ({
        from,
        to,
        fill: economyColour(economy),
        tip: tipOf(said),
      }))
    : [{ from: 0, to: 1, fill: hatching(ink.named), tip: language.say(`${section}.notReported`) }];
  const labels: readonly Label[] = [
    ...words.filter(({ text }) => text !== ''),
    ...(isKnown
      ? []
      : [
          {
            x: least,
            y: over,
            text: language.say(`${section}.notReported`),
            face: 'small',
            fill: ink.secondary,
          } as const,
        ]),
    ...(placed?.inside ?? []).map((label) => ({ ...label, y: middle })),
    ...(placed?.over ?? []).map((label) => ({ ...label, y: over })),
  ];
  const nameBottom = Math.max(...words.map(({ y }) => y)) + lineHeight / 2;
  return {
    rows: [
      ...parts.map((part) => ({ layer: 'part', y: middle, ...part })),
      ...borderRows(row.segments, middle + height / 2, plotWidth),
      ...labels.map(labelRow),
    ],
    bottom: Math.max(middle + height / 2, name === '' ? 0 : nameBottom),
  };
}

/** What a part says: its name and percentage. */
function tipOf({ name, percent }: Pick<Segment, 'name' | 'percent'>): string {
  return `${name} ${percent}`;
}

/** A strip narrower than this, in pixels, cannot be seen. */
const leastStrip = 2;

/** At the foot of the bar, where the border between two parts may lie. */
function borderRows(segments: readonly Segment[], foot: number, plotWidth: number): readonly DrawnRow[] {
  const y = foot - stripHeight / 2 - 1;
  return segments.flatMap(({ border }) => {
    const [from, to] = [border.lower, border.upper ?? 1];
    return (to - from) * plotWidth < leastStrip ? [] : [{ layer: 'border', y, from, to }];
  });
}
