import type { TradeParameters, UseSeries } from '../domain/criticality.ts';
import type { Mineral } from '../domain/dataset.ts';
import type { Target } from '../domain/target.ts';
import { cellsOf } from './figure-rows.ts';
import type { Row } from './schema.ts';

/** The row of `recycling_rates` for one mineral; none where it has no rate. */
export function recyclingRows({ id, recyclingRate }: Mineral): readonly Row<'recycling_rates'>[] {
  if (recyclingRate === undefined) return [];
  const { year = null, source, table = '', published, file, path, line } = recyclingRate;
  return [
    { mineral: id, ...cellsOf(recyclingRate), unit: 'percent', published, year, source, table, file, path, line },
  ];
}

/** The rows of `substitution` for one mineral, one for each index; none where it has no indices. */
export function substitutionRows({ id, substitution }: Mineral): readonly Row<'substitution'>[] {
  if (substitution === undefined) return [];
  const { supplyRisk, economicImportance, year = null, source, table = '', note = '' } = substitution;
  const indices = [
    ['supply-risk', supplyRisk],
    ['economic-importance', economicImportance],
  ] as const;
  return indices.map(([kind, figure]) => {
    const { published, file, path, line } = figure;
    return { mineral: id, kind, ...cellsOf(figure), published, year, source, table, note, file, path, line };
  });
}

/** The rows of `uses` for one series, one for each application. */
export function useRows(series: UseSeries): readonly Row<'uses'>[] {
  const { reporter, mineral, largestSector, largestValueAdded, year = null, source, table = '', note = '' } = series;
  return series.uses.map(({ application, sector, share, valueAdded }) => ({
    reporter,
    mineral,
    application,
    sector,
    ...cellsOf(share),
    unit: 'percent',
    published: share.published,
    value_added: valueAdded.quantity?.value ?? null,
    largest_sector: largestSector,
    largest_value_added: largestValueAdded.quantity?.value ?? null,
    year,
    source,
    table,
    note,
    file: share.file,
    path: share.path,
    line: share.line,
  }));
}

/** The rows of `trade_parameters` for one stage, one for each economy that is listed. */
export function tradeParameterRows(parameters: TradeParameters): readonly Row<'trade_parameters'>[] {
  const { reporter, mineral, stage, year = null, source, table = '', note = '' } = parameters;
  return [...parameters.economies].map(([economy, figure]) => {
    const { published, file, path, line } = figure;
    const subject = { reporter, mineral, stage, economy };
    return { ...subject, ...cellsOf(figure), published, year, source, table, note, file, path, line };
  });
}

/** A row of `targets`. */
export function targetRow(target: Target): Row<'targets'> {
  const { id, title, reporter, mineral = '', stage = '', indicator, partner = '', bloc = '', measure = '' } = target;
  const { baseline, source, table = '', note = '', file, path, line } = target;
  const { value: figure, unit, year = null, bound } = target.target;
  const subject = { id, title, reporter, mineral, stage, indicator, partner, bloc, measure };
  const from = {
    baseline_year: baseline?.year ?? null,
    baseline_value: baseline?.value.quantity?.value ?? null,
    baseline_published: baseline?.value.published ?? '',
  };
  const to = { bound, ...cellsOf(figure), unit, published: figure.published, year };
  return { ...subject, ...to, ...from, source, table, note, file, path, line };
}
