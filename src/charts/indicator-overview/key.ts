import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import type { DrawnRow } from '../model.ts';
import { blockWidth, wrap } from '../text/text-width.ts';
import { faces, ink } from '../theme.ts';
import { drawnOf } from './alike.ts';
import { alike, type Look, lookOf, others } from './looks.ts';
import { type Subject, section } from './subject.ts';

export interface Key {
  readonly height: number;
  readonly rows: readonly DrawnRow[];
}

const swatch = 12;
const gap = { swatch: 5, entry: 18 } as const;
const below = 6;

interface Entry {
  readonly look: Look;
  readonly text: string;
}

/** Each series that has a mark of its own with its name, then those that share a look; nothing for one series alone. */
function entriesOf({ overview, names, language, say }: Subject): readonly Entry[] {
  if (overview.series.length < 2) return [];
  const drawn = overview.lines.flatMap((line) => drawnOf(line, say.cell));
  const single = new Set(drawn.flatMap(({ reporters }) => (reporters.length === 1 ? reporters : [])));
  const shown = overview.series.filter((id) => single.has(id));
  const own = shown
    .filter((id) => lookOf(id) !== others)
    .map((id) => ({ look: lookOf(id), text: id === '' ? language.say('charts.shared.world') : names.economy(id) }));
  const rest = shown.filter((id) => lookOf(id) === others);
  const [only = ''] = rest;
  const more = rest.length === 1 ? names.economy(only) : language.say(`${section}.key.others`, { count: rest.length });
  return [
    ...own,
    ...(rest.length === 0 ? [] : [{ look: others, text: more }]),
    ...(drawn.some(({ look }) => look === alike) ? [{ look: alike, text: language.say(`${section}.key.alike`) }] : []),
  ];
}

/**
 * The key to the shapes, in lines above the first row, at negative heights, each name beside its shape.
 * @param left where a line begins and `width` how far it may go, in pixels of the plotting area
 */
export function keyOf(
  subject: Subject,
  { left, width, bottom }: { readonly left: number; readonly width: number; readonly bottom: number },
): Key {
  const entries = entriesOf(subject);
  if (entries.length === 0) return { height: 0, rows: [] };
  const { places, lines } = flow(entries, left, width);
  const height = lines * lineHeight + below;
  const rows = places.flatMap(({ look, text, ...place }) => {
    const y = place.line * lineHeight + lineHeight / 2 - height - bottom;
    const label: Label = { x: place.x + swatch + gap.swatch, y, text, face: 'small', fill: ink.secondary };
    return [{ layer: 'key', x: place.x + swatch / 2, y, size: 76, ...look }, labelRow(label)];
  });
  return { height, rows };
}

/** Entries one after another, in as many lines as they need; a name too long for a line is broken. */
function flow(entries: readonly Entry[], left: number, width: number) {
  let [x, line, lines] = [left, 0, 0];
  const places = entries.map(({ look, text: whole }) => {
    const text = wrap(whole, width - swatch - gap.swatch, faces.small);
    const size = swatch + gap.swatch + blockWidth(text, faces.small);
    if (x > left && x + size > left + width) [x, line] = [left, lines];
    const place = { look, text, x, line };
    lines = Math.max(lines, line + text.split('\n').length);
    x += size + gap.entry;
    return place;
  });
  return { places, lines };
}
