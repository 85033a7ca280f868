import type { Language } from '../../text/language/language.ts';
import { labelRow } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { textWidth } from '../text/text-width.ts';
import { faces, hatching, ink } from '../theme.ts';
import { type Look, stepColour } from './cells.ts';
import { cellHeight, type Layout, layoutOf, type PlacedCell, type Sheet } from './layout.ts';
import { edges } from './matrix.ts';
import { specs } from './spec.ts';

/** From the top of the drawing to the heads: the strip of steps stands there. */
const keyRoom = 44;
const stepWidth = 44;
const stripHeight = 10;

/** The strip of steps, then the cells below their heads and beside or below the names of their rows. */
export function shareHeatDrawing(sheet: Sheet, width: Width, language: Language): Drawing {
  const layout = layoutOf(sheet, width);
  return {
    spec: specs[width],
    size: {
      width: widths[width],
      height: layout.height,
      padding: { left: 0, right: 0, top: keyRoom, bottom: 2 },
    },
    params: {},
    rows: [...keyRows(sheet, language), ...layout.cells.flatMap((cell) => cellRows(cell, layout)), ...nameRows(layout)],
  };
}

function cellRows({ look, x, y }: PlacedCell, { cellWidth }: Layout): readonly DrawnRow[] {
  const box = { x, x2: x + cellWidth, y, y2: y + cellHeight };
  const isBlank = look.fill === ink.paper;
  return [
    ...(isBlank ? [] : [{ layer: 'cell', ...box, fill: look.fill, tip: look.tip }]),
    ...(isBlank || look.fill.startsWith('url') ? [{ layer: 'frame', ...box }] : []),
    ...(look.crosses ? [{ layer: 'corner', x: box.x2, y }] : []),
    ...textRows(look, x + cellWidth / 2, y + cellHeight / 2 + 1),
  ];
}

/** A text on a hatching stands on a patch of ground, so that no line crosses it. */
function textRows({ text, fill, ink: colour }: Look, x: number, y: number): readonly DrawnRow[] {
  if (text === '') return [];
  const half = textWidth(text, faces.text) / 2 + 2;
  const patch = { layer: 'cell', x: x - half, x2: x + half, y: y - 9, y2: y + 8, fill: ink.paper };
  const label = labelRow({ x, y, text, face: 'text', fill: colour, align: 'center' });
  return fill.startsWith('url') ? [patch, label] : [label];
}

function nameRows({ names, heads }: Layout): readonly DrawnRow[] {
  return [
    ...heads.map((head) => labelRow({ ...head, face: 'small', fill: ink.secondary, align: 'center' })),
    ...names.map((name) => labelRow({ ...name, face: 'text' })),
  ];
}

/** The five steps with the edges between them, and the hatching where a cell has it. */
function keyRows({ rows }: Sheet, { say, words }: Language): readonly DrawnRow[] {
  const top = 4 - keyRoom;
  const box = (index: number) => ({ x: index * stepWidth, x2: (index + 1) * stepWidth, y: top, y2: top + stripHeight });
  const marks = [0, ...edges, 1].map((edge, index) => ({ text: String(Math.round(edge * 100)), index }));
  const last = marks.length - 1;
  const isHatched = rows.some(({ looks }) => looks.some(({ fill }) => fill.startsWith('url')));
  const x = last * stepWidth + 26;
  const unknown = { x, x2: x + 22, y: top, y2: top + stripHeight };
  return [
    ...Array.from({ length: last }, (_, index) => ({ layer: 'cell', ...box(index), fill: stepColour(index) })),
    ...marks.map(({ text, index }) =>
      labelRow({
        x: index * stepWidth,
        y: top + stripHeight + 10,
        text: index === last ? words.percent(text) : text,
        face: 'small',
        fill: ink.secondary,
        align: index === 0 ? 'left' : 'center',
      }),
    ),
    ...(isHatched
      ? [
          { layer: 'cell', ...unknown, fill: hatching(ink.rest) },
          { layer: 'frame', ...unknown },
          labelRow({
            x: x - 4,
            y: top + stripHeight + 10,
            text: say('charts.share-heat.key.unknown'),
            face: 'small',
            fill: ink.secondary,
          }),
        ]
      : []),
    { layer: 'tick', x: 3 * stepWidth, y: top - 3, y2: top + stripHeight + 3 },
  ];
}
