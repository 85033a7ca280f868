import { z } from 'astro/zod';
import { dimensionOf, units } from '../../domain/unit.ts';
import { isOlderEdition } from '../merge/editions.ts';
import type { ImportedSeries, YearFigures } from '../series.ts';

/** A year of the same series that the data have already, of the same or an older edition. */
export interface Prior {
  readonly source: string;
  readonly year: number;
  readonly figures: YearFigures;
}

const text = z.string().optional();
const record = z.object({
  source: z.string(),
  stage: text,
  hs: text,
  unit: text,
  table: text,
  years: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()]).transform(String))),
});
const file = z.record(z.string(), z.unknown());

/**
 * The years that a file of the data has of a series, from its own source or an older edition of it. The same series is
 * one of the same stage, HS code and dimension, from a table of the same name but for the years in it. What cannot be read
 * as a series is passed over; of a year that several editions have, the newest is the first.
 *
 * @param content the file, parsed
 */
export function priorsIn(content: unknown, { section, fields }: ImportedSeries): readonly Prior[] {
  const list = file.safeParse(content).data?.[section];
  const source = String(fields['source']);
  const known = (Array.isArray(list) ? list : []).flatMap((item) => record.safeParse(item).data ?? []);
  return known
    .filter((one) => identityOf(one) === identityOf(fields))
    .filter((one) => one.source === source || isOlderEdition(one.source, source))
    .sort((a, b) => (isOlderEdition(a.source, b.source) ? 1 : isOlderEdition(b.source, a.source) ? -1 : 0))
    .flatMap((one) =>
      Object.entries(one.years).map(([year, figures]) => ({
        source: one.source,
        year: Number(year),
        figures: new Map(Object.entries(figures)),
      })),
    );
}

/** What tells a series of one source from others of it, in every edition. */
export function identityOf(said: Readonly<Record<string, unknown>>): string {
  const unit = units.find((each) => each === said['unit']);
  const dimension = unit === undefined ? said['unit'] : dimensionOf(unit);
  const table = String(said['table'] ?? '').replaceAll(/\d+/g, '#');
  return [said['stage'] ?? '', said['hs'] ?? '', dimension, table].join('|');
}
