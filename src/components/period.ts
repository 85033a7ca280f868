import type { IndicatorRow, SeriesRow } from '../tables/schema.ts';
import { span } from '../text/dates.ts';
import type { Edition } from '../text/edition.ts';
import { isMoney } from '../text/numbers.ts';

/** What a unit measures, as the tables call it: money is a value, mass a quantity, percent is of neither. */
function measureOf(unit: string): string {
  if (unit === 'percent') return '';
  return isMoney(unit) ? 'value' : 'quantity';
}

type OfImports = Pick<IndicatorRow, 'reporter' | 'mineral' | 'stage' | 'measure' | 'year' | 'sources'>;

function seriesBehind(query: Edition, of: OfImports, kind: SeriesRow['kind']): SeriesRow | undefined {
  const sources = of.sources.split(' ');
  return query
    .seriesOf(of.mineral, of.stage)
    .find(
      (series) =>
        series.kind === kind &&
        series.reporter === of.reporter &&
        sources.includes(series.source) &&
        measureOf(series.unit) === of.measure &&
        series.first_year <= of.year &&
        of.year <= series.last_year,
    );
}

/** The series of imports that a result is computed from. */
export function importSeries(query: Edition, of: OfImports): SeriesRow | undefined {
  return seriesBehind(query, of, 'imports');
}

/** What a result is for: its year, or "2021–24" where the source averages over years. */
export function periodOf(query: Edition, row: OfImports & Pick<IndicatorRow, 'indicator'>): string {
  return span(averagedSeries(query, row)?.average_from ?? row.year, row.year);
}

/** The series of shares that a result is computed from; none of one that comes of a balance. */
function averagedSeries(query: Edition, row: OfImports & Pick<IndicatorRow, 'indicator'>): SeriesRow | undefined {
  if (row.reporter === '') return productionSeries(query, row);
  if (query.definition(row.indicator)?.input === 'balance') return undefined;
  return importSeries(query, row) ?? seriesBehind(query, row, 'sourcing');
}

/** The period of a result as tables give it: of a change with the year it is measured against, "2024 since 2018". */
export function periodInTable(query: Edition, row: IndicatorRow): string {
  const { year, base_year: base } = row;
  return base === null ? periodOf(query, row) : query.say('dates.since', { year, base });
}

type OfProduction = Pick<IndicatorRow, 'mineral' | 'stage' | 'year' | 'sources'>;

function productionSeries(query: Edition, { mineral, stage, year, sources }: OfProduction): SeriesRow | undefined {
  return query
    .seriesOf(mineral, stage)
    .find(
      (row) =>
        row.kind === 'production' &&
        row.primary === 'yes' &&
        sources.split(' ').includes(row.source) &&
        row.first_year <= year &&
        year <= row.last_year,
    );
}

/** What the tonnes behind a result of world production count, as the series has it; empty when it does not say. */
export function productionBasis(query: Edition, of: OfProduction): string {
  return productionSeries(query, of)?.basis ?? '';
}
