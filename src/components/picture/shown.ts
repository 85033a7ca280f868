import { derivedIn } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import { briefingIn } from '../briefing/briefings.ts';
import { spreadImports } from '../economy/dependence.ts';
import { chartRequests } from '../figure/all.ts';
import { type SiteChart, siteChart } from '../figure/chart.ts';
import { briefingCharts, dependenceCharts, partnerChart, stageChart } from '../figure/pages.ts';
import { type ChartRequest, chartId } from '../figure/request.ts';
import { longNames } from '../names.ts';

/** Kinds of pages that have a picture of their own; every other page is shared with that of the site. */
export const picturedKinds = ['briefings', 'minerals', 'economies', 'charts'] as const;
export type PicturedKind = (typeof picturedKinds)[number];

/** What the picture of a page shows. */
export interface Shown {
  /** What the page is about; of a briefing, that it is one. */
  readonly subject: string;
  /** The title of a briefing; of other pages what their chart finds. */
  readonly title?: string;
  readonly chart: SiteChart;
}

type Finder = (query: Edition, id: string) => Promise<Shown | undefined>;

function first(query: Edition, requests: readonly ChartRequest[]): SiteChart | undefined {
  const [request] = requests;
  return request && siteChart(query, request);
}

const finders: Readonly<Record<PicturedKind, Finder>> = {
  briefings: async (query, id) => {
    const told = await briefingIn(query.language.id, id);
    const chart = told && first(query, briefingCharts(told.entry.body ?? ''));
    return told && chart && { subject: query.say('pictures.briefing'), title: told.entry.data.title, chart };
  },
  minerals: async (query, id) => {
    const chart = first(query, [...stageChart(query, id), ...dependenceCharts(query, id)]);
    return chart && { subject: longNames(query).mineral(id), chart };
  },
  economies: async (query, id) => {
    const economy = query.reporters.find((each) => each.toLowerCase() === id);
    const chart = economy && first(query, partnerChart(query, spreadImports(query, economy)));
    return economy && chart ? { subject: longNames(query).economy(economy), chart } : undefined;
  },
  charts: async (query, id) => {
    const request = await requested(query, id);
    const chart = request && siteChart(query, request);
    const mineral = chart && query.tables.minerals.find((each) => id.split('.').includes(each.id));
    return chart && { subject: mineral ? longNames(query).mineral(mineral.id) : query.site.name, chart };
  },
};

/** What the chart of an id asks for. */
const requested = derivedIn<Edition, Promise<ChartRequest | undefined>>({
  name: 'request-of-chart',
  make: async (query, id) => (await requests(query)).get(id),
});

const requests = derivedIn<Edition, Promise<ReadonlyMap<string, ChartRequest>>>({
  name: 'chart-requests',
  make: async (query) => new Map((await chartRequests(query)).map((request) => [chartId(request), request])),
});

/** What the picture of a page shows: its own main chart; `undefined` where it has none. */
export function shownOf(query: Edition, kind: PicturedKind, id: string): Promise<Shown | undefined> {
  return finders[kind](query, id);
}
