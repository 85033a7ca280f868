import type { Edition } from '../../text/edition.ts';
import { briefings } from '../briefing/briefings.ts';
import { spreadImports } from '../economy/dependence.ts';
import { overviewChart } from '../indicator/overview.ts';
import { type SiteChart, siteChart } from './chart.ts';
import { briefingCharts, dependenceCharts, distinct, partnerChart, stageChart } from './pages.ts';

/** Every chart that a page of the site shows; each has its numbers as files. */
export async function allCharts(query: Edition): Promise<readonly SiteChart[]> {
  const inText = (await briefings()).flatMap(({ body }) => briefingCharts(body ?? ''));
  const ofMinerals = query.tables.minerals.flatMap(({ id }) => [
    ...stageChart(query, id),
    ...dependenceCharts(query, id),
  ]);
  const ofEconomies = query.reporters.flatMap((reporter) => partnerChart(query, spreadImports(query, reporter)));
  const ofIndicators = query.tables.definitions.flatMap(({ id }) => overviewChart(query, id));
  return distinct([...inText, ...ofMinerals, ...ofEconomies, ...ofIndicators]).map((request) =>
    siteChart(query, request),
  );
}
