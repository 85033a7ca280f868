import type { Query } from '../tables/query.ts';
import type { IndicatorRow, SeriesRow } from '../tables/schema.ts';
import { isMoney } from '../text/numbers.ts';
import { latestResult, supplierShares } from './results.ts';

/** Who supplies one stage: the world, or what one reporter imports. */
export interface Supply {
  readonly mineral: string;
  readonly stage: string;
  /** Empty for world production. */
  readonly reporter: string;
  readonly measure: string;
  readonly year: number;
  readonly topShare: IndicatorRow;
  /** The economy that holds the top share; several in a tie, none when it is not known. */
  readonly largest: readonly string[];
  readonly hhi: IndicatorRow | undefined;
  readonly shares: readonly IndicatorRow[];
}

const measures = ['value', 'quantity', ''] as const;

/** Supply of a stage in the newest year with a value: by value, else by weight, else as shares are published. */
export function supplyOf(
  query: Query,
  of: { readonly mineral: string; readonly stage: string; readonly reporter?: string },
): Supply | undefined {
  const { mineral, stage, reporter = '' } = of;
  for (const measure of reporter === '' ? ([''] as const) : measures) {
    const key = { mineral, stage, reporter, measure };
    const topShare = latestResult(query, { indicator: 'cr-1', ...key });
    if (!topShare) continue;
    const { year } = topShare;
    const hhi = query.result({ indicator: 'hhi', ...key, year });
    const largest = query.partsOf(topShare.id).map(({ part }) => part);
    return { ...key, year, topShare, largest, hhi, shares: supplierShares(query, key, year) };
  }
  return undefined;
}

/** The stage of a mineral whose largest supplier holds the most, of those with a value. */
export function narrowestStage(query: Query, mineral: string): Supply | undefined {
  return query
    .stagesOf(mineral)
    .flatMap(({ stage }) => supplyOf(query, { mineral, stage }) ?? [])
    .filter(({ topShare }) => topShare.value !== null)
    .reduce<Supply | undefined>(
      (most, supply) => ((supply.topShare.value ?? 0) > (most?.topShare.value ?? -1) ? supply : most),
      undefined,
    );
}

/** Stages of a mineral at which a reporter's imports are recorded, upstream first. */
export function tradedStages(query: Query, mineral: string): readonly string[] {
  const traded = new Set(
    query.tables.series.filter((row) => row.kind === 'imports' && row.mineral === mineral).map((row) => row.stage),
  );
  return query
    .stagesOf(mineral)
    .map(({ stage }) => stage)
    .filter((stage) => traded.has(stage));
}

/** What a unit measures, as the tables call it: money is a value, mass a quantity, percent is of neither. */
function measureOf(unit: string): string {
  if (unit === 'percent') return '';
  return isMoney(unit) ? 'value' : 'quantity';
}

/** The series of imports that a supply is computed from. */
export function seriesOfSupply(query: Query, supply: Supply): SeriesRow | undefined {
  const { reporter, mineral, stage, measure, year, topShare } = supply;
  return query.tables.series.find(
    (series) =>
      series.kind === 'imports' &&
      series.reporter === reporter &&
      series.mineral === mineral &&
      series.stage === stage &&
      topShare.sources.split(' ').includes(series.source) &&
      measureOf(series.unit) === measure &&
      series.first_year <= year &&
      year <= series.last_year,
  );
}

/** Names of economies in a tie, or the one. */
export function namesOf(query: Query, ids: readonly string[]): string {
  return ids.map((id) => query.economy(id)?.name ?? id).join(', ');
}
