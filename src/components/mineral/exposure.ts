import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { leadsAt } from '../economy/produced.ts';
import { toldReliance } from '../home/atlas.ts';
import { isTrickle, type Supply, supplyOf, tradedStages } from '../supply.ts';

export interface ExposureRow {
  readonly reporter: string;
  /** One a stage, in the order of the stages. */
  readonly supplies: readonly (Supply | undefined)[];
  readonly reliance: IndicatorRow | undefined;
}

/** How far each reporter depends on its largest partner, stage by stage. */
export interface Exposure {
  readonly stages: readonly string[];
  readonly rows: readonly ExposureRow[];
  readonly hasReliance: boolean;
  readonly sources: readonly string[];
}

function highest(query: Edition, { reporter, supplies }: ExposureRow): number {
  const ranked = supplies.filter(
    (supply) => supply !== undefined && !isTrickle(query, supply) && !leadsAt(query, reporter, supply),
  );
  return Math.max(-1, ...ranked.map((supply) => supply?.topShare.value ?? -1));
}

/**
 * Exposure of every reporter with a record of this mineral, the highest share of one partner first. No place is given for
 * small imports, nor for goods of which the reporter is itself the largest producer.
 */
export function exposureOf(query: Edition, mineral: string): Exposure {
  const stages = tradedStages(query, mineral);
  const rows = query.reporters
    .map((reporter) => ({
      reporter,
      supplies: stages.map((stage) => supplyOf(query, { mineral, stage, reporter })),
      reliance: toldReliance(query, mineral, reporter),
    }))
    .filter(({ supplies, reliance }) => reliance !== undefined || supplies.some((supply) => supply !== undefined))
    .sort((a, b) => highest(query, b) - highest(query, a));
  const results = rows.flatMap(({ supplies, reliance }) => [...supplies.map((supply) => supply?.topShare), reliance]);
  return {
    stages,
    rows,
    hasReliance: rows.some(({ reliance }) => reliance !== undefined),
    sources: [...new Set(results.flatMap((row) => row?.sources.split(' ') ?? []))].sort(),
  };
}
