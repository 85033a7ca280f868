import { decimal, outward } from '../../text/numbers.ts';
import { markOfReason } from '../../text/reason.ts';
import type { Words } from '../../text/words.ts';
import type { Bounds } from '../text/format.ts';
import { hatching, ink } from '../theme.ts';
import { type Cell, crossesEdge, stepOf } from './matrix.ts';

/** How a cell is drawn. */
export interface Look {
  readonly text: string;
  readonly fill: string;
  /** The colour of its text. */
  readonly ink: string;
  /** Its range reaches into another step. */
  readonly crosses: boolean;
}

/** Steps from here on are dark in light and light in dark, and take the other ink. */
const firstStrong = 3;

/** The colour of a step, 0 to 4. */
export function stepColour(step: number): string {
  return `var(--h-${step + 1})`;
}

/**
 * A cell as it is drawn: the percentage on its step of colour; hatched where bounds leave the step open or nothing is known,
 * with the bounds or the mark of the reason; blank where there is no such thing.
 */
export function lookOf(cell: Cell | undefined, words: Words): Look {
  const plain = { ink: ink.secondary, crosses: false };
  if (cell === undefined) return { text: '', fill: ink.paper, ...plain };
  const { share, row } = cell;
  if (share === null) {
    const mark = markOfReason(row.reason === '' ? 'withheld' : row.reason);
    const isKnown = mark === 'E' || mark === 'z';
    return { text: `[${mark}]`, fill: isKnown ? ink.paper : hatching(ink.rest), ...plain };
  }
  const step = stepOf(share);
  const text = shortest(share, words);
  if (step === null) return { text, fill: hatching(ink.rest), ink: ink.text, crosses: false };
  const strong = step >= firstStrong;
  return {
    text,
    fill: stepColour(step),
    ink: strong ? 'var(--on-h-high)' : 'var(--on-h-low)',
    crosses: crossesEdge(share),
  };
}

/** A share in percent without the sign, as short as a cell needs it: "69", ">99", "<1", "≥95", "≤17", "60–73". */
function shortest({ value, lower, upper }: Bounds, words: Words): string {
  const whole = (number: number) => decimal(number, 0, words);
  if (value !== null) {
    const rounded = Math.round(Number((value * 100).toPrecision(12)));
    if (rounded === 100 && value < 1 - 1e-9) return '>99';
    if (rounded === 0 && value > 1e-9) return '<1';
    return whole(rounded);
  }
  const low = whole(outward(lower * 100, 0, Math.floor));
  const high = whole(outward((upper ?? 1) * 100, 0, Math.ceil));
  if (lower <= 0) return `≤${high}`;
  if ((upper ?? 1) >= 1) return `≥${low}`;
  return low === high ? low : `${low}–${high}`;
}
