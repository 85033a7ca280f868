import type { APIRoute, GetStaticPaths } from 'astro';
import { editions, keyed } from '../../components/edition.ts';
import { chartRequests } from '../../components/figure/all.ts';
import { siteChart } from '../../components/figure/chart.ts';
import { type ChartRequest, chartId } from '../../components/figure/request.ts';
import { chartSvg } from '../../components/figure/standalone/chart-svg.ts';
import { svgEnding } from '../../components/figure/standalone/svg-ending.ts';
import { keptDrawings } from '../../components/kept-folders.ts';
import { lightColours } from '../../pictures/light-colours.ts';
import tokens from '../../styles/tokens.css?raw';
import type { Edition } from '../../text/edition.ts';

interface Props {
  readonly query: Edition;
  readonly request: ChartRequest;
}

/** One file for each language, named after it but for the first. */
export const getStaticPaths = (async () => {
  const all = editions().map(async (query) => {
    const requests = await chartRequests(query);
    return requests.map((request) => ({
      params: { id: chartId(request) + svgEnding(query) },
      props: { query, request },
    }));
  });
  return keyed((await Promise.all(all)).flat());
}) satisfies GetStaticPaths;

const colours = lightColours(tokens);

export const GET: APIRoute<Props> = async ({ props: { query, request } }) =>
  new Response(await chartSvg(query, siteChart(query, request), { colours, cacheDir: keptDrawings }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
