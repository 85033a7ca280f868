import type { Dataset } from '../../domain/dataset.ts';
import { upperEnd } from '../../domain/quantity.ts';
import { sizeOf } from '../../domain/unit.ts';
import { tradePairs } from '../gather/dependence/trade-pairs.ts';
import { totalOf } from '../list-total.ts';
import { producersOf, type SupplierList } from '../supplier-list.ts';
import { membersOf } from '../union.ts';

/**
 * `none` where a complete list of producers, in tonnes or the like, omits the economy; `not-listed` where what is not
 * split may hold it, or the list gives shares in percent, which name leading producers alone.
 */
export type Absence = 'none' | 'not-listed';

/** An economy that exports what it is not known to produce, and imports about as much. */
export interface ReExporter {
  readonly economy: string;
  readonly mineral: string;
  readonly stage: string;
  readonly year: number;
  readonly source: string;
  /** In US dollars. */
  readonly exports: number;
  readonly imports: number;
  /** Exports over imports. */
  readonly ratio: number;
  readonly production: Absence;
  readonly productionYear: number;
  readonly productionSource: string;
}

/** At least as much leaves as stays. A convention of this project, as the two that follow. */
const leastRatio = 0.5;
/**
 * What leaves is dearer than what came in by the trader’s margin, of about a quarter for Hong Kong’s re-exports of
 * Chinese goods (Feenstra, Hanson 2004); much more than that was made, or made better, on the spot.
 */
const mostRatio = 1.25;
/** Part of what all economies at hand import of the same goods below which nobody is called a hub. */
const leastPart = 0.01;
/** Years between trade and production within which an economy is taken to have started or ended nothing. */
const nearYears = 4;

/** A production list with its figures at hand is complete when so little of it is not split by economy. */
const complete = 0.995;

/**
 * Platinum metals, unwrought. Much of what is refined comes from scrap, in economies that mine none: tables of production
 * at hand leave that out, so that standing in none of them tells nothing about who refines.
 */
const refinedFromScrap = '7110';

/**
 * Likely re-export hubs, by stage and year: economies that import and export the goods of a stage at a ratio of 0.5 to
 * 1.25 by value, export at least 1 % of what all economies at hand import of them, and stand in no list of producers of
 * the stage within four years. Where production of the stage is not at hand nobody is called a hub, nor is a union, whose
 * members trade with each other, nor anybody at a stage traded as platinum metals (HS 7110), which are refined from scrap
 * as well. In the order of the data.
 *
 * @see Feenstra, Hanson 2004, Journal of Economics & Management Strategy 13, 3
 */
export function reExportersIn(dataset: Dataset): readonly ReExporter[] {
  const pairs = tradePairs({ dataset }).filter(
    ({ imports }) => membersOf(dataset, imports.reporter ?? '') === undefined && !isRefinedFromScrap(dataset, imports),
  );
  // Of every publisher: who is left out of the primary list may stand in another one.
  const producers = Map.groupBy(dataset.production.flatMap(producersOf), stageKey);
  const traded = Map.groupBy(pairs, ({ imports }) => [stageKey(imports), imports.year, imports.source].join('|'));
  return [...traded.values()].flatMap((group) => {
    const known = group.flatMap(({ imports, exports }) => totalsOf(imports, exports));
    const all = known.reduce((sum, { imports }) => sum + imports, 0);
    return known.filter((each) => isBetween(each, all)).flatMap((each) => withProduction(each, producers));
  });
}

type Totals = Omit<ReExporter, 'production' | 'productionYear' | 'productionSource'>;

function stageKey({ mineral, stage }: { readonly mineral: string; readonly stage: string }): string {
  return `${mineral}|${stage}`;
}

function isRefinedFromScrap({ minerals }: Dataset, { mineral, stage }: SupplierList): boolean {
  const codes = minerals.get(mineral)?.stages.find(({ id }) => id === stage)?.hs ?? [];
  return codes.some((code) => code.startsWith(refinedFromScrap));
}

function totalsOf(imported: SupplierList, exported: SupplierList): readonly Totals[] {
  const { reporter: economy = '', mineral, stage, year, source, unit } = imported;
  const [imports, exports] = [totalOf(imported).value, totalOf(exported).value];
  if (imported.isIncomplete || exported.isIncomplete || imports === null || exports === null || imports <= 0) return [];
  const size = sizeOf(unit);
  const totals = { imports: imports * size, exports: exports * size, ratio: exports / imports };
  return [{ economy, mineral, stage, year, source, ...totals }];
}

function isBetween({ ratio, exports }: Totals, all: number): boolean {
  return ratio >= leastRatio && ratio <= mostRatio && exports >= leastPart * all;
}

/** With what is known of production at home; nothing where the economy produces, or no list of producers is near. */
function withProduction(
  totals: Totals,
  producers: ReadonlyMap<string, readonly SupplierList[]>,
): readonly ReExporter[] {
  const apart = ({ year }: SupplierList) => Math.abs(year - totals.year);
  const near = (producers.get(stageKey(totals)) ?? [])
    .filter((list) => apart(list) <= nearYears)
    .toSorted((a, b) => apart(a) - apart(b) || a.year - b.year);
  const whole = near.find(isComplete);
  const list = whole ?? near[0];
  if (list === undefined || near.some((each) => produces(each, totals.economy))) return [];
  const production = whole === undefined ? ('not-listed' as const) : ('none' as const);
  return [{ ...totals, production, productionYear: list.year, productionSource: list.source }];
}

function isComplete({ isIncomplete, coverage, unit }: SupplierList): boolean {
  return unit !== 'percent' && !isIncomplete && coverage >= complete;
}

/** Whether an economy is listed with anything but a zero; what is withheld or not available may be something. */
function produces({ inputs }: SupplierList, economy: string): boolean {
  const listed = inputs.get(economy);
  return listed !== undefined && (listed.quantity === null || upperEnd(listed.quantity) > 0);
}
