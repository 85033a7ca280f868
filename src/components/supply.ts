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
  /** False where what is not split by economy, or withheld, may hold a supplier larger than the largest named. */
  readonly isLeaderKnown: boolean;
  readonly hhi: IndicatorRow | undefined;
  readonly shares: readonly IndicatorRow[];
}

/** A withheld supplier may not widen the top share by more than this, as a fraction, for its holder to be called the largest. */
const mostWidth = 0.15;

/** Whether nobody who is not named can be larger: the top share is half of all, or more than what is not split. */
function leads(query: Query, topShare: IndicatorRow): boolean {
  const { value, upper } = topShare;
  if (value === null) return false;
  if (value >= 0.5) return true;
  const inputs = query.inputsOf(topShare.id);
  const rest = inputs.find(({ input }) => input === 'OTH')?.value ?? 0;
  const named = inputs.filter(({ input }) => input !== 'OTH' && input !== 'all').map((input) => input.value ?? 0);
  return rest <= Math.max(0, ...named) && upper !== null && upper - value <= mostWidth;
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
    const isLeaderKnown = leads(query, topShare);
    return { ...key, year, topShare, largest, isLeaderKnown, hhi, shares: supplierShares(query, key, year) };
  }
  return undefined;
}

/** The stage of a mineral whose largest supplier holds the most, of those with a value. */
export function narrowestStage(query: Query, mineral: string): Supply | undefined {
  const supplies = query.stagesOf(mineral).map(({ stage }) => supplyOf(query, { mineral, stage }));
  return tightest(supplies.filter((supply) => supply?.topShare.value != null));
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

/** The supply with the largest share, of those whose largest supplier is known; without any, of all. */
export function tightest(supplies: readonly (Supply | undefined)[]): Supply | undefined {
  const given = supplies.filter((supply) => supply !== undefined);
  const share = ({ topShare, isLeaderKnown }: Supply) => (topShare.value ?? -1) + (isLeaderKnown ? 1 : 0);
  return [...given].sort((a, b) => share(b) - share(a))[0];
}

/** What to say of a largest supplier that may not be the largest of all; empty where it is. */
export function leaderCaveat({ isLeaderKnown, topShare, shares }: Supply): string {
  if (isLeaderKnown || topShare.value === null) return '';
  return shares.length === 1 ? 'only one named' : 'largest named';
}

/** Names of economies in a tie, or the one. */
export function namesOf(query: Query, ids: readonly string[]): string {
  return ids.map((id) => query.economy(id)?.name ?? id).join(', ');
}
