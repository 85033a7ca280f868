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

const kept = new WeakMap<Edition, Promise<ReadonlyMap<string, readonly PlacedCharts[]>>>();

async function titleOf(query: Edition, { folder, id }: PlacedCharts): Promise<string> {
  const names = longNames(query);
  if (folder === 'minerals' || folder === 'maps') return names.mineral(id);
  if (folder === 'economies') return names.economy(id);
  if (folder === 'indicators') return names.indicator(id);
  return (await briefingIn(query.language.id, id))?.entry.data.title ?? id;
}

const titles = new WeakMap<Edition, Promise<ReadonlySet<string>>>();

/** Titles that several charts have: of the same imports with other importers beside them. */
async function sharedTitles(query: Edition): Promise<ReadonlySet<string>> {
  const all = (await allCharts(query)).map(({ model }) => model.title);
  return new Set(all.filter((title, at) => all.indexOf(title) < at));
}

/** The title of a chart's page: what the chart finds, and where it stands when other charts find the same. */
export async function pageTitle(query: Edition, { id, model }: SiteChart): Promise<string> {
  const shared = titles.get(query) ?? sharedTitles(query);
  titles.set(query, shared);
  if (!(await shared).has(model.title)) return model.title;
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
  const places = kept.get(query) ?? chartPlaces(query);
  kept.set(query, places);
  const pages = (await places).get(chart) ?? [];
  return Promise.all(pages.map((page) => placeOf(query, page)));
}
