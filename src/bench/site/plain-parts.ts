/** The files of the plain site that are the same whatever its size: what anyone would write who follows the guide of Astro. */
export const plainParts: Readonly<Record<string, string>> = {
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [mdx()],
  telemetry: false,
  vite: { ssr: { external: ['vega', 'vega-lite', 'yaml'] } },
});
`,
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const pages = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'src/content/pages' }),
  schema: z.object({ title: z.string() }),
});
export const collections = { pages };
`,
  'src/record.mjs': `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
export const record = (id) => parse(readFileSync(join(process.env.PLAIN_ROOT, 'data', id + '.yaml'), 'utf8'));
`,
  'src/draw.mjs': `import * as vega from 'vega';
import { compile } from 'vega-lite';
const look = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', width: 560, height: 240 };
export const bars = (values) => ({ ...look, data: { values }, mark: 'bar', encoding: {
  y: { field: 'partner', type: 'nominal', sort: '-x', title: null },
  x: { field: 'value', type: 'quantitative', title: 'thousand US dollars' } } });
export const lines = (values) => ({ ...look, data: { values }, mark: 'line', encoding: {
  x: { field: 'year', type: 'ordinal', title: null },
  y: { field: 'value', type: 'quantitative', title: 'percent' },
  color: { field: 'reporter', type: 'nominal', title: null } } });
export async function draw(spec) {
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none' });
  try { return await view.toSVG(); } finally { view.finalize(); }
}
`,
  'src/Chart.astro': `---
import { bars, draw, lines } from './draw.mjs';
import { record } from './record.mjs';
const { id, kind } = Astro.props;
const rows = record(id)[kind];
const svg = await draw(kind === 'bars' ? bars(rows) : lines(rows));
---
<figure><Fragment set:html={svg} /></figure>
`,
  'src/Table.astro': `---
import { record } from './record.mjs';
const { id } = Astro.props;
---
<table><tbody>{record(id).bars.map(({ partner, value }) => <tr><th>{partner}</th><td>{value}</td></tr>)}</tbody></table>
`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Chart from '../Chart.astro';
import Table from '../Table.astro';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8"><title>{entry.data.title}</title></head>
<body><h1>{entry.data.title}</h1><Content components={{ Chart, Table }} /></body></html>
`,
};
