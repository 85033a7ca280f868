import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../components/edition.ts';
import { allCharts } from '../../components/figure/all.ts';
import type { SiteChart } from '../../components/figure/chart.ts';
import { chartJson } from '../../components/figure/files.ts';

export const getStaticPaths = (async () => {
  const charts = await allCharts(edition());
  return charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: SiteChart }> = ({ props }) => new Response(chartJson(edition(), props.chart));
