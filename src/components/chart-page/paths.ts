import type { Edition } from '../../text/edition.ts';
import { edition, inEachLanguage } from '../edition.ts';
import { chartRequests } from '../figure/all.ts';
import { type ChartRequest, chartId } from '../figure/request.ts';
import { tradedUnder } from '../figure/traded-under.ts';

/** The paths of all charts in each language, each with what it asks for: of their pages, and of their frames. */
export async function chartPaths() {
  const requests = await chartRequests(edition());
  return inEachLanguage(requests.map((request) => ({ params: { id: chartId(request) }, props: { request } })));
}

/** What a chart that stands alone says of the imports in it; empty where a note would say nothing. */
export function noteAlone(query: Edition, request: ChartRequest): string {
  return request.kind === 'indicator-trend' ? tradedUnder(query, request) : '';
}
