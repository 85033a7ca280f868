import { WORLD } from '../../../domain/dataset.ts';
import { type Finding, named } from './finding.ts';
import { isMarket } from './market.ts';
import { isReprinted, type Judged, type JudgedYear } from './neighbours.ts';

/** Least part of the whole that the larger of the two is. */
const leastWeight = 0.05;
/** Two figures nearer to each other than this factor cannot be told apart by what others say of them. */
const apart = 2;
/** A figure stands for another's neighbours where it is within this factor of them. */
const alike = 1.25;
/** Two figures this far from their own neighbours, one up and one down, need only one of them to be like the other's. */
const far = 5;

/**
 * Of trade without two neighbours: a partner that was half of another year at least comes down to less than this part of
 * it, and one that was no more than this part of its own figure, or is nowhere else, stands about where it was.
 */
const collapse = 0.01;
const half = 0.5;
const about = 4;

/**
 * Pairs of figures of one year of which each is like the neighbours of the other and not like its own: two lines that
 * changed places. Only pairs that are at least twice apart and of some weight can be told; those that another edition of
 * the publisher has alike are none.
 */
export function swapFindings(years: readonly JudgedYear[]): readonly Finding[] {
  return years.flatMap(({ series, points, whole }) => {
    if (series.kind === 'balance' || !isMarket(series, whole)) return [];
    const suppliers = points.filter(({ key }) => key !== WORLD);
    const strange = suppliers.filter(isStrange);
    const up = strange.filter(({ size, usual }) => size > usual);
    const down = strange.filter(({ size, usual }) => size < usual);
    const pairs = up.flatMap((large) => {
      const small = down.find((other) => isSwapped(large, other));
      return small === undefined ? [] : [findingOf(large, small)];
    });
    return series.kind === 'trade' && series.isUsed && pairs.length === 0 ? inPlaceOfMain(suppliers) : pairs;
  });
}

/** The main partner of another year that is next to nothing here, and one that stands in its place. */
function inPlaceOfMain(suppliers: readonly Judged[]): readonly Finding[] {
  return suppliers.flatMap((small) => {
    const wasMain = small.neighbours.some(({ share }) => share >= half);
    if (!wasMain || small.size > collapse * small.least) return [];
    const large = suppliers.find(
      (other) =>
        other.share >= half && other.usual <= collapse * other.size && factor(other.size, small.usual) <= about,
    );
    return large === undefined ? [] : [findingOf(large, small)];
  });
}

/** Trade of two years alone cannot tell a swap from growth and decline, unless it is the main partner’s. */
function isStrange({ series, neighbours, size, usual, least, most, weight }: Judged): boolean {
  if (series.kind === 'trade' && neighbours.length < 2) return false;
  return usual > 0 && weight >= leastWeight && (size >= apart * most || size * apart <= least);
}

/** The larger figure stands where the smaller should; the smaller one too, or both are far from where they should be. */
function isSwapped(large: Judged, small: Judged): boolean {
  if (factor(large.size, small.usual) > alike) return false;
  const isFar = factor(large.size, large.usual) >= far && factor(small.size, small.usual) >= far;
  return isFar || factor(small.size, large.usual) <= alike;
}

function factor(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

function findingOf(large: Judged, small: Judged): Finding {
  const besides = [large, small].map((point) =>
    point.neighbours.length === 0
      ? `${point.key} stands in no year near`
      : `${point.key} has ${point.neighbours
          .slice(0, 2)
          .map((neighbour) => named(neighbour, point))
          .join(' and ')}`,
  );
  return {
    code: 'economies-swapped',
    at: large,
    or: [small],
    against: [...large.neighbours, ...small.neighbours],
    isSlight: isReprinted(large) || isReprinted(small),
    message: `${large.key} ${large.figure.published} and ${small.key} ${small.figure.published} for ${large.year} look as if they had changed places.`,
    suspicion: `Elsewhere ${besides.join('; ')}.`,
  };
}
