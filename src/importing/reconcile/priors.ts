import { dimensionOf, unitNamed } from '../../domain/unit.ts';
import { isOlderEdition } from '../merge/editions.ts';
import type { ImportedSeries, YearFigures } from '../series.ts';
import type { StandingSeries } from './standing-series.ts';

/** A year of the same series that the data have already, of the same or an older edition. */
export interface Prior {
  readonly source: string;
  readonly year: number;
  readonly figures: YearFigures;
}

/**
 * The years that the data have of a series, from its own source or an older edition of it. The same series is one of the
 * same file, list, stage, HS code and dimension, from a table of the same name but for the years in it. Of a year that
 * several editions have, the newest is the first.
 */
export function priorsIn(
  standing: readonly StandingSeries[],
  { file, section, fields }: ImportedSeries,
): readonly Prior[] {
  const source = String(fields['source']);
  return standing
    .filter((one) => one.file === file && one.section === section && identityOf(one) === identityOf(fields))
    .filter((one) => one.source === source || isOlderEdition(one.source, source))
    .toSorted((a, b) => (isOlderEdition(a.source, b.source) ? 1 : isOlderEdition(b.source, a.source) ? -1 : 0))
    .flatMap((one) => [...one.years].map(([year, figures]) => ({ source: one.source, year, figures })));
}

/** What a series says of itself, as far as it tells series of one source apart. */
type Said = Readonly<Partial<Record<'stage' | 'hs' | 'unit' | 'table', unknown>>>;

/** What tells a series of one source from others of it, in every edition. */
export function identityOf(said: Said): string {
  const unit = unitNamed(String(said.unit));
  const dimension = unit === undefined ? said.unit : dimensionOf(unit);
  const table = String(said.table ?? '').replaceAll(/\d+/g, '#');
  return [said.stage ?? '', said.hs ?? '', dimension, table].join('|');
}
