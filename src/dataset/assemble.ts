import type { ContentFactor } from '../domain/content-factor.ts';
import type { Correction } from '../domain/correction.ts';
import type { SourcingSeries, TradeParameters, UseSeries } from '../domain/criticality.ts';
import {
  type BalanceSeries,
  type Bloc,
  type GovernanceSeries,
  type Mineral,
  OTHERS,
  type ProductionSeries,
  type Source,
  type TradeSeries,
  WORLD,
} from '../domain/dataset.ts';
import { dimensionOf } from '../domain/unit.ts';
import type { Problem } from '../problem.ts';
import { basisProblems } from './checks/bases.ts';
import { basketProblems } from './checks/baskets.ts';
import { correctionProblems } from './checks/corrections.ts';
import { editionProblems } from './checks/editions.ts';
import type { Places } from './checks/places.ts';
import { type Earlier, plausibilityProblems } from './checks/plausibility/plausibility.ts';
import { settlePrimary } from './checks/primary.ts';
import { primaryChoiceProblems } from './checks/primary-choices.ts';
import { sumProblems } from './checks/sums.ts';
import { twiceProblems, type YearOfFigures } from './checks/twice.ts';
import { tradeParameterProblems, useProblems } from './checks/uses.ts';
import type { Draft } from './series/series-file.ts';

