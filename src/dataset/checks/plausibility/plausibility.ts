import type { SourcingSeries } from '../../../domain/criticality.ts';
import type { BalanceSeries, Bloc, ProductionSeries, Source, TradeSeries } from '../../../domain/dataset.ts';
import type { Figure } from '../../../domain/published.ts';
import type { Problem } from '../../../problem.ts';
import type { Draft } from '../../series/series-file.ts';
import type { Places } from '../places.ts';
import { type Cleared, nothingCleared } from './cleared.ts';
import { closingFindings } from './closing.ts';
import { weigh } from './confirmations.ts';
import { type Finding, hintOf } from './finding.ts';
import { jumpFindings, tradeJumpFindings } from './jumps.ts';
import { mirrorFindings } from './mirrors.ts';
import { judge, type PublisherOf } from './neighbours.ts';
import { balanceYears, type CheckedYear, type Point, supplierYears } from './points.ts';
import { priceFindings, quotedIn } from './prices.ts';
import { strangerFindings } from './strangers.ts';
import { swapFindings } from './swaps.ts';
import { unionFindings } from './unions.ts';
import { unitPriceFindings } from './unit-prices.ts';
import { unitFindings, unitOfPrices } from './units.ts';
import { worldFindings } from './world.ts';
import { worldShareFindings } from './world-shares.ts';

/** The series whose figures are weighed against one another. */
export interface Weighable {
  readonly production: readonly Draft<ProductionSeries>[];
  readonly trade: readonly Draft<TradeSeries>[];
  readonly balances: readonly Draft<BalanceSeries>[];
  readonly sourcing: readonly Draft<SourcingSeries>[];
  /** By id: a reporter that is a union has a bloc of its own name. */
  readonly blocs: ReadonlyMap<string, Bloc>;
  /** By id: sources of one publisher are editions of the same data, and one witness of each year; of some, both sides of a flow are one figure. */
  readonly sources: ReadonlyMap<string, Pick<Source, 'publisher' | 'reconciled'>>;
}

/** What earlier runs cleared, and by which digest each mineral would be found among it; one without is always weighed. */
export interface Earlier {
  readonly cleared: Cleared;
  readonly digests: ReadonlyMap<string, string>;
}

const nothingEarlier: Earlier = { cleared: nothingCleared, digests: new Map() };

/**
 * Figures that cannot well be as they stand, by what other figures say: another unit, a digit too many or too few, another
 * economy. Each is one problem, at the figure that is most likely wrong. An author who looked it up again confirms it with
 * a reason under `confirmed` of the series; a confirmation that nothing needs is a problem too. Figures without a value
 * (withheld, bounded) are not weighed. Takes time in proportion to the number of figures; a mineral that an earlier run
 * cleared is passed over, and one without a problem is cleared for later ones.
 */
export function plausibilityProblems(
  series: Weighable,
  places: Places,
  { cleared, digests }: Earlier = nothingEarlier,
): readonly Problem[] {
  // One mineral after the other, so that what is known of each figure is let go before the next.
  return byMineral(series).flatMap(({ mineral, own }) => {
    const digest = digests.get(mineral);
    if (digest !== undefined && cleared.has(digest)) return [];
    const problems = problemsOf(own, series, places);
    if (problems.length === 0 && digest !== undefined) cleared.keep(digest);
    return problems;
  });
}

/** The problems of the figures of one mineral. */
function problemsOf(own: Listed, known: Known, places: Places) {
  const years = checkedYears(own);
  const confirmed = new Set(years.map((year) => year.series).filter((each) => each.confirmed.length > 0));
  const { findings, problems } = weigh(findingsIn(years, known), confirmed, places);
  return [...problems, ...findings.map((finding) => problemOf(finding, places))];
}

type Known = Pick<Weighable, 'blocs' | 'sources'>;
type Listed = Omit<Weighable, keyof Known>;

/** The series of each mineral. */
function byMineral({ production, trade, balances, sourcing }: Listed) {
  const mineralOf = ({ mineral }: { readonly mineral: string }): string => mineral;
  const lists = {
    production: Map.groupBy(production, mineralOf),
    trade: Map.groupBy(trade, mineralOf),
    balances: Map.groupBy(balances, mineralOf),
    sourcing: Map.groupBy(sourcing, mineralOf),
  };
  const minerals = new Set(Object.values(lists).flatMap((list) => [...list.keys()]));
  return [...minerals].map((mineral): { readonly mineral: string; readonly own: Listed } => ({
    mineral,
    own: {
      production: lists.production.get(mineral) ?? [],
      trade: lists.trade.get(mineral) ?? [],
      balances: lists.balances.get(mineral) ?? [],
      sourcing: lists.sourcing.get(mineral) ?? [],
    },
  }));
}

function checkedYears({ production, trade, balances, sourcing }: Listed): readonly CheckedYear[] {
  return [...[...production, ...trade, ...sourcing].flatMap(supplierYears), ...balances.flatMap(balanceYears)];
}

/** Everything that is doubted of one mineral, each figure once: by the rule that says most of what is wrong. */
function findingsIn(years: readonly CheckedYear[], { blocs, sources }: Known): readonly Finding[] {
  const publisherOf: PublisherOf = (source) => sources.get(source)?.publisher ?? source;
  const judged = judge(years, publisherOf);
  const quoted = quotedIn(years);
  const jumps = [
    ...jumpFindings(judged),
    ...worldShareFindings(years, publisherOf),
    ...tradeJumpFindings(judged, quoted),
  ];
  return eachOnce([
    ...unitFindings(years),
    ...unitPriceFindings(years),
    ...unitOfPrices(priceFindings(quoted)),
    ...mirrorFindings(years, (source) => sources.get(source)?.reconciled === true),
    ...unionFindings(years, blocs),
    ...surestFirst(swapFindings(judged)),
    ...worldFindings(judged),
    ...surestFirst(jumps),
    ...strangerFindings(judged),
    ...closingFindings(judged),
  ]);
}

/** Those that most figures speak against, then those of the latest years. */
function surestFirst(findings: readonly Finding[]): readonly Finding[] {
  const witnesses = ({ against = [] }: Finding): number => against.length;
  return findings.toSorted((a, b) => witnesses(b) - witnesses(a) || b.at.year - a.at.year);
}

/** The findings without those of a figure that is told already, and without those that only such figures speak against. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<Figure>();
  const isTold = ({ figure }: Point): boolean => told.has(figure);
  return findings.filter(({ at, or = [], against = [], isSlight = false }) => {
    if (isSlight) return true;
    if (isTold(at) || (against.length > 0 && against.every(isTold))) return false;
    for (const { figure } of [at, ...or]) told.add(figure);
    return true;
  });
}

function problemOf(finding: Finding, places: Places): Problem {
  const { code, at, part, message } = finding;
  const place = part === 'unit' ? places({ ...at.series, path: `${at.series.path}/unit` }) : places(at.figure);
  return { code, place, message, hint: hintOf(finding) };
}
