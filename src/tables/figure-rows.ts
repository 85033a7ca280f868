import type { SourcingSeries } from '../domain/criticality.ts';
import {
  type BalanceSeries,
  type BalanceYear,
  type GovernanceSeries,
  OTHERS,
  type ProductionSeries,
  type Redistribution,
  type TradeSeries,
  WORLD,
} from '../domain/dataset.ts';
import type { Figure, YearOfSuppliers } from '../domain/published.ts';
import type { BalanceRow, ImportRow, ProductionRow, Row, SeriesRow } from './schema.ts';

export type AnySeries = ProductionSeries | TradeSeries | BalanceSeries | SourcingSeries;

/** What a series is of. */
export function kindOf(series: AnySeries): SeriesRow['kind'] {
  if ('flow' in series) return series.flow;
  if (!('reporter' in series)) return 'production';
  return 'topList' in series ? 'sourcing' : 'balance';
}

/** Every figure of a year with the code it stands under: economies, then `OTH` and `WLD` where they are printed. */
function figuresOf(year: YearOfSuppliers): readonly (readonly [string, Figure])[] {
  return [
    ...year.suppliers,
    ...(year.others ? [[OTHERS, year.others] as const] : []),
    ...(year.total ? [[WORLD, year.total] as const] : []),
  ];
}

/** Value, bounds and quality as reported: no digit more, none fewer. */
export function cellsOf({ quantity, quality }: Figure) {
  return { value: quantity?.value ?? null, lower: quantity?.lower ?? null, upper: quantity?.upper ?? null, quality };
}

const yesNo = (claim: boolean) => (claim ? ('yes' as const) : ('no' as const));

/**
 * First year of the years that a figure of a series is the mean of, the last being its own; `null` where the figure is of
 * its own year alone.
 */
function averageFromOf(series: ProductionSeries | TradeSeries, year: number): number | null {
  const { averageFrom = year } = series;
  return averageFrom < year ? averageFrom : null;
}

/** The rows of `production` for one series. */
export function productionRows(series: ProductionSeries): readonly ProductionRow[] {
  const { mineral, stage, unit, basis = '', source } = series;
  return series.years.flatMap((year) =>
    figuresOf(year).map(([economy, figure]) => ({
      mineral,
      stage,
      economy,
      year: year.year,
      ...cellsOf(figure),
      unit,
      basis,
      primary: yesNo(series.primary),
      source,
      average_from: averageFromOf(series, year.year),
    })),
  );
}

/** The rows of `imports` or `exports` for one series. */
export function tradeRows(series: TradeSeries): readonly ImportRow[] {
  const { reporter, mineral, stage, measure, unit, source } = series;
  return series.years.flatMap((year) =>
    figuresOf(year).map(([partner, figure]) => ({
      reporter,
      mineral,
      stage,
      partner,
      year: year.year,
      measure,
      ...cellsOf(figure),
      unit,
      primary: yesNo(series.primary),
      source,
      average_from: averageFromOf(series, year.year),
    })),
  );
}

/** The rows of `sourcing` for one series. */
export function sourcingRows(series: SourcingSeries): readonly Row<'sourcing'>[] {
  const { reporter, mineral, stage, unit, source } = series;
  return series.years.flatMap((year) =>
    figuresOf(year).map(([economy, figure]) => ({
      reporter,
      mineral,
      stage,
      economy,
      year: year.year,
      ...cellsOf(figure),
      unit,
      primary: yesNo(series.primary),
      source,
    })),
  );
}

/** The rows of `balances` for one series, the published reliance in percent among them. */
export function balanceRows(series: BalanceSeries): readonly BalanceRow[] {
  const { reporter, mineral, stage, unit, basis = '', source } = series;
  return series.years.flatMap((year) =>
    [...year.terms].map(([term, figure]) => ({
      reporter,
      mineral,
      stage,
      term,
      year: year.year,
      ...cellsOf(figure),
      unit: term === 'net_import_reliance' ? 'percent' : unit,
      basis,
      published: figure.published,
      primary: yesNo(series.primary),
      source,
    })),
  );
}

/** Every figure of a series with its year and the code it stands under: an economy, a partner or a term. */
function placesIn(series: AnySeries): readonly (readonly [number, string, Figure])[] {
  const years: readonly (YearOfSuppliers | BalanceYear)[] = series.years;
  return years.flatMap((year) => {
    const figures: readonly (readonly [string, Figure])[] = 'terms' in year ? [...year.terms] : figuresOf(year);
    return figures.map(([code, figure]) => [year.year, code, figure] as const);
  });
}

/** The rows of `figures` for one series; `published` is empty where the source bars passing it on. */
export function placeRows(series: AnySeries, mayPass: Redistribution): readonly Row<'figures'>[] {
  const { mineral, stage, source, path } = series;
  return placesIn(series).map(([year, economy, figure]) => ({
    kind: kindOf(series),
    reporter: 'reporter' in series ? series.reporter : '',
    mineral,
    stage,
    economy,
    year,
    unit: economy === 'net_import_reliance' ? 'percent' : series.unit,
    primary: yesNo(series.primary),
    source,
    published: mayPass === 'yes' || (mayPass === 'summary' && economy === WORLD) ? figure.published : '',
    file: figure.file,
    series: path,
    line: figure.line,
  }));
}

/** The rows of `governance` for one economy and dimension. */
export function governanceRows({ economy, dimension, source, years }: GovernanceSeries): readonly Row<'governance'>[] {
  return years.map(({ year, estimate, stderr }) => ({
    economy,
    dimension,
    year,
    estimate: estimate.quantity?.value ?? null,
    stderr: stderr?.quantity?.value ?? null,
    source,
  }));
}
