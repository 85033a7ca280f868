import { OTHERS } from '../../domain/dataset.ts';
import { percent } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import { shareTogether } from '../shares.ts';
import type { Bounds } from '../text/format.ts';
import { hasColour } from '../theme.ts';
import { economiesBySize, type StageShares, shareAt } from './stages.ts';
import { type Subject, section } from './words.ts';

/** A part of a stage's bar. */
export interface Segment {
  /** An economy; `''` for the other listed together; `OTH` for what is not split. */
  readonly economy: string;
  readonly name: string;
  readonly percent: string;
  /** Ends as shares of the whole, 0..1. */
  readonly from: number;
  readonly to: number;
  /** Where its right end may lie: the range of what it and all parts left of it hold together. */
  readonly border: Bounds;
}

/** From these shares on an economy has a part of its own: one that can be labelled, or one that a colour tells. */
const leastShown = { grey: 0.04, coloured: 0.005 } as const;

/**
 * The parts of each stage's bar, in one order for all: economies by their largest share, the other listed, the rest.
 * Empty for a stage of which nothing is known.
 */
export function segmentsOf(
  stages: readonly StageShares[],
  { names, language }: Pick<Subject, 'names' | 'language'>,
): readonly (readonly Segment[])[] {
  const order = economiesBySize(stages);
  return stages.map((stage) => {
    const shares = order.map((economy) => ({ economy, share: shareAt(stage, economy)?.value ?? 0 }));
    const shown = shares.filter(({ economy, share }) => share >= leastShown[hasColour(economy) ? 'coloured' : 'grey']);
    const folded = shares.filter((each) => !shown.includes(each));
    const parts: readonly Part[] = [
      ...shown.map(({ economy, share }) => ({ economy, share, name: names.economy(economy), of: [economy] })),
      {
        economy: '',
        share: folded.reduce((sum, { share }) => sum + share, 0),
        name: language.say(`${section}.other`),
        of: folded.map(({ economy }) => economy),
      },
      {
        economy: OTHERS,
        share: shareAt(stage, OTHERS)?.value ?? 0,
        name: language.say(`${section}.rest`),
        of: [OTHERS],
      },
    ];
    return endToEnd(
      parts.filter(({ share }) => share > 0),
      stage,
      language.words,
    );
  });
}

interface Part {
  readonly economy: string;
  readonly share: number;
  readonly name: string;
  /** The economies it holds. */
  readonly of: readonly string[];
}

function endToEnd(parts: readonly Part[], { known }: StageShares, words: Words): readonly Segment[] {
  let from = 0;
  const held: string[] = [];
  return parts.map(({ economy, share, name, of }) => {
    held.push(...of);
    const [start, to] = [from, from + share];
    from = to;
    const border = known ? shareTogether(known.shares, held) : { value: to, lower: to, upper: to };
    return { economy, name, percent: percent(share, 0, words), from: start, to, border };
  });
}
