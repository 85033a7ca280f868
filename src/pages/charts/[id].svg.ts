import type { APIRoute, GetStaticPaths } from 'astro';
import { editions } from '../../components/edition.ts';
import { allCharts } from '../../components/figure/all.ts';
import type { SiteChart } from '../../components/figure/chart.ts';
import { chartSvg } from '../../components/figure/standalone/chart-svg.ts';
import { svgEnding } from '../../components/figure/standalone/svg-ending.ts';
import { keptDrawings } from '../../components/kept-folders.ts';
import { lightColours } from '../../pictures/light-colours.ts';
import tokens from '../../styles/tokens.css?raw';
import type { Edition } from '../../text/edition.ts';

interface Props {
  readonly query: Edition;
  readonly chart: SiteChart;
}

/** One file for each language, named after it but for the first. */
export const getStaticPaths = (async () => {
  const all = editions().map(async (query) => {
    const charts = await allCharts(query);
    return charts.map((chart) => ({ params: { id: chart.id + svgEnding(query) }, props: { query, chart } }));
  });
  return (await Promise.all(all)).flat();
}) satisfies GetStaticPaths;

const colours = lightColours(tokens);

export const GET: APIRoute<Props> = async ({ props: { query, chart } }) =>
  new Response(await chartSvg(query, chart, { colours, cacheDir: keptDrawings }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
