import { firstLanguage } from '../../text/edition.ts';
import type { Edition } from '../edition.ts';
import { firstChartOn } from '../figure/all.ts';
import { siteChart } from '../figure/chart.ts';
import { chartId } from '../figure/request.ts';
import { type PicturedKind, picturedKinds, shownOf } from './shown.ts';

/** The picture that stands for a page where it is shared. */
export interface PagePicture {
  /** Below the base: `pictures/minerals/cobalt.png`. */
  readonly file: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
}

/** The file of a picture: the first language has no ending of its own. */
export function pictureFile(query: Edition, kind: PicturedKind | 'site', id: string): string {
  const ending = query.language.id === firstLanguage(query) ? '' : `.${query.language.id}`;
  return `pictures/${kind}/${id}${ending}.png`;
}

/** The picture of the chart that a page shows first. */
function pictureOfFirst(query: Edition, folder: string, id: string): PagePicture | undefined {
  const first = firstChartOn(query, folder, id);
  return first && { file: pictureFile(query, 'charts', chartId(first)), alt: siteChart(query, first).model.alt };
}

/**
 * The picture of the page at a path below base and language: its own where it has a main chart, else that of the chart that it
 * shows first, else that of the site.
 */
export async function pagePicture(query: Edition, path: string): Promise<PagePicture> {
  const [folder = '', id = '', ...rest] = path.split('/').filter((part) => part !== '');
  const kind = picturedKinds.find((each) => each === folder);
  const isOfOne = id !== '' && rest.length === 0;
  const shown = kind && isOfOne ? await shownOf(query, kind, id) : undefined;
  const { site } = query;
  if (kind === undefined || shown === undefined) {
    const ofSite = { file: pictureFile(query, 'site', 'site'), alt: query.say('pictures.site', { site: site.name }) };
    return (isOfOne ? pictureOfFirst(query, folder, id) : undefined) ?? ofSite;
  }
  const { title, chart } = shown;
  const alt = title === undefined ? chart.model.alt : query.say('pictures.alt', { title, alt: chart.model.alt });
  return { file: pictureFile(query, kind, id), alt };
}
