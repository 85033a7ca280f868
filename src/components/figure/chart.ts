import type { ChartModel } from '../../charts/index.ts';
import { boundsInWords } from '../../charts/text/share-text.ts';
import { isChartKind } from '../../references/charts/kinds.ts';
import type { Edition } from '../../text/edition.ts';
import { makers } from './kinds/kinds.ts';
import { type ChartRequest, chartId } from './request.ts';

/** A chart of the site: the model that is drawn, the id of its data, and the sources its figures come from. */
export interface SiteChart {
  readonly id: string;
  readonly model: ChartModel;
  readonly sources: readonly string[];
}

const kept = new WeakMap<Edition, Map<string, SiteChart>>();

/**
 * The chart that a request asks for, made once for each edition.
 *
 * @throws {RangeError} when the tables hold nothing to draw, or there is no such kind
 */
export function siteChart(query: Edition, request: ChartRequest): SiteChart {
  const charts = kept.get(query) ?? new Map<string, SiteChart>();
  kept.set(query, charts);
  const id = chartId(request);
  const key = `${id} ${request.holds ?? ''}`;
  const known = charts.get(key);
  if (known) return known;
  if (!isChartKind(request.kind)) throw new RangeError(`no kind of chart is called ${request.kind}`);
  const { model, sources } = makers[request.kind](query, request);
  const heard = { ...model, alt: boundsInWords(model.alt, query.words) };
  const chart = { id, model: heard, sources: [...new Set(sources)].sort() };
  charts.set(key, chart);
  return chart;
}
