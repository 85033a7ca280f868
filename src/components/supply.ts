import type { Query } from '../tables/query.ts';
import type { IndicatorRow } from '../tables/schema.ts';
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

/** Names of economies in a tie, or the one. */
export function namesOf(query: Query, ids: readonly string[]): string {
  return ids.map((id) => query.economy(id)?.name ?? id).join(', ');
}
