import { labelRow, lineHeight } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { economyColour, ink } from '../theme.ts';
import type { Dated } from './events.ts';
import { type Layout, layoutOf, left, linesOf, type Note, noteX, type PlacedNote } from './layout.ts';
import { radius, specs } from './spec.ts';

/** What needs care: a date that passed without the event seen. */
const care = 'var(--mark)';

/** Time running down with a point an event; its date and words at its side. */
export function eventTimelineDrawing(notes: readonly Note[], today: number, width: Width): Drawing {
  const layout = layoutOf(notes, width);
  return {
    spec: specs[width],
    size: {
      width: widths[width] - left,
      height: layout.height,
      padding: { left, right: 0, top: 4, bottom: 4 },
    },
    params: {},
    rows: [
      ...lineRows(layout, today),
      ...layout.years.flatMap(yearRows),
      ...layout.notes.flatMap((note) => noteRows(note, layout)),
    ],
  };
}

function lineRows({ yOf, height }: Layout, today: number): readonly DrawnRow[] {
  const at = Math.min(Math.max(yOf(today), 0), height);
  return [
    ...(at > 0 ? [{ layer: 'past', x: 0, y: 0, y2: at }] : []),
    ...(at < height ? [{ layer: 'future', x: 0, y: at, y2: height }] : []),
  ];
}

function yearRows({ year, y }: Layout['years'][number]): readonly DrawnRow[] {
  return [
    { layer: 'tick', x: -7, x2: 0, y, stroke: ink.line },
    labelRow({ x: -12, y, text: String(year), face: 'small', fill: ink.secondary, align: 'right' }),
  ];
}

function noteRows({ event, date, text, tip, pointY, textY }: PlacedNote, { yOf }: Layout): readonly DrawnRow[] {
  const leader = { layer: 'leader', x: radius + 3, y: pointY, x2: noteX - 5, y2: textY };
  if (event === null) {
    return [
      { layer: 'tick', x: -radius - 2, x2: radius + 2, y: pointY, stroke: ink.text },
      leader,
      labelRow({ x: noteX, y: textY, text: date, face: 'small', fill: ink.secondary }),
    ];
  }
  const stroke = colourOf(event);
  const isSpan = event.to > event.from;
  return [
    ...(isSpan ? [{ layer: 'span', x: 0, y: yOf(event.from), y2: yOf(event.to), stroke }] : []),
    leader,
    { layer: 'point', x: 0, y: pointY, fill: event.status === 'seen' ? stroke : ink.paper, stroke, tip },
    labelRow({
      x: noteX,
      y: textY,
      text: date,
      face: 'small',
      fill: event.status === 'not-seen' ? care : ink.secondary,
    }),
    labelRow({ x: noteX, y: textY + linesOf(date) * lineHeight, text, face: 'text' }),
  ];
}

function colourOf({ status, economy }: Dated): string {
  if (status === 'not-seen') return care;
  return economy === '' ? ink.secondary : economyColour(economy);
}
