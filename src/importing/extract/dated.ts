import type { YearFigures } from '../series.ts';
import type { Entry } from './entries.ts';
import type { Gathered } from './gather.ts';

/** The figures of a series by year. */
export interface Dated {
  readonly years: ReadonlyMap<number, YearFigures>;
  /** Years left out because an economy has no figure. */
  readonly gaps: readonly number[];
}

/** Puts the figures of a series in their years; a year with a gap is left out where the mapping asks for complete ones. */
export function datedBy({ spec, entries }: Gathered): Dated {
  const groups = [...Map.groupBy(entries, ({ year }) => year)].sort(([a], [b]) => a - b);
  const hasGap = (group: readonly Entry[]) => spec.complete === 'yes' && group.some(({ written }) => written === null);
  const years = groups
    .filter(([, group]) => !hasGap(group))
    .map(
      ([year, group]) =>
        [year, new Map(group.flatMap(({ key, written }) => (key && written ? [[key, written]] : [])))] as const,
    )
    .filter(([, figures]) => figures.size > 0);
  return { years: new Map(years), gaps: groups.filter(([, group]) => hasGap(group)).map(([year]) => year) };
}
