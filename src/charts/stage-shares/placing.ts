import { extent, type Label } from '../marks/labels.ts';
import { textWidth } from '../text/text-width.ts';
import { faces, holdsText, ink } from '../theme.ts';
import type { Segment } from './segments.ts';

/** Labels of one bar, their height still open (`y` is 0), and the parts that found no room for theirs. */
export interface Placed {
  readonly inside: readonly Label[];
  readonly over: readonly Label[];
  readonly unlabelled: readonly Segment[];
}

/** Nearest that a label over a bar comes to the bar's ends, so that it clears the line at zero. */
export const least = 3;
const inset = 8;
const between = 8;
/** How much longer than its part a label may be: more, and it seems to name the neighbours. */
const overhang = 24;

/**
 * Labels for the parts of a bar `width` pixels long: inside where the colour holds text and the part is wide enough,
 * else over it, the largest parts first, with their percentage or at least their name. None overlaps another or leaves
 * the bar's ends.
 */
export function placeLabels(segments: readonly Segment[], width: number): Placed {
  const inside = segments.map((segment) => insideLabel(segment, width));
  const outside = segments.filter((_, index) => inside[index] === undefined);
  const over: Label[] = [];
  const homeless = new Set<Segment>();
  for (const segment of [...outside].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const label = overLabels(segment, width).find((candidate) => over.every((other) => isClear(candidate, other)));
    if (label) over.push(label);
    else homeless.add(segment);
  }
  return {
    inside: inside.filter((label) => label !== undefined),
    over,
    unlabelled: segments.filter((segment) => homeless.has(segment)),
  };
}

function insideLabel({ economy, name, percent, from, to }: Segment, width: number): Label | undefined {
  const text = `${name} ${percent}`;
  const room = (to - from) * width - 2 * inset;
  if (!holdsText(economy) || textWidth(text, faces.smallStrong) > room) return undefined;
  return { x: from * width + inset, y: 0, text, face: 'smallStrong', fill: ink.onColour };
}

/**
 * Places for the label of a part over the bar, best first: with the percentage over the middle, from the part's left
 * end, up to its right end; then the name alone likewise. All are moved inwards at the ends of the bar. None where the
 * text is much longer than the part.
 */
function overLabels({ name, percent, from, to }: Segment, width: number): readonly Label[] {
  return [`${name} ${percent}`, name].flatMap((text) => {
    const half = textWidth(text, faces.small) / 2;
    const part = (to - from) * width;
    if (2 * half > Math.min(width - least, part + overhang)) return [];
    const middles = [((from + to) / 2) * width, from * width + half, to * width - half];
    return middles.map((middle): Label => {
      const x = Math.min(Math.max(middle, half + least), width - half);
      return { x, y: 0, text, face: 'small', fill: ink.secondary, align: 'center' };
    });
  });
}

function isClear(a: Label, b: Label): boolean {
  const [aLeft, aRight] = extent(a);
  const [bLeft, bRight] = extent(b);
  return aRight + between <= bLeft || bRight + between <= aLeft;
}