/** All series as their files hold them, and the sources they name. */
export interface Drafts {
  readonly production: readonly Draft<ProductionSeries>[];
  readonly trade: readonly Draft<TradeSeries>[];
  readonly balances: readonly Draft<BalanceSeries>[];
  readonly sourcing: readonly Draft<SourcingSeries>[];
  readonly governance: readonly GovernanceSeries[];
  readonly uses: readonly UseSeries[];
  readonly tradeParameters: readonly TradeParameters[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly blocs: ReadonlyMap<string, Bloc>;
  readonly corrections: readonly Correction[];
  readonly factors: readonly ContentFactor[];
  readonly minerals: ReadonlyMap<string, Mineral>;
}

/** All series with their primary mark settled, and what is wrong among and within them. */
export interface Assembled {
  readonly production: readonly ProductionSeries[];
  readonly trade: readonly TradeSeries[];
  readonly balances: readonly BalanceSeries[];
  readonly sourcing: readonly SourcingSeries[];
  readonly problems: readonly Problem[];
}

/**
 * Holds the series against one another: sums within a year, figures that cannot well be as they stand, figures given
 * twice, and which series indicators use. A series without a mark may come out split in two, see `settlePrimary`.
 *
 * @param broken minerals with a figure that could not be read: what is missing there makes doubts of its neighbours up
 * @param only the minerals whose series are there; what is said of others is not held against series that are not
 */
export function assemble(
  drafts: Drafts,
  places: Places,
  broken: ReadonlySet<string>,
  weighed?: Earlier,
  only?: ReadonlySet<string>,
): Assembled {
  const { production, trade, balances, sourcing, governance } = drafts;
  const bySupplier = [...production, ...trade, ...sourcing];
  const said = only === undefined ? drafts : saidOf(drafts, only);
  const settled = {
    production: settleAll(production, (series) => `${series.stage} production of ${series.mineral}`, places),
    trade: settleAll(trade, tradeInWords, places),
    balances: settleAll(balances, (series) => `the ${series.stage} balance of ${series.mineral}`, places),
    sourcing: settleAll(sourcing, sourcingInWords, places),
  };
  const years = [
    ...bySupplier.flatMap(yearsBySupplier),
    ...balances.flatMap(yearsOfBalance),
    ...governance.flatMap(yearsOfGovernance),
  ];
  return {
    production: settled.production.series,
    trade: settled.trade.series,
    balances: settled.balances.series,
    sourcing: settled.sourcing.series,
    problems: [
      ...Object.values(settled).flatMap(({ problems }) => problems),
      ...bySupplier.flatMap((series) => sumProblems(series, places)),
      ...plausibilityProblems(withoutMinerals(drafts, broken), places, weighed),
      ...correctionProblems(said, places),
      ...basketProblems(trade, drafts.minerals, places),
      ...basisProblems({ ...said, production: settled.production.series }, places),
      ...primaryChoiceProblems(said.minerals, settled.production.series, places),
      ...twiceProblems(years, places),
      ...editionProblems(governance, drafts.sources, places),
      ...useProblems(drafts.uses, places),
      ...tradeParameterProblems(drafts.tradeParameters, places),
    ],
  };
}

/** The drafts without what records say of other minerals than these. */
function saidOf(drafts: Drafts, only: ReadonlySet<string>): Drafts {
  const { corrections, factors, minerals } = drafts;
  return {
    ...drafts,
    corrections: corrections.filter(({ figure }) => figure === undefined || only.has(figure.mineral)),
    factors: factors.filter(({ mineral }) => only.has(mineral)),
    minerals: new Map([...minerals].filter(([id]) => only.has(id))),
  };
}

function withoutMinerals(drafts: Drafts, broken: ReadonlySet<string>): Drafts {
  const isWhole = ({ mineral }: { readonly mineral: string }) => !broken.has(mineral);
  return {
    ...drafts,
    production: drafts.production.filter(isWhole),
    trade: drafts.trade.filter(isWhole),
    balances: drafts.balances.filter(isWhole),
    sourcing: drafts.sourcing.filter(isWhole),
  };
}

type BySupplier = Draft<ProductionSeries> | Draft<TradeSeries> | Draft<SourcingSeries>;
type AnySeries = BySupplier | Draft<BalanceSeries>;

/** What a series measures: equal for rivals. */
function subjectOf(series: AnySeries): string {
  const reporter = 'reporter' in series ? series.reporter : '';
  const flow = 'flow' in series ? series.flow : '';
  // Of trade by value and by weight each has indicators of its own; production has one list, in tonnes or in shares.
  const dimension = reporter === '' ? '' : dimensionOf(series.unit);
  return [series.mineral, series.stage, reporter, flow, dimension].join(' ');
}

function tradeInWords({ flow, mineral, stage, reporter, unit }: Draft<TradeSeries>): string {
  const by = { mass: 'by quantity', volume: 'by volume', money: 'by value', share: 'in shares' }[dimensionOf(unit)];
  return `${stage} ${flow} of ${mineral} of ${reporter} ${by}`;
}

function sourcingInWords({ mineral, stage, reporter }: Draft<SourcingSeries>): string {
  return `the ${stage} sourcing of ${mineral} of ${reporter}`;
}

function settleAll<T extends AnySeries>(series: readonly T[], inWords: (series: T) => string, places: Places) {
  const groups = [...Map.groupBy(series, subjectOf).values()].map((rivals) =>
    settlePrimary(rivals, rivals[0] === undefined ? '' : inWords(rivals[0]), places),
  );
  return {
    series: groups.flatMap((group) => group.series),
    problems: groups.flatMap((group) => group.problems),
  };
}

function provenanceOf(
  series: AnySeries & { readonly hs?: string; readonly averageFrom?: number },
  year: number,
): string {
  const { source, table = '', basis = '', hs = '', averageFrom = '' } = series;
  return [subjectOf(series), source, table, basis, hs, averageFrom, year].join(' ');
}

function yearsBySupplier(series: BySupplier): readonly YearOfFigures[] {
  return series.years.map(({ year, suppliers, total, others }) => ({
    provenance: provenanceOf(series, year),
    year,
    figures: () => [
      ...suppliers,
      ...(total === undefined ? [] : [[WORLD, total] as const]),
      ...(others === undefined ? [] : [[OTHERS, others] as const]),
    ],
  }));
}

function yearsOfBalance(series: Draft<BalanceSeries>): readonly YearOfFigures[] {
  return series.years.map(({ year, terms }) => ({
    provenance: `balance ${provenanceOf(series, year)}`,
    year,
    figures: () => terms,
  }));
}

function yearsOfGovernance({ economy, dimension, source, years }: GovernanceSeries): readonly YearOfFigures[] {
  return years.map(({ year, estimate }) => ({
    provenance: [economy, dimension, source, year].join(' '),
    year,
    figures: () => [['estimate', estimate]],
  }));
}
