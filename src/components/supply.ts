import { dimensionOf, sizeOf, unitNamed } from '../domain/unit.ts';
import type { Query } from '../tables/query.ts';
import { derived } from '../tables/reading/derived.ts';
import type { IndicatorRow, SeriesRow } from '../tables/schema.ts';
import type { Edition } from '../text/edition.ts';
import { longNames } from './names.ts';
import { importSeries, periodOf } from './period.ts';
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

interface SupplyKey {
  readonly mineral: string;
  readonly stage: string;
  readonly reporter?: string;
}

const supplies = derived<Supply | undefined>({
  name: 'supply',
  make: (query, key) => {
    const [reporter = '', mineral = '', stage = ''] = key.split('|');
    return newestSupply(query, { reporter, mineral, stage });
  },
});

/**
 * Supply of a stage in the newest year with a value: by value, else by weight, else as shares are published. Made once
 * for each set of tables: the pages of all minerals and economies ask for the same ones.
 */
export function supplyOf(query: Query, { reporter = '', mineral, stage }: SupplyKey): Supply | undefined {
  return supplies(query, `${reporter}|${mineral}|${stage}`);
}

function newestSupply(query: Query, { mineral, stage, reporter = '' }: SupplyKey): Supply | undefined {
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

/** Stages with imports of any reporter, as "mineral|stage". */
const tradedKeys = derived<ReadonlySet<string>>({
  name: 'traded-stages',
  make: (query) =>
    new Set(query.where('series', { kind: 'imports' }).map(({ mineral, stage }) => `${mineral}|${stage}`)),
});

/** Stages of a mineral at which a reporter's imports are recorded, upstream first. */
export function tradedStages(query: Query, mineral: string): readonly string[] {
  const traded = tradedKeys(query);
  return query
    .stagesOf(mineral)
    .map(({ stage }) => stage)
    .filter((stage) => traded.has(`${mineral}|${stage}`));
}

/** The series of imports that a supply is computed from. */
export function seriesOfSupply(query: Edition, supply: Supply): SeriesRow | undefined {
  return importSeries(query, supply.topShare);
}

/** How and when a supply is measured: "by value, 2024", "average of 2021–24"; of world production the year alone. */
export function measuredAs(query: Edition, { topShare, measure, year }: Supply): string {
  const period = periodOf(query, topShare);
  if (period !== String(year)) return query.say('dates.averageOf', { period });
  const by = query.words.measures[measure] ?? '';
  return by === '' ? query.say('dates.inYear', { period }) : query.say('dates.measuredBy', { measure: by, period });
}

/** What a supply is worth in US dollars; `undefined` where it is not known in money. */
export function worthOf(query: Query, { topShare }: Pick<Supply, 'topShare'>): number | undefined {
  const all = query.inputsOf(topShare.id).find(({ input }) => input === 'all');
  const unit = unitNamed(all?.unit ?? '');
  if (unit === undefined || dimensionOf(unit) !== 'money' || all?.value == null) return undefined;
  return all.value * sizeOf(unit);
}

/** Imports worth less a year, in US dollars, are in no ranking, count or headline: one consignment decides their shares. */
const leastWorth = 1e6;

/** Whether a supply is known to be too small for its shares to say anything of dependence. */
export function isTrickle(query: Query, supply: Pick<Supply, 'topShare'>): boolean {
  const worth = worthOf(query, supply);
  return worth !== undefined && worth < leastWorth;
}

/** The supply with the largest share, of those whose largest supplier is known; without any, of all. */
export function tightest(supplies: readonly (Supply | undefined)[]): Supply | undefined {
  const given = supplies.filter((supply) => supply !== undefined);
  const share = ({ topShare, isLeaderKnown }: Supply) => (topShare.value ?? -1) + (isLeaderKnown ? 1 : 0);
  return [...given].sort((a, b) => share(b) - share(a))[0];
}

/** What to say of a largest supplier that may not be the largest of all; empty where it is. */
export function leaderCaveat({ say }: Edition, { isLeaderKnown, topShare, shares }: Supply): string {
  if (isLeaderKnown || topShare.value === null) return '';
  return say(shares.length === 1 ? 'names.onlyOneNamed' : 'names.largestNamed');
}

/** Names of economies in a tie, or the one. */
export function namesOf(query: Edition, ids: readonly string[]): string {
  const names = longNames(query);
  return names.joined(ids.map(names.economy));
}
