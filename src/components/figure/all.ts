import { economiesTold } from '../../tables/economies-told.ts';
import { derivedIn } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import { briefings } from '../briefing/briefings.ts';
import { economyCharts } from '../economy/charts.ts';
import { indicatorCharts } from '../indicator/charts.ts';
import { mapCharts } from '../map/charts.ts';
import { mineralCharts } from '../mineral/charts.ts';
import { type ChartFacts, chartFacts } from './chart.ts';
import { briefingCharts, distinct } from './pages.ts';
import { type ChartRequest, chartId } from './request.ts';

/** Charts and the page that shows them. */
export interface PlacedCharts {
  readonly folder: 'briefings' | 'minerals' | 'maps' | 'economies' | 'indicators';
  /** Of the briefing, the mineral, the economy as in the tables, the indicator. */
  readonly id: string;
  readonly charts: readonly ChartRequest[];
}

type Made = Exclude<PlacedCharts['folder'], 'briefings'>;

const chartsOf: Readonly<Record<Made, (query: Edition, id: string) => readonly ChartRequest[]>> = {
  minerals: mineralCharts,
  maps: mapCharts,
  economies: economyCharts,
  indicators: indicatorCharts,
};

/** What the charts of a page ask for, by its address; the next build takes it over where nothing changed. */
const chartsOn = derivedIn<Edition, readonly ChartRequest[]>({
  name: 'page-charts',
  make: (query, key) => {
    const [folder, id = ''] = key.split('/');
    return folder === 'minerals' || folder === 'maps' || folder === 'economies' || folder === 'indicators'
      ? chartsOf[folder](query, id)
      : [];
  },
  as: 'kept',
});

/**
 * The first chart of a page of a mineral, a map, an economy or an indicator; `undefined` of one without any, and of others.
 *
 * @param id as the address has it
 */
export function firstChartOn(query: Edition, folder: string, id: string): ChartRequest | undefined {
  return chartsOn(query, `${folder}/${folder === 'economies' ? id.toUpperCase() : id}`)[0];
}

/** The pages made from the tables alone, with their charts. */
function madePages(query: Edition): readonly PlacedCharts[] {
  const { minerals, economies, definitions } = query.tables;
  const told = economiesTold(query);
  const of = (folder: Made, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => ({ folder, id, charts: chartsOn(query, `${folder}/${id}`) }));
  return [
    ...of('minerals', minerals),
    ...of('maps', minerals),
    ...of(
      'economies',
      economies.filter(({ id }) => told.has(id)),
    ),
    ...of('indicators', definitions),
  ];
}

/** Every page that shows charts, with them, in the order of the site. */
export async function placedCharts(query: Edition): Promise<readonly PlacedCharts[]> {
  const texts = await briefings();
  const written = texts.map(({ id, body }) => ({
    folder: 'briefings' as const,
    id,
    charts: briefingCharts(body ?? ''),
  }));
  return [...written, ...madePages(query)].filter(({ charts }) => charts.length > 0);
}

/** What every chart that a page of the site shows asks for, each once. */
export async function chartRequests(query: Edition): Promise<readonly ChartRequest[]> {
  const pages = await placedCharts(query);
  return distinct(pages.flatMap(({ charts }) => charts));
}

/** Every chart that a page of the site shows; each has its numbers as files, and a page of its own. */
export async function allCharts(query: Edition): Promise<readonly ChartFacts[]> {
  return (await chartRequests(query)).map((request) => chartFacts(query, request));
}

/** Where each chart stands, by its id: the pages that show it, in the order of the site. */
export async function chartPlaces(query: Edition): Promise<ReadonlyMap<string, readonly PlacedCharts[]>> {
  const pages = await placedCharts(query);
  const pairs = pages.flatMap((page) => [...new Set(page.charts.map(chartId))].map((id) => ({ id, page })));
  const byId = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...byId].map(([id, found]) => [id, found.map(({ page }) => page)]));
}
