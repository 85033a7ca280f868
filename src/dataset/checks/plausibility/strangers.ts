import { WORLD } from '../../../domain/dataset.ts';
import { type Finding, named, shown } from './finding.ts';
import { isMarket } from './market.ts';
import { isReprinted, type Judged, type JudgedYear } from './neighbours.ts';
import type { Point } from './points.ts';

/** What makes a stranger, by kind: mines do not move, suppliers do. */
const rules = {
  /** `share`: part of its year. `years`: how many of the two nearest years have to be known. `likeness`: see `missingLike`. */
  production: { share: 0.1, years: 1, likeness: { share: 0.02, factor: 2 } },
  sourcing: { share: 0.2, years: 1, likeness: { share: 0.1, factor: 1.5 } },
  trade: { share: 0.3, years: 2, likeness: { share: 0.2, factor: 1.5 } },
} as const;

/**
 * The right figure behind another economy's code: economies that stand in no year near theirs and in no other series that
 * is alike, though these exist, and that have a large part of the year, or as much as one that is missing from it. And
 * reporters that are their own partner with more than one percent: goods that come back are a trickle, and a union is the
 * sum of its members.
 */
export function strangerFindings(years: readonly JudgedYear[]): readonly Finding[] {
  return years.flatMap((year) => {
    const { kind } = year.series;
    if (kind === 'balance') return [];
    const own = kind === 'trade' ? year.points.filter(isOwn).map(ownOf) : [];
    return [...strangersIn(year, kind), ...own];
  });
}

function strangersIn(year: JudgedYear, kind: keyof typeof rules): readonly Finding[] {
  const { share, years, likeness } = rules[kind];
  const known = new Set(year.beside.map((other) => other.year).filter((other) => other !== year.year));
  if (known.size === 0 || year.points.length < 3 || !isMarket(year.series, year.whole)) return [];
  const strangers = year.points.filter((point) => point.key !== WORLD && isUnknown(point));
  return strangers.flatMap((point) => {
    const missing = point.share < likeness.share ? undefined : missingLike(point, year, likeness.factor);
    // What another edition prints as well needs no author to look it up; one who did so before did nothing in vain.
    const isSlight = isReprinted(point);
    if (missing !== undefined) return [{ ...inPlaceOf(point, missing), isSlight }];
    return point.share >= share && known.size >= years ? [{ ...strangerOf(point), isSlight }] : [];
  });
}

/** Nowhere near but in other editions of the same year. */
function isUnknown({ neighbours, editions }: Judged): boolean {
  return neighbours.length === 0 || neighbours === editions;
}

/** A figure of a year near by of an economy that this year does not have, as large as the stranger within a factor. */
function missingLike(point: Judged, { points, beside }: JudgedYear, factor: number): Point | undefined {
  const present = new Set(points.map(({ key }) => key));
  const gone = beside.flatMap((other) => other.points.filter(({ key }) => !present.has(key)));
  return gone.find(({ size }) => Math.max(size / point.size, point.size / size) <= factor);
}

function isOwn({ key, series, share }: Judged): boolean {
  return key === series.reporter && share >= 0.01;
}

function inPlaceOf(point: Judged, missing: Point): Finding {
  const { key, year, figure, series } = point;
  return {
    code: 'economy-out-of-nowhere',
    at: point,
    message: `${key} stands in no year near ${year} of ${series.subject}, and ${missing.key}, which does, is missing from it.`,
    suspicion: `${missing.key} has ${named(missing, point)}: is ${figure.published} its figure?`,
  };
}

function strangerOf(point: Judged): Finding {
  const { key, year, share, figure, series } = point;
  return {
    code: 'economy-out-of-nowhere',
    at: point,
    message: `${key} has ${shown(share * 100)}% of ${series.subject} in ${year}, and stands in no year near it.`,
    suspicion: `Does ${figure.published} belong to another economy?`,
  };
}

function ownOf(point: Judged): Finding {
  const { key, year, share, series } = point;
  return {
    code: 'reporter-as-partner',
    at: point,
    message: `${key} stands as its own partner with ${shown(share * 100)}% of ${series.subject} in ${year}.`,
    suspicion: 'The code may belong to another economy; goods that come back are seldom so much.',
  };
}
