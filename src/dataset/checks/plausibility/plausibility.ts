import type { SourcingSeries } from '../../../domain/criticality.ts';
import type { BalanceSeries, Bloc, ProductionSeries, TradeSeries } from '../../../domain/dataset.ts';
import type { Problem } from '../../../problem.ts';
import type { Draft } from '../../series/series-file.ts';
import type { Places } from '../places.ts';
import { closingFindings } from './closing.ts';
import { weigh } from './confirmations.ts';
import { type Finding, hintOf } from './finding.ts';
import { jumpFindings, tradeJumpFindings } from './jumps.ts';
import { mirrorFindings } from './mirrors.ts';
import { judge } from './neighbours.ts';
import { balanceYears, type CheckedYear, type Point, supplierYears } from './points.ts';
import { priceFindings, quotedIn } from './prices.ts';
import { strangerFindings } from './strangers.ts';
import { swapFindings } from './swaps.ts';
import { unionFindings } from './unions.ts';
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
}

/**
 * Figures that cannot well be as they stand, by what other figures say: another unit, a digit too many or too few, another
 * economy. Each is one problem, at the figure that is most likely wrong. An author who looked it up again confirms it with
 * a reason under `confirmed` of the series; a confirmation that nothing needs is a problem too. Figures without a value
 * (withheld, bounded) are not weighed. Takes time in proportion to the number of figures.
 */
export function plausibilityProblems(series: Weighable, places: Places): readonly Problem[] {
  const years = checkedYears(series);
  const { findings, problems } = weigh(
    findingsIn(years, series.blocs),
    new Set(years.map((year) => year.series)),
    places,
  );
  return [...problems, ...findings.map((finding) => problemOf(finding, places))];
}

function checkedYears({ production, trade, balances, sourcing }: Weighable): readonly CheckedYear[] {
  return [...[...production, ...trade, ...sourcing].flatMap(supplierYears), ...balances.flatMap(balanceYears)];
}

/** Everything that is doubted, each figure once: by the rule that says most of what is wrong. */
function findingsIn(years: readonly CheckedYear[], blocs: Weighable['blocs']): readonly Finding[] {
  const judged = judge(years);
  const quoted = quotedIn(judged);
  const units = [...unitFindings(years), ...unitOfPrices(priceFindings(quoted))];
  const rules = [
    ...units,
    ...mirrorFindings(years),
    ...unionFindings(years, blocs),
    ...swapFindings(judged),
    ...worldFindings(judged),
    ...jumpFindings(judged),
    ...worldShareFindings(years),
    ...tradeJumpFindings(judged, quoted),
    ...strangerFindings(judged),
    ...closingFindings(judged),
  ];
  const told = new Set<Point['figure']>();
  return rules.filter(({ at, or = [] }) => {
    const points = [at, ...or].map(({ figure }) => figure);
    if (told.has(at.figure)) return false;
    for (const figure of points) told.add(figure);
    return true;
  });
}

function problemOf(finding: Finding, places: Places): Problem {
  const { code, at, part, message } = finding;
  const place = part === 'unit' ? places({ ...at.series, path: `${at.series.path}/unit` }) : places(at.figure);
  return { code, place, message, hint: hintOf(finding) };
}
