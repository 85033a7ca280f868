import { drawChart } from '../../../charts/index.ts';
import { mapAlone } from '../../../charts/supplier-map/map-alone.ts';
import { hasMap } from '../../../charts/supplier-map/map-model.ts';
import { withColours } from '../../../pictures/light-colours.ts';
import { sourceName } from '../../../text/citation.ts';
import { longDate } from '../../../text/dates.ts';
import type { Edition } from '../../../text/edition.ts';
import type { SiteChart } from '../chart.ts';
import { frameSvg } from './frame.ts';

/**
 * The wide drawing of a chart, or its map where it has one, as a file that needs no page: valid XML with its title first,
 * colours for white paper, and its measure and sources in print.
 *
 * @param colours values of the style sheet's variables
 * @param cacheDir a folder that keeps drawings from one build to the next
 */
export async function chartSvg(
  query: Edition,
  { model, sources }: SiteChart,
  { colours, cacheDir }: { readonly colours: ReadonlyMap<string, string>; readonly cacheDir?: string },
): Promise<string> {
  const { site, words, say, language } = query;
  const place = { width: 'wide', idPrefix: 'c', labelledBy: 'title' } as const;
  const drawing = hasMap(model)
    ? mapAlone(model, 'wide', place)
    : await drawChart(model, cacheDir === undefined ? place : { ...place, cacheDir });
  const names = sources.map((id) => sourceName(query.source(id), id)).join(say('charts.shared.between'));
  const date = longDate(site.as_of, words);
  const svg = frameSvg({
    language: language.id,
    title: model.title,
    subtitle: model.subtitle,
    description: model.alt,
    foot: say('figure.foot', { count: sources.length, sources: names, site: site.name, date }),
    drawing,
  });
  return withColours(svg, colours);
}
