import type { Query } from '../../tables/query.ts';
import type { Row, SeriesRow } from '../../tables/schema.ts';

/** What a row of `production`, `imports` or `exports` shares with the row of `figures` that says where it stands. */
type Place = Pick<
  Row<'figures'>,
  'reporter' | 'mineral' | 'stage' | 'economy' | 'year' | 'unit' | 'primary' | 'source'
>;

/**
 * Finds the series that holds a published figure, by what the tables of figures share with `figures`; `undefined` where
 * none does. Where a source gives one figure in several series of the same unit, it is the last of them.
 *
 * @param kind what the figure is of
 */
export function seriesHolding(query: Query, kind: SeriesRow['kind']): (place: Place) => SeriesRow | undefined {
  return ({ reporter, mineral, stage, economy, year, unit, primary, source }) => {
    const of = { kind, reporter, mineral, stage, economy, year, unit, primary, source };
    const held = query.where('figures', of).flatMap((figure) => {
      const { file, series: path, primary: isPrimary } = figure;
      return query.where('series', { file, path, primary: isPrimary }).slice(-1);
    });
    return held.at(-1);
  };
}
