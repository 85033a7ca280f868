import { WORLD } from '../../../domain/dataset.ts';
import { type Finding, shown } from './finding.ts';
import type { JudgedYear } from './neighbours.ts';
import type { CheckedYear } from './points.ts';

/** A printed total within so much of what the parts add up to vouches for them: a factor of ten would not close. */
const close = 0.005;

/** Years that miss their total by no more than this come from a table that lists everybody. */
const exact = 0.002;

/** So many years tell that a table lists everybody. */
const leastYears = 2;

/** Whether the parts of a year add up to its printed total, so that no figure of it can be far from what is printed. */
export function isVouchedFor(year: CheckedYear): boolean {
  const miss = missOf(year);
  return miss !== undefined && Math.abs(miss) <= close;
}

/**
 * Years whose parts fall short of the printed total, or pass it, by more than half a percent, though most years of the
 * series, and two at least, add up to theirs within a fifth of a percent: a figure was left out or typed wrong. Years in
 * which a part has no value are passed over. The finding stands at the part that is furthest from its neighbours.
 */
export function closingFindings(years: readonly JudgedYear[]): readonly Finding[] {
  const bySeries = Map.groupBy(years, ({ series }) => series);
  return [...bySeries.values()].flatMap((own) => {
    const missed = own.flatMap((year) => {
      const miss = missOf(year);
      return miss === undefined || !year.isWhole ? [] : [{ year, miss }];
    });
    const open = missed.filter(({ miss }) => Math.abs(miss) > exact);
    const closed = missed.length - open.length;
    if (closed < leastYears || closed <= open.length) return [];
    return open.filter(({ miss }) => Math.abs(miss) > close).flatMap(({ year, miss }) => findingOf(year, miss));
  });
}

/**
 * How far the parts of a year and its printed rest miss the printed total, as a fraction of it; negative where they fall
 * short. `undefined` where no total is printed, or nothing else is.
 */
function missOf({ points, parts }: CheckedYear): number | undefined {
  const total = points.find(({ key }) => key === WORLD);
  return total === undefined || points.length === 1 ? undefined : parts / total.size - 1;
}

function findingOf(year: JudgedYear, miss: number): readonly Finding[] {
  const [first] = year.points.toSorted((a, b) => strangeness(b) - strangeness(a));
  if (first === undefined) return [];
  const by = `${shown(Math.abs(miss) * 100)}%`;
  const direction = miss < 0 ? 'fall short of' : 'pass';
  const usually = 'In most years of the series they add up to it.';
  return [
    {
      code: 'parts-miss-total',
      at: first,
      message: `The parts for ${year.year} ${direction} the printed total by ${by}. ${usually}`,
      suspicion: `A figure may be missing or mistyped; furthest from its other years is ${first.key}, ${first.figure.published}.`,
    },
  ];
}

/** How far a figure is from its neighbours, by factor and by what it weighs. */
function strangeness({ size, usual, weight }: JudgedYear['points'][number]): number {
  return usual === 0 ? 0 : Math.abs(Math.log(size / usual)) * weight;
}
