import { drawChart } from '../../charts/index.ts';
import { mapAlone } from '../../charts/supplier-map/map-alone.ts';
import { hasMap } from '../../charts/supplier-map/map-model.ts';
import { type Picture, pictureSvg } from '../../pictures/picture.ts';
import { longDate } from '../../text/dates.ts';
import { briefings } from '../briefing/briefings.ts';
import type { Edition } from '../edition.ts';
import { allCharts } from '../figure/all.ts';
import { pictureFile } from './page-picture.ts';
import { type PicturedKind, type Shown, shownOf } from './shown.ts';

/** A picture of the site: its file, and what it shows; nothing but words for the site itself. */
export interface SitePicture {
  readonly file: string;
  readonly shown: Shown | undefined;
}

async function pagesOf(query: Edition): Promise<readonly (readonly [PicturedKind, string])[]> {
  return [
    ...(await briefings()).map(({ id }) => ['briefings', id] as const),
    ...query.tables.minerals.map(({ id }) => ['minerals', id] as const),
    ...query.reporters.map((id) => ['economies', id.toLowerCase()] as const),
    ...(await allCharts(query)).map(({ id }) => ['charts', id] as const),
  ];
}

/** Every picture of the site in one language. */
export async function allPictures(query: Edition): Promise<readonly SitePicture[]> {
  const found = (await pagesOf(query)).map(async ([kind, id]) => {
    const shown = await shownOf(query, kind, id);
    return shown ? [{ file: pictureFile(query, kind, id), shown }] : [];
  });
  return [{ file: pictureFile(query, 'site', 'site'), shown: undefined }, ...(await Promise.all(found)).flat()];
}

/** The drawing of a chart, wide and narrow; of a chart with a map, the map. */
async function drawingsOf({ chart }: Shown, cacheDir: string): Promise<readonly string[]> {
  const place = { idPrefix: 'p', labelledBy: 'p', cacheDir };
  const { model } = chart;
  if (hasMap(model)) return [mapAlone(model, 'wide', place), mapAlone(model, 'narrow', place)];
  return [await drawChart(model, { ...place, width: 'wide' }), await drawChart(model, { ...place, width: 'narrow' })];
}

/** What a picture says, and its drawings, which are kept in `cacheDir` with those of the pages. */
async function said(query: Edition, shown: Shown | undefined, cacheDir: string): Promise<Picture> {
  const { site } = query;
  const foot = [site.name, site.publisher, longDate(site.as_of, query.words)].join(' · ');
  if (shown === undefined)
    return { subject: site.publisher, title: site.name, subtitle: query.say('pictures.lead'), drawings: [], foot };
  const { subject, title, chart } = shown;
  const { model } = chart;
  const subtitle = title === undefined ? model.subtitle : model.title;
  return { subject, title: title ?? model.title, subtitle, drawings: await drawingsOf(shown, cacheDir), foot };
}

/** A picture as SVG with the style sheet's variables as its colours. */
export async function drawnPicture(query: Edition, { shown }: SitePicture, cacheDir: string): Promise<string> {
  return pictureSvg(await said(query, shown, cacheDir));
}
