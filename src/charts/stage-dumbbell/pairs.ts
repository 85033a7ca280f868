import type { ProductionRow } from '../../tables/schema.ts';
import { type Share, type Shares, sharesOf } from '../shares.ts';
import type { Bounds } from '../text/format.ts';

/** The two stages of a mineral that are set against each other. */
export interface StagePair {
  readonly mineral: string;
  /** The id of the stage that mines. */
  readonly mine: string;
  /** The id of the stage that refines. */
  readonly refining: string;
}

/** The economy's share of a stage. */
export interface End {
  readonly stage: string;
  /** `null` where the source lists the economy without a figure. */
  readonly share: Bounds | null;
  readonly quality: string;
  /** Whether the source lists the economy there with more than nothing. */
  readonly isNamed: boolean;
  readonly year: number;
  readonly source: string;
  readonly basis: string;
}

/** A mineral with the economy's share of mining and of refining. */
export interface Pair {
  readonly mineral: string;
  readonly mine: End;
  readonly refining: End;
}

export interface PairChoice {
  readonly rows: readonly ProductionRow[];
  readonly economy: string;
  readonly pairs: readonly StagePair[];
  readonly rest: (row: ProductionRow) => Bounds | undefined;
}

/**
 * The pairs from the highest share of refining down, ties by id. An economy that a list does not name holds nothing of it,
 * or at most what the list does not split. Minerals are left out of which neither list gives the economy anything.
 * @throws {RangeError} if a stage has no row, or rows of more than one list
 */
export function pairsOf({ rows, economy, pairs, rest }: PairChoice): readonly Pair[] {
  const endOf = (mineral: string, stage: string): End => {
    const list = rows.filter((row) => row.mineral === mineral && row.stage === stage);
    const [row] = list;
    if (row === undefined) throw new RangeError(`no row of ${mineral} at the stage ${stage}`);
    const { year, source, basis } = row;
    return { stage, year, source, basis, ...shareOf(sharesOf(list, rest(row)), economy) };
  };
  return pairs
    .map(({ mineral, mine, refining }) => ({
      mineral,
      mine: endOf(mineral, mine),
      refining: endOf(mineral, refining),
    }))
    .filter(({ mine, refining }) => mine.isNamed || refining.isNamed)
    .sort((a, b) => sizeOf(b.refining) - sizeOf(a.refining) || (a.mineral < b.mineral ? -1 : 1));
}

/** The pairs with the largest shares of either stage, at most so many, in the order in which they stand. */
export function largestOf(pairs: readonly Pair[], most: number): readonly Pair[] {
  const size = ({ mine, refining }: Pair) => Math.max(sizeOf(mine), sizeOf(refining));
  const kept = new Set(pairs.toSorted((a, b) => size(b) - size(a)).slice(0, most));
  return pairs.filter((pair) => kept.has(pair));
}

/** Which stage the economy holds more of, where the bounds leave no doubt. */
export function larger({ mine, refining }: Pair): 'mine' | 'refining' | null {
  if (mine.share === null || refining.share === null) return null;
  if (refining.share.lower > (mine.share.upper ?? 1)) return 'refining';
  return mine.share.lower > (refining.share.upper ?? 1) ? 'mine' : null;
}

/** The share by which an end is ordered and placed: its point, or the middle of its bounds. */
export function sizeOf({ share }: End): number {
  return share === null ? -1 : (share.value ?? (share.lower + (share.upper ?? 1)) / 2);
}

function shareOf(shares: Shares, economy: string): Pick<End, 'share' | 'quality' | 'isNamed'> {
  const own: Share | undefined = shares.suppliers.find((each) => each.economy === economy);
  if (own) return { share: own.share, quality: own.quality, isNamed: own.share.upper !== 0 };
  if (shares.notReported.includes(economy)) return { share: null, quality: 'not-reported', isNamed: true };
  const most = shares.rest?.share.upper ?? (shares.rest ? 1 : 0);
  const share = { value: most === 0 ? 0 : null, lower: 0, upper: most };
  return { share, quality: most === 0 ? 'reported' : 'bounded', isNamed: false };
}
