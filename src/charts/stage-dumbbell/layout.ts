import type { Words } from '../../text/words.ts';
import { lineHeight } from '../marks/labels.ts';
import { type Scale, shareScale } from '../marks/scale.ts';
import { type Width, widths } from '../model.ts';
import { shareInShort } from '../text/share-text.ts';
import { blockWidth, textWidth, wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import { type End, type Pair, sizeOf } from './pairs.ts';
import { radius } from './spec.ts';

/** A mineral's row, in pixels of the plotting area. */
export interface Place {
  readonly pair: Pair;
  readonly name: string;
  /** Middle of the first line of the name. */
  readonly nameY: number;
  /** Middle of the row of points. */
  readonly y: number;
  /** What stands left of the leftmost mark and right of the rightmost one. */
  readonly low: Side;
  readonly high: Side;
}

export interface Side {
  readonly text: string;
  /** The end of the marks that the text stands beside, as a share. */
  readonly at: number;
  readonly end: End;
}

export interface Layout {
  readonly scale: Scale;
  /** From the drawing's left edge to the zero of the axis. */
  readonly left: number;
  readonly plotWidth: number;
  readonly height: number;
  readonly places: readonly Place[];
}

/** From the middle of an outermost mark to its label. */
export const labelGap = radius + 6;
const widestName = 190;
const nameGap = 14;
const rowHeight = 30;
/** A sign such as ≤ that the face lacks comes from another, a little wider. */
const slack = 5;
/** The plotting area takes at least this part of the width, whatever stands beside it. */
const leastPlot = 0.45;

/** Room for every name and for the two labels of every row. */
export function layoutOf(
  pairs: readonly Pair[],
  nameOf: (mineral: string) => string,
  width: Width,
  words: Words,
): Layout {
  const faceWidth = width === 'wide' ? widestName : widths.narrow;
  const names = pairs.map(({ mineral }) => wrap(nameOf(mineral), faceWidth, faces.text));
  const nameRoom =
    width === 'wide' ? Math.ceil(Math.max(0, ...names.map((name) => blockWidth(name, faces.text)))) + nameGap : 0;
  const sides = pairs.map((pair) => sidesOf(pair, words));
  const scale = shareScale(Math.max(0, ...sides.map(({ high }) => high.at)));
  const available = widths[width] - nameRoom;
  const least = leastPlot * available;
  const room = ({ text }: Side, inside: number) => Math.max(0, labelWidth(text) + labelGap - inside * least);
  const lowRoom = slack + Math.ceil(Math.max(radius + 2, ...sides.map(({ low }) => room(low, low.at / scale.top))));
  const highRoom = slack + Math.ceil(Math.max(12, ...sides.map(({ high }) => room(high, 1 - high.at / scale.top))));
  const places = placesOf(pairs, names, sides, width);
  const last = places.at(-1);
  return {
    scale,
    left: nameRoom + lowRoom,
    plotWidth: available - lowRoom - highRoom,
    height: last === undefined ? 0 : Math.max(last.y + 14, nameEnd(last) + 4),
    places,
  };
}

function labelWidth(text: string): number {
  return textWidth(text, faces.smallStrong);
}

/** The smaller of the two shares has its label on the left, the other on the right, outside of both ranges. */
function sidesOf({ mine, refining }: Pair, words: Words): Pick<Place, 'low' | 'high'> {
  const [first, second] = sizeOf(mine) <= sizeOf(refining) ? [mine, refining] : [refining, mine];
  const ends = [mine, refining].flatMap(({ share }) => (share === null ? [] : [share]));
  const lowest = Math.min(...ends.map(({ lower }) => lower), 1);
  const highest = Math.max(0, ...ends.map(({ value, upper }) => Math.max(value ?? 0, upper ?? 1)));
  const text = ({ share }: End) => (share === null ? '[x]' : shareInShort(share, words));
  return { low: { text: text(first), at: lowest, end: first }, high: { text: text(second), at: highest, end: second } };
}

function placesOf(
  pairs: readonly Pair[],
  names: readonly string[],
  sides: readonly Pick<Place, 'low' | 'high'>[],
  width: Width,
): readonly Place[] {
  let top = 0;
  return pairs.flatMap((pair, index) => {
    const [name, side] = [names[index], sides[index]];
    if (name === undefined || side === undefined) return [];
    const lines = name.split('\n').length;
    const height = width === 'wide' ? Math.max(rowHeight, lines * lineHeight + 6) : lines * lineHeight + 28;
    const nameY = width === 'wide' ? top + (height - (lines - 1) * lineHeight) / 2 : top + lineHeight / 2;
    const y = width === 'wide' ? top + height / 2 : top + lines * lineHeight + 10;
    top += height;
    return [{ pair, name, nameY, y, ...side }];
  });
}

function nameEnd({ name, nameY }: Place): number {
  return nameY + (name.split('\n').length - 0.5) * lineHeight;
}
