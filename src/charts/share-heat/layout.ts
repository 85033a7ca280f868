import { lineHeight } from '../marks/labels.ts';
import { type Width, widths } from '../model.ts';
import { blockWidth, textWidth, wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import type { Look } from './cells.ts';

/** What is laid out: names of rows and columns, and the cells of each row. */
export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly looks: readonly (Look & Said)[] }[];
}

/** What a cell says in words; empty where there is nothing to say. */
export interface Said {
  readonly tip: string;
}

export interface PlacedCell {
  readonly look: Look & Said;
  readonly x: number;
  readonly y: number;
}

/** A text with the middle of its first line. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly cellWidth: number;
  readonly cells: readonly PlacedCell[];
  readonly heads: readonly PlacedText[];
  readonly names: readonly PlacedText[];
  readonly height: number;
}

export const cellHeight = 26;
export const gap = 2;
const leastCell = 46;
const mostCell = 84;
const widestName: Readonly<Record<Width, number>> = { wide: 210, narrow: 150 };
const rowGap = 10;
const nameGap = 12;
const panelGap = 18;

/**
 * Places for all cells. Columns for which there is no room stand in a further panel below, with the rows that have something
 * in it, so that no number is cut and none shrinks; on a phone the name of a row stands over its cells where it does not
 * fit beside them.
 */
export function layoutOf(sheet: Sheet, width: Width): Layout {
  const least = Math.max(
    leastCell,
    ...sheet.heads.map(longestWord),
    ...sheet.rows.flatMap(({ looks }) => looks.map(textRoom)),
  );
  const { names, left } = namesOf(sheet, width, least);
  const available = widths[width] - left;
  const most = Math.max(1, Math.floor((available + gap) / (least + gap)));
  const panels = Math.max(1, Math.ceil(sheet.heads.length / most));
  const perPanel = Math.ceil(sheet.heads.length / panels);
  const cellWidth = Math.min(mostCell, Math.floor((available + gap) / perPanel) - gap);
  let top = 0;
  const placed = Array.from({ length: panels }, (_, index) => {
    const from = index * perPanel;
    const panel = panelOf(sheet, names, { from, to: from + perPanel, left, top, cellWidth });
    top = panel.bottom + panelGap;
    return panel;
  });
  return {
    cellWidth,
    cells: placed.flatMap(({ cells }) => cells),
    heads: placed.flatMap(({ heads }) => heads),
    names: placed.flatMap((panel) => panel.names),
    height: Math.max(0, top - panelGap),
  };
}

/** Names broken into lines, and the room that they take beside the cells; none where they stand over them. */
function namesOf({ heads, rows }: Sheet, width: Width, least: number) {
  const names = rows.map(({ name }) => wrap(name, widestName[width], faces.text));
  const beside = Math.ceil(Math.max(0, ...names.map((name) => blockWidth(name, faces.text)))) + nameGap;
  if (width === 'wide' || beside + heads.length * (least + gap) - gap <= widths.narrow) return { names, left: beside };
  return { names: rows.map(({ name }) => wrap(name, widths.narrow, faces.text)), left: 0 };
}

interface Frame {
  readonly from: number;
  readonly to: number;
  /** 0 where names stand over the cells. */
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
}

function panelOf(sheet: Sheet, names: readonly string[], { from, to, left, top, cellWidth }: Frame) {
  const x = (column: number) => left + (column - from) * (cellWidth + gap);
  const heads = sheet.heads.slice(from, to).map((head) => wrap(head, cellWidth - 2, faces.small));
  const headLines = Math.max(0, ...heads.map(linesOf));
  const cells: PlacedCell[] = [];
  const placed: PlacedText[] = [];
  let y = top + headLines * lineHeight + (left > 0 ? 6 : 10);
  for (const [index, row] of sheet.rows.entries()) {
    const looks = row.looks.slice(from, to);
    if (looks.every(({ text }) => text === '')) continue;
    const name = names[index] ?? '';
    const { nameY, cellY, height } = rowPlace(y, linesOf(name), left > 0);
    placed.push({ text: name, x: 0, y: nameY });
    cells.push(...looks.map((look, column) => ({ look, x: x(from + column), y: cellY })));
    y += height;
  }
  return {
    cells,
    names: placed,
    heads: heads.map((text, column) => ({
      text,
      x: x(from + column) + cellWidth / 2,
      y: top + (headLines - linesOf(text) + 0.5) * lineHeight,
    })),
    bottom: y,
  };
}

/** Where a row that begins at `top` has its name and its cells, and how much room it takes. */
function rowPlace(top: number, lines: number, isBeside: boolean) {
  if (!isBeside) {
    const cellY = top + lines * lineHeight + 1;
    return { nameY: top + lineHeight / 2, cellY, height: cellY + cellHeight + rowGap - top };
  }
  const room = Math.max(cellHeight, lines * lineHeight + 2);
  const nameY = top + (room - (lines - 1) * lineHeight) / 2;
  return { nameY, cellY: top + (room - cellHeight) / 2, height: room + gap };
}

function linesOf(text: string): number {
  return text.split('\n').length;
}

/** Room for the longest word of a head, so that none is broken; what has no spaces, as Japanese, breaks in three or four. */
function longestWord(head: string): number {
  const widest = /[\u3040-\u9fff]/.test(head) ? 4 * faces.small.size : widestHeadWord;
  return Math.ceil(Math.max(...head.split(' ').map((word) => Math.min(widest, textWidth(word, faces.small))))) + 4;
}

/** A longer word is broken, in pixels. */
const widestHeadWord = 84;

function textRoom({ text }: Look): number {
  return Math.ceil(textWidth(text, faces.text)) + 6;
}
