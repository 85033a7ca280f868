import { rounded, roundedOrNull } from '../../tables/round.ts';
import type { Language } from '../../text/language/language.ts';
import type { Column, DataRow, Names } from '../model.ts';
import { shareInFull } from '../text/share-text.ts';
import type { End, Pair } from './pairs.ts';

/** Mineral, the two stages by name, and the economy's share of each. */
export function columnsOf({ say, words }: Language): readonly Column[] {
  const unit = words.units.share.name;
  const head = (name: string) => say(`charts.stage-dumbbell.columns.${name}`);
  return [
    { name: head('mineral'), numeric: false },
    { name: head('mine'), numeric: true, unit },
    { name: head('refining'), numeric: true, unit },
    { name: head('stages'), numeric: false },
  ];
}

export function tableOf(
  pairs: readonly Pair[],
  names: Names,
  { words, say }: Language,
): readonly (readonly string[])[] {
  const cell = ({ share }: End) => (share === null ? words.reasons['not-reported'] : shareInFull(share, words));
  return pairs.map(({ mineral, mine, refining }) => {
    const [from, to] = [names.stage(mineral, mine.stage), names.stage(mineral, refining.stage)];
    const stages = say('charts.stage-dumbbell.stages', { mine: from, refining: to, year: String(mine.year) });
    return [names.mineral(mineral), cell(mine), cell(refining), stages];
  });
}

/** A line a share, as a fraction of 1. */
export function dataOf(pairs: readonly Pair[], economy: string): readonly DataRow[] {
  return pairs.flatMap(({ mineral, mine, refining }) =>
    [mine, refining].map(({ stage, share, quality, year, basis, source }) => ({
      ...{ economy, mineral, stage, year },
      share: share && roundedOrNull(share.value),
      lower: share && rounded(share.lower),
      upper: share && rounded(share.upper ?? 1),
      ...{ unit: 'share', basis, quality, source },
      reason: reasonOf(share),
    })),
  );
}

function reasonOf(share: End['share']): string {
  if (share === null) return 'not-reported';
  return share.value === null ? 'withheld' : '';
}
