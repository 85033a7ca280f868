import type { ChartModel } from '../../charts/index.ts';
import { publicAddress } from '../../publishing/public-address.ts';
import type { Edition } from '../../text/edition.ts';
import { escaped } from '../../text/markup.ts';

/** Room for title, subtitle, source and notes around a drawing, in pixels, where they wrap as on a phone. */
const around = 300;

/** The height of the frame that holds a chart on a wide and on a narrow page alike, in pixels, a multiple of ten. */
export function frameHeight({ drawings }: Pick<ChartModel, 'drawings'>): number {
  const heights = Object.values(drawings).map(({ size: { height, padding } }) => height + padding.top + padding.bottom);
  return Math.ceil((Math.max(...heights) + around) / 10) * 10;
}

/**
 * What an editor elsewhere puts into a page to show the chart there: a frame with a title, which needs no script. Empty
 * where the site has no public address.
 */
export function embedCode(query: Edition, chart: { readonly id: string; readonly model: ChartModel }): string {
  const address = publicAddress(query, `charts/${chart.id}/embed/`);
  if (address === '') return '';
  const title = escaped(chart.model.title);
  return `<iframe src="${address}" title="${title}" width="100%" height="${frameHeight(chart.model)}" loading="lazy" style="border: 0"></iframe>`;
}
