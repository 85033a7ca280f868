import { sizeOf } from '../figure-text.ts';
import type { ImportedSeries, YearFigures } from '../series.ts';
import type { StandingSeries } from './standing-series.ts';

/** A series without the years that the data have already, and sentences about those. */
export interface Compared {
  /** What is left to write; `undefined` where the data have every year. */
  readonly series: ImportedSeries | undefined;
  readonly news: readonly string[];
}

/**
 * Sets a series that tells less than another table of its source (no marks of estimates, no zeros) against the data.
 * Years that the data have from that source stay as they are, and every figure that differs is told; a mark is no
 * difference, nor is a zero that one of the two leaves out. Other years are left to write. A series of anything but
 * production is left whole.
 */
export function compareLesser(series: ImportedSeries, standing: readonly StandingSeries[]): Compared {
  const years = series.isLesser === true ? yearsOf(series, standing) : new Map<number, YearFigures>();
  const shared = [...series.years].filter(([year]) => years.has(year));
  if (shared.length === 0) return { series, news: [] };
  const left = [...series.years].filter(([year]) => !years.has(year));
  return {
    series: left.length === 0 ? undefined : { ...series, years: new Map(left) },
    news: shared.map(([year, figures]) => said(series, year, differences(figures, years.get(year)))),
  };
}

function yearsOf(
  { file, section, fields }: ImportedSeries,
  standing: readonly StandingSeries[],
): ReadonlyMap<number, YearFigures> {
  const isSame = (one: StandingSeries) =>
    one.file === file && (['stage', 'source', 'unit', 'table'] as const).every((key) => one[key] === fields[key]);
  const own = section === 'series' ? standing.filter((one) => one.section === section && isSame(one)) : [];
  return new Map(own.flatMap(({ years }) => [...years]));
}

function differences(given: YearFigures, kept: YearFigures = new Map()): readonly string[] {
  const keys = new Set([...given.keys(), ...kept.keys()]);
  return [...keys].flatMap((key) => {
    const [here, there] = [given.get(key) ?? '0', kept.get(key) ?? '0'];
    return sizeOf(here) === sizeOf(there) ? [] : [`${key}: ${there} in the data, ${here} in the files`];
  });
}

function said({ file, fields }: ImportedSeries, year: number, found: readonly string[]): string {
  const title = `${file}: ${fields['stage']}, ${fields['source']}, ${year}`;
  if (found.length === 0) return `${title}: as it was, in a table of the source that tells more.`;
  return `${title}: left as it was, though the files differ.\n  ${found.join('\n  ')}`;
}
