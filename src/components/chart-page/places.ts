import { derivedIn } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import { briefingIn } from '../briefing/briefings.ts';
import { allCharts, chartPlaces, type PlacedCharts } from '../figure/all.ts';
import type { SiteChart } from '../figure/chart.ts';
import { longNames } from '../names.ts';

/** A page that shows a chart. */
export interface Place {
  readonly folder: PlacedCharts['folder'];
  readonly title: string;
  /** Below base and language. */
  readonly path: string;
}

const placed = derivedIn({ name: 'chart-places', make: chartPlaces });

/** The pages that show one chart. */
const placesFound = derivedIn<Edition, Promise<readonly PlacedCharts[]>>({
  name: 'places-of-chart',
  make: async (query, chart) => (await placed(query)).get(chart) ?? [],
});

async function titleOf(query: Edition, { folder, id }: PlacedCharts): Promise<string> {
  const names = longNames(query);
  if (folder === 'minerals' || folder === 'maps') return names.mineral(id);
  if (folder === 'economies') return names.economy(id);
  if (folder === 'indicators') return names.indicator(id);
  return (await briefingIn(query.language.id, id))?.entry.data.title ?? id;
}

/** Titles that several charts have: of the same imports with other importers beside them. */
const sharedTitles = derivedIn<Edition, Promise<ReadonlySet<string>>>({
  name: 'shared-titles',
  make: async (query) => {
    const titles = Map.groupBy(await allCharts(query), ({ title }) => title);
    return new Set([...titles].flatMap(([title, of]) => (of.length > 1 ? [title] : [])));
  },
});

/** Whether several charts have a title. */
const isShared = derivedIn<Edition, Promise<boolean>>({
  name: 'shared-title',
  make: async (query, title) => (await sharedTitles(query)).has(title),
});

/** The title of a chart's page: what the chart finds, and where it stands when other charts find the same. */
export async function pageTitle(query: Edition, { id, model }: SiteChart): Promise<string> {
  if (!(await isShared(query, model.title))) return model.title;
  const [place] = await placesOf(query, id);
  // The chain of a mineral and its map may find the same.
  const isMap = place?.folder === 'maps';
  const name = place?.title ?? id;
  const names = isMap ? longNames(query).joined([name, query.say('crumbs.maps')]) : name;
  return query.say('chartPage.ofPlace', { title: model.title, place: names });
}

/** A page as it is told of where a chart of it stands alone. */
export async function placeOf(query: Edition, page: PlacedCharts): Promise<Place> {
  return { folder: page.folder, title: await titleOf(query, page), path: `${page.folder}/${page.id.toLowerCase()}/` };
}

/** The pages that show a chart, in the order of the site. */
export async function placesOf(query: Edition, chart: string): Promise<readonly Place[]> {
  const pages = await placesFound(query, chart);
  return Promise.all(pages.map((page) => placeOf(query, page)));
}
