import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, keyed } from '../../components/edition.ts';
import { chartRequests } from '../../components/figure/all.ts';
import { siteChart } from '../../components/figure/chart.ts';
import { chartCsv } from '../../components/figure/files.ts';
import { type ChartRequest, chartId } from '../../components/figure/request.ts';

export const getStaticPaths = (async () => {
  const requests = await chartRequests(edition());
  return keyed(requests.map((request) => ({ params: { id: chartId(request) }, props: { request } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ request: ChartRequest }> = ({ props }) =>
  new Response(chartCsv(siteChart(edition(), props.request)));
