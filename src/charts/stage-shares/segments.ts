import { OTHERS } from '../../domain/dataset.ts';
import { percent } from '../text/format.ts';
import { hasColour } from '../theme.ts';
import { economiesBySize, type StageShares, shareAt } from './stages.ts';

/** A part of a stage's bar. */
export interface Segment {
  /** An economy; `''` for the other listed together; `OTH` for what is not split. */
  readonly economy: string;
  readonly name: string;
  readonly percent: string;
  /** Ends as shares of the whole, 0..1. */
  readonly from: number;
  readonly to: number;
}

/** From these shares on an economy has a part of its own: one that can be labelled, or one that a colour tells. */
const leastShown = { grey: 0.04, coloured: 0.005 } as const;

/**
 * The parts of each stage's bar, in one order for all: economies by their largest share, the other listed, the rest.
 * Empty for a stage of which nothing is known.
 */
export function segmentsOf(
  stages: readonly StageShares[],
  economyName: (id: string) => string,
): readonly (readonly Segment[])[] {
  const order = economiesBySize(stages);
  return stages.map((stage) => {
    const shares = order.map((economy) => ({ economy, share: shareAt(stage, economy)?.value ?? 0 }));
    const shown = shares.filter(({ economy, share }) => share >= leastShown[hasColour(economy) ? 'coloured' : 'grey']);
    const folded = shares.filter((each) => !shown.includes(each)).reduce((sum, { share }) => sum + share, 0);
    const parts = [
      ...shown.map(({ economy, share }) => ({ economy, share, name: economyName(economy) })),
      { economy: '', share: folded, name: 'other' },
      { economy: OTHERS, share: shareAt(stage, OTHERS)?.value ?? 0, name: 'not split' },
    ];
    return endToEnd(parts.filter(({ share }) => share > 0));
  });
}

function endToEnd(parts: readonly { economy: string; share: number; name: string }[]): readonly Segment[] {
  let from = 0;
  return parts.map(({ economy, share, name }) => {
    const segment = { economy, name, percent: percent(share), from, to: from + share };
    from += share;
    return segment;
  });
}
