import type { Figure, Origin } from '../../domain/published.ts';
import { listed, type Problem } from '../../problem.ts';
import type { Places } from './places.ts';

/** The figures of one year of one series, and what says which table of which source they are from. */
export interface YearOfFigures {
  /** Equal for years of equal provenance: source, table, mineral, stage, flow, unit and year. */
  readonly provenance: string;
  readonly year: number;
  /** By code; asked for where another year is of the same provenance. */
  readonly figures: () => Iterable<readonly [string, Figure]>;
}

/**
 * The figures that two series give of one table of one source, one problem for each year that repeats another. The same
 * key twice within a year is told when the file is read.
 */
export function twiceProblems(years: readonly YearOfFigures[], places: Places): readonly Problem[] {
  const groups = [...Map.groupBy(years, ({ provenance }) => provenance).values()];
  return groups.flatMap((group) => (group.length === 1 ? [] : repeatedIn(group, places)));
}

/** The problems of years of one provenance. */
function repeatedIn(years: readonly YearOfFigures[], places: Places): readonly Problem[] {
  const first = new Map<string, Origin>();
  return years.flatMap(({ year, figures }) => {
    const again: (readonly [string, Figure, Origin])[] = [];
    for (const [code, figure] of figures()) {
      const earlier = first.get(code);
      if (earlier === undefined) first.set(code, figure);
      else again.push([code, figure, earlier]);
    }
    const codes = again.map(([code]) => code);
    return again.slice(0, 1).map((found) => problemOf(found, codes, year, places));
  });
}

function problemOf(
  [code, figure, earlier]: readonly [string, Figure, Origin],
  codes: readonly string[],
  year: number,
  places: Places,
): Problem {
  const what = codes.length === 1 ? `The figure of ${code}` : `The figures of ${listed(codes)}`;
  return {
    code: 'figure-given-twice',
    place: places(figure),
    message: `${what} for ${year} ${codes.length === 1 ? 'is' : 'are'} given twice, from the same table of the same source.`,
    hint: `${code} stands first in ${earlier.file}, line ${earlier.line}. Delete one, or say in "table" how they differ.`,
  };
}
