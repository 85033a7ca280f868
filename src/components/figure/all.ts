import { economiesTold } from '../../tables/economies-told.ts';
import type { Edition } from '../../text/edition.ts';
import { briefings } from '../briefing/briefings.ts';
import { economyCharts } from '../economy/charts.ts';
import { overviewChart } from '../indicator/overview.ts';
import { mapCharts } from '../map/charts.ts';
import { mineralCharts } from '../mineral/charts.ts';
import { type SiteChart, siteChart } from './chart.ts';
import { briefingCharts, distinct } from './pages.ts';
import { type ChartRequest, chartId } from './request.ts';

/** Charts and the page that shows them. */
export interface PlacedCharts {
  readonly folder: 'briefings' | 'minerals' | 'maps' | 'economies' | 'indicators';
  /** Of the briefing, the mineral, the economy as in the tables, the indicator. */
  readonly id: string;
  readonly charts: readonly ChartRequest[];
}

/** Every page that shows charts, with them, in the order of the site. */
export async function placedCharts(query: Edition): Promise<readonly PlacedCharts[]> {
  const texts = await briefings();
  const told = economiesTold(query);
  const economies = query.tables.economies.filter(({ id }) => told.has(id));
  return [
    ...texts.map(({ id, body }) => ({ folder: 'briefings' as const, id, charts: briefingCharts(body ?? '') })),
    ...query.tables.minerals.map(({ id }) => ({
      ...{ folder: 'minerals' as const, id },
      charts: mineralCharts(query, id),
    })),
    ...query.tables.minerals.map(({ id }) => ({
      ...{ folder: 'maps' as const, id },
      charts: mapCharts(query, id),
    })),
    ...economies.map(({ id }) => ({
      ...{ folder: 'economies' as const, id },
      charts: economyCharts(query, id),
    })),
    ...query.tables.definitions.map(({ id }) => ({
      ...{ folder: 'indicators' as const, id },
      charts: overviewChart(query, id),
    })),
  ].filter(({ charts }) => charts.length > 0);
}

/** What every chart that a page of the site shows asks for, each once. */
export async function chartRequests(query: Edition): Promise<readonly ChartRequest[]> {
  const placed = await placedCharts(query);
  return distinct(placed.flatMap(({ charts }) => charts));
}

/** Every chart that a page of the site shows; each has its numbers as files, and a page of its own. */
export async function allCharts(query: Edition): Promise<readonly SiteChart[]> {
  return (await chartRequests(query)).map((request) => siteChart(query, request));
}

/** Where each chart stands, by its id: the pages that show it, in the order of the site. */
export async function chartPlaces(query: Edition): Promise<ReadonlyMap<string, readonly PlacedCharts[]>> {
  const placed = await placedCharts(query);
  const pairs = placed.flatMap((page) => [...new Set(page.charts.map(chartId))].map((id) => ({ id, page })));
  const byId = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...byId].map(([id, found]) => [id, found.map(({ page }) => page)]));
}
