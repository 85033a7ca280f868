import { pairsOfEconomy } from '../../references/stage-pairs.ts';
import type { Edition } from '../../text/edition.ts';
import { partnerChart } from '../figure/pages.ts';
import { type ChartRequest, writtenOf } from '../figure/request.ts';
import { spreadImports } from './dependence.ts';

/** So many minerals are the least that a comparison of stages is drawn for. */
const fewestMinerals = 3;

/**
 * Mining against refining of an economy, mineral by mineral, in the newest year in which one source counts both stages of
 * at least three minerals alike; none where there is no such year.
 */
export function stagesOfEconomy(query: Edition, economy: string): readonly ChartRequest[] {
  const years = [...new Set(query.tables.production.map(({ year }) => year))].sort((a, b) => b - a);
  const requests = years.map(
    (year): ChartRequest => ({ kind: 'stage-dumbbell', partner: economy, year: String(year) }),
  );
  const drawn = requests.find((request) => pairsOfEconomy(writtenOf(request), query).length >= fewestMinerals);
  return drawn ? [drawn] : [];
}

/** The charts of an economy’s page: how the partners in its imports moved, and where it stands along the chains. */
export function economyCharts(query: Edition, economy: string): readonly ChartRequest[] {
  return [...partnerChart(query, spreadImports(query, economy)), ...stagesOfEconomy(query, economy)];
}
