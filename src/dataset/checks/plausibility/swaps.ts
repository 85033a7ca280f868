import { WORLD } from '../../../domain/dataset.ts';
import { type Finding, named } from './finding.ts';
import { isMarket } from './market.ts';
import type { Judged, JudgedYear } from './neighbours.ts';

/** Least part of the whole that the larger of the two is. */
const leastWeight = 0.05;
/** Two figures nearer to each other than this factor cannot be told apart by what others say of them. */
const apart = 2;
/** A figure stands for another's neighbours where it is within this factor of them. */
const alike = 1.25;
/** Two figures this far from their own neighbours, one up and one down, need only one of them to be like the other's. */
const far = 5;

/**
 * Pairs of figures of one year of which each is like the neighbours of the other and not like its own: two lines that
 * changed places. Only pairs that are at least twice apart and of some weight can be told.
 */
export function swapFindings(years: readonly JudgedYear[]): readonly Finding[] {
  return years.flatMap(({ series, points, whole }) => {
    if (series.kind === 'balance' || !isMarket(series, whole)) return [];
    const strange = points.filter((point) => point.key !== WORLD && isStrange(point));
    const up = strange.filter(({ size, usual }) => size > usual);
    const down = strange.filter(({ size, usual }) => size < usual);
    return up.flatMap((large) => {
      const small = down.find((other) => isSwapped(large, other));
      return small === undefined ? [] : [findingOf(large, small)];
    });
  });
}

/** Trade of two years alone cannot tell a swap from growth and decline. */
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
  const besides = [large, small].map(
    (point) =>
      `${point.key} has ${point.neighbours
        .slice(0, 2)
        .map((neighbour) => named(neighbour, point))
        .join(' and ')}`,
  );
  return {
    code: 'economies-swapped',
    at: large,
    or: [small],
    against: [...large.neighbours, ...small.neighbours],
    message: `${large.key} ${large.figure.published} and ${small.key} ${small.figure.published} for ${large.year} look as if they had changed places.`,
    suspicion: `Elsewhere ${besides.join('; ')}.`,
  };
}
