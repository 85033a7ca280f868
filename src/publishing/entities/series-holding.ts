import type { Query } from '../../tables/query.ts';
import type { Row, SeriesRow, Tables } from '../../tables/schema.ts';

/** What a row of `production`, `imports` or `exports` shares with the row of `figures` that says where it stands. */
type Place = Pick<
  Row<'figures'>,
  'reporter' | 'mineral' | 'stage' | 'economy' | 'year' | 'unit' | 'primary' | 'source'
>;

const keyOf = (kind: string, { reporter, mineral, stage, economy, year, unit, primary, source }: Place) =>
  [kind, reporter, mineral, stage, economy, year, unit, primary, source].join('\n');

const seriesKey = ({ file, path, primary }: Pick<SeriesRow, 'file' | 'path' | 'primary'>) =>
  [file, path, primary].join('\n');

type Index = ReadonlyMap<string, SeriesRow>;

const indexes = new WeakMap<Tables, Index>();

function indexOf(tables: Tables): Index {
  const known = indexes.get(tables);
  if (known !== undefined) return known;
  const series = new Map(tables.series.map((row) => [seriesKey(row), row] as const));
  const index = new Map(
    tables.figures.flatMap((row) => {
      const own = series.get(seriesKey({ ...row, path: row.series }));
      return own === undefined ? [] : [[keyOf(row.kind, row), own] as const];
    }),
  );
  indexes.set(tables, index);
  return index;
}

/**
 * Finds the series that holds a published figure, by what the tables of figures share with `figures`; `undefined` where
 * none does. Where a source gives one figure in several series of the same unit, it is the last of them.
 *
 * @param kind what the figure is of
 */
export function seriesHolding(
  { tables }: Pick<Query, 'tables'>,
  kind: SeriesRow['kind'],
): (place: Place) => SeriesRow | undefined {
  const index = indexOf(tables);
  return (place) => index.get(keyOf(kind, place));
}
