import { mappedMinerals } from '../../references/mapped-minerals.ts';
import type { Edition } from '../../text/edition.ts';
import type { ChartRequest } from '../figure/request.ts';
import { isTrickle, type Supply, supplyOf, tradedStages, worthOf } from '../supply.ts';

/** The charts about one stage of a mineral. */
export interface StageCharts {
  readonly stage: string;
  readonly charts: readonly ChartRequest[];
}

/** Where the world produces a mineral: a map for each stage with shares of producers, upstream first. */
export function productionMaps(query: Edition, mineral: string): readonly StageCharts[] {
  return query.stagesOf(mineral).flatMap(({ stage }) => {
    const supply = supplyOf(query, { mineral, stage });
    if (supply === undefined) return [];
    return [{ stage, charts: [{ kind: 'supplier-map', mineral, stage, year: String(supply.year) }] }];
  });
}

/** Fewer importers than this make no picture of who sends what to whom. */
const leastImporters = 3;

/** The supplies of a stage that are known by value with their largest supplier, what most is spent on first. */
function bought(query: Edition, mineral: string, stage: string): readonly Supply[] {
  return query.reporters
    .flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? [])
    .filter((supply) => supply.measure === 'value' && supply.isLeaderKnown && !isTrickle(query, supply))
    .sort((a, b) => (worthOf(query, b) ?? 0) - (worthOf(query, a) ?? 0));
}

/**
 * Who sends the goods of a mineral to whom, and where the suppliers of the largest importer are, for each stage that
 * several importers buy from by value. Flows are of the newest year that the largest importer reports.
 */
export function tradeCharts(query: Edition, mineral: string): readonly StageCharts[] {
  return tradedStages(query, mineral).flatMap((stage) => {
    const supplies = bought(query, mineral, stage);
    const [largest] = supplies;
    if (largest === undefined || supplies.length < leastImporters) return [];
    const { reporter, measure } = largest;
    const of = { mineral, stage, measure, year: String(largest.year) };
    return [
      {
        stage,
        charts: [
          { kind: 'supply-flow', ...of },
          { kind: 'supplier-map', reporter, ...of },
        ],
      },
    ];
  });
}

/** All charts of the page of maps of a mineral, in their order; none for a mineral without such a page. */
export function mapCharts(query: Edition, mineral: string): readonly ChartRequest[] {
  if (!mappedMinerals(query).includes(mineral)) return [];
  return [...productionMaps(query, mineral), ...tradeCharts(query, mineral)].flatMap(({ charts }) => charts);
}
