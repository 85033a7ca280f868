import { z } from 'astro/zod';
import { parse } from 'yaml';
import { sizeOf } from '../figure-text.ts';
import type { ImportedSeries, YearFigures } from '../series.ts';

/** A series without the years that the data have already, and sentences about those. */
export interface Compared {
  /** What is left to write; `undefined` where the data have every year. */
  readonly series: ImportedSeries | undefined;
  readonly news: readonly string[];
}

const cell = z.union([z.string(), z.number()]).transform(String);
const known = z.object({
  series: z.array(
    z.object({
      stage: z.string(),
      source: z.string(),
      unit: z.string(),
      table: z.string().optional(),
      years: z.record(z.string(), z.record(z.string(), cell)),
    }),
  ),
});

/**
 * Sets a series that tells less than another table of its source (no marks of estimates, no zeros) against the data.
 * Years that the data have from that source stay as they are, and every figure that differs is told; a mark is no
 * difference, nor is a zero that one of the two leaves out. Other years are left to write. A series of anything but
 * production, or for a file that is not there or cannot be read as one, is left whole.
 */
export function compareLesser(text: string | undefined, series: ImportedSeries): Compared {
  const years = series.isLesser === true && text !== undefined ? yearsIn(text, series) : new Map<number, YearFigures>();
  const shared = [...series.years].filter(([year]) => years.has(year));
  if (shared.length === 0) return { series, news: [] };
  const left = [...series.years].filter(([year]) => !years.has(year));
  return {
    series: left.length === 0 ? undefined : { ...series, years: new Map(left) },
    news: shared.map(([year, figures]) => said(series, year, differences(figures, years.get(year)))),
  };
}

function yearsIn(text: string, { fields, section }: ImportedSeries): ReadonlyMap<number, YearFigures> {
  const file = section === 'series' ? known.safeParse(parse(text)) : undefined;
  const isSame = (one: Readonly<Record<string, unknown>>) =>
    (['stage', 'source', 'unit', 'table'] as const).every((key) => one[key] === fields[key]);
  const years = file?.data?.series.filter(isSame).flatMap((one) => Object.entries(one.years)) ?? [];
  return new Map(years.map(([year, figures]) => [Number(year), new Map(Object.entries(figures))]));
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
