import { WORLD } from '../../../domain/dataset.ts';
import { type Finding, named, timesOf } from './finding.ts';
import type { Judged, JudgedYear } from './neighbours.ts';
import type { Point } from './points.ts';

/** A part may be as much as this times the whole of another publisher: they count and round differently. */
const allowance = 1.25;

/**
 * Figures that are more than the world: production of one economy beyond the world total of another series of the same
 * basis and year, and imports, exports or terms of a balance beyond world production of the same stage and basis. Of each
 * year of a series the largest figure is told.
 */
export function worldFindings(years: readonly JudgedYear[]): readonly Finding[] {
  const totals = Map.groupBy(
    years.flatMap(({ series, points }) =>
      series.kind === 'production' ? points.filter(({ key }) => key === WORLD) : [],
    ),
    ({ series, year }) => placeOf(series, year),
  );
  return years.flatMap(({ series, year, points }) => {
    const world = totals.get(placeOf(series, year));
    if (world === undefined || series.unit === 'percent' || series.unit.endsWith('USD')) return [];
    const [largest] = points.toSorted((a, b) => b.size - a.size).filter(({ key }) => !isWhole(series, key));
    return largest === undefined ? [] : findingsOf(largest, world);
  });
}

function placeOf({ mineral, stage, basis }: Point['series'], year: number): string {
  return `${mineral}|${stage}|${basis}|${year}`;
}

/** The world itself is held to its neighbours by other rules. */
function isWhole({ kind }: Point['series'], key: string): boolean {
  return kind === 'production' && key === WORLD;
}

function findingsOf(point: Judged, world: readonly Point[]): readonly Finding[] {
  const { series, key, year, figure, size } = point;
  const other = world.filter((total) => total.series !== series);
  const most = other.toSorted((a, b) => b.size - a.size)[0];
  if (most === undefined || size <= allowance * most.size) return [];
  return [
    {
      code: 'over-the-world',
      at: point,
      or: [most],
      message: `${key} ${figure.published} ${series.unit} for ${year} is ${timesOf(size / most.size)} what the world produced: ${series.subject}.`,
      suspicion: `World production of ${named(most, point)}. Is the unit another, or a digit too many?`,
    },
  ];
}
