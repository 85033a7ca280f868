import type { Edition } from '../../text/edition.ts';
import { stagesOfEconomy } from '../economy/charts.ts';
import { stageChart } from '../figure/pages.ts';
import type { ChartRequest } from '../figure/request.ts';
import type { Headline } from './headlines.ts';

/** The economy that most often holds the largest share of the world’s production: the one that readers ask about first. */
function leadingEconomy(query: Edition): string {
  const top = query.resultsOf('cr-1').filter(({ reporter }) => reporter === '');
  const held = top.flatMap(({ id }) => query.partsOf(id));
  const counts = [...Map.groupBy(held, ({ part }) => part)].map(([id, rows]) => ({ id, count: rows.length }));
  return counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))[0]?.id ?? '';
}

/** What the home page draws: mining against refining of the leading economy, else the chain of a finding’s mineral. */
export function findingCharts(query: Edition, found: readonly Headline[]): readonly ChartRequest[] {
  return [
    ...stagesOfEconomy(query, leadingEconomy(query)),
    ...found.flatMap(({ mineral }) => stageChart(query, mineral)),
  ];
}
