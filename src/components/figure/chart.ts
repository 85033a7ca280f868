import type { ChartModel } from '../../charts/index.ts';
import { boundsInWords } from '../../charts/text/share-text.ts';
import { isChartKind } from '../../references/charts/kinds.ts';
import { derivedIn } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import type { DrawnFrom } from './kinds/kind.ts';
import { makers } from './kinds/kinds.ts';
import { type ChartRequest, chartId } from './request.ts';

/** A chart of the site: the model that is drawn, the id of its data, what it draws, and the sources of it. */
export interface SiteChart {
  readonly id: string;
  readonly model: ChartModel;
  readonly from: readonly DrawnFrom[];
  readonly sources: readonly string[];
}

/**
 * The chart that a request asks for, made once for each edition.
 *
 * @throws {RangeError} when the tables hold nothing to draw, or there is no such kind
 */
export function siteChart(query: Edition, request: ChartRequest): SiteChart {
  return charts(query, JSON.stringify(request));
}

const charts = derivedIn({ name: 'chart', make: makeChart, as: 'opaque' });

function makeChart(query: Edition, key: string): SiteChart {
  const request: ChartRequest = JSON.parse(key);
  if (!isChartKind(request.kind)) throw new RangeError(`no kind of chart is called ${request.kind}`);
  const { model, from, sources } = makers[request.kind](query, request);
  const heard = { ...model, alt: boundsInWords(model.alt, query.words) };
  return { id: chartId(request), model: heard, from, sources: [...new Set(sources)].sort() };
}

/** What a page that lists charts says of one. */
export interface ChartFacts {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly string[];
}

/** The title and the sources of the chart that a request asks for, which spare drawing it. */
export function chartFacts(query: Edition, request: ChartRequest): ChartFacts {
  return facts(query, JSON.stringify(request));
}

const facts = derivedIn<Edition, ChartFacts>({
  name: 'chart-facts',
  make: (query, key) => {
    const { id, model, sources } = siteChart(query, JSON.parse(key));
    return { id, title: model.title, sources };
  },
  as: 'kept',
});
