import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import type { DrawnRow, Names } from '../model.ts';
import { blockWidth, wrap } from '../text/text-width.ts';
import { faces, ink } from '../theme.ts';
import { type Look, others } from './looks.ts';

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

/** Each series with its name, then all those that share a look; nothing where there is one series alone. */
function entriesOf(series: readonly string[], looks: ReadonlyMap<string, Look>, names: Names): readonly Entry[] {
  if (series.length < 2) return [];
  const own = series.flatMap((id) => {
    const look = looks.get(id);
    if (look === undefined || look === others) return [];
    return [{ look, text: id === '' ? 'World' : names.economy(id) }];
  });
  const rest = series.filter((id) => looks.get(id) === others);
  const [alone = ''] = rest;
  if (rest.length === 0) return own;
  return [...own, { look: others, text: rest.length === 1 ? names.economy(alone) : `${rest.length} other economies` }];
}

/**
 * The key to the shapes, in lines above the first row, at negative heights, each name beside its shape.
 * @param left where a line begins and `width` how far it may go, in pixels of the plotting area
 */
export function keyOf(
  series: readonly string[],
  looks: ReadonlyMap<string, Look>,
  { names, left, width, bottom }: { names: Names; left: number; width: number; bottom: number },
): Key {
  const entries = entriesOf(series, looks, names);
  if (entries.length === 0) return { height: 0, rows: [] };
  const { places, lines } = flow(entries, left, width);
  const height = lines * lineHeight + below;
  const rows = places.flatMap(({ look, text, ...place }) => {
    const y = place.line * lineHeight + lineHeight / 2 - height - bottom;
    const label: Label = { x: place.x + swatch + gap.swatch, y, text, face: 'small', fill: ink.secondary };
    return [{ layer: 'key', x: place.x + swatch / 2, y, ...look }, labelRow(label)];
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
