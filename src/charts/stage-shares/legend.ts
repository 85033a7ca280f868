import type { Language } from '../../text/language/language.ts';
import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import type { DrawnRow } from '../model.ts';
import { blockWidth, wrap } from '../text/text-width.ts';
import { economyColour, faces, hasColour, ink } from '../theme.ts';
import type { Segment } from './segments.ts';
import { section } from './words.ts';

export interface Legend {
  readonly height: number;
  readonly rows: readonly DrawnRow[];
}

/** Where the lines of a key begin and how far they may go, in pixels of the plotting area. */
export interface Room {
  readonly left: number;
  readonly width: number;
  readonly language: Language;
}

const swatch = 11;
const gap = { swatch: 5, entry: 18 } as const;
/** The greys with the keys of their names. */
const greys = [
  [ink.named, 'other'],
  [ink.rest, 'rest'],
] as const;

/**
 * The key to parts that carry no label of their own, in lines above the first bar (at negative heights). Greys are
 * named once, for all economies without a colour. Empty where every part is labelled.
 */
export function legendOf(unlabelled: readonly Segment[], { left, width, language }: Room): Legend {
  const entries = entriesOf(unlabelled, language);
  if (entries.size === 0) return { height: 0, rows: [] };
  const { places, lines } = flow(entries, left, width);
  const height = lines * lineHeight + 8;
  const rows = places.flatMap(({ x, line, colour, text }) => {
    const y = line * lineHeight + lineHeight / 2 - height;
    const label: Label = { x: x + swatch + gap.swatch, y, text, face: 'small', fill: ink.secondary };
    return [{ layer: 'swatch', x, x2: x + swatch, y, fill: colour }, labelRow(label)];
  });
  return { height, rows };
}

/** Colours with their names: economies in the order of the data, then the greys. */
function entriesOf(unlabelled: readonly Segment[], { say }: Language): ReadonlyMap<string, string> {
  const coloured = unlabelled.filter(({ economy }) => hasColour(economy));
  const colours = new Set(unlabelled.map(({ economy }) => economyColour(economy)));
  return new Map([
    ...coloured.map(({ economy, name }) => [economyColour(economy), name] as const),
    ...greys
      .filter(([colour]) => colours.has(colour))
      .map(([colour, key]) => [colour, say(`${section}.key.${key}`)] as const),
  ]);
}

interface Entry {
  readonly x: number;
  readonly line: number;
  readonly colour: string;
  readonly text: string;
}

/** Entries one after another, in as many lines as they need; a name too long for a line is broken. */
function flow(entries: ReadonlyMap<string, string>, left: number, width: number) {
  const places: Entry[] = [];
  let [x, line, lines] = [left, 0, 0];
  for (const [colour, name] of entries) {
    const text = wrap(name, width - swatch - gap.swatch, faces.small);
    const size = swatch + gap.swatch + blockWidth(text, faces.small);
    if (x > left && x + size > left + width) [x, line] = [left, lines];
    places.push({ x, line, colour, text });
    lines = Math.max(lines, line + text.split('\n').length);
    x += size + gap.entry;
  }
  return { places, lines };
}
