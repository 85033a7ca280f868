import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { lodestone } from './src/integration.ts';

const root = resolve(process.env.LODESTONE_ROOT ?? '.');

/** What `data/site.yaml` says of the site's address; a mistake in it is the integration's to report, with its place. */
function declared() {
  const file = join(root, 'data', 'site.yaml');
  if (!existsSync(file)) return {};
  try {
    return parse(readFileSync(file, 'utf8')) ?? {};
  } catch {
    return {};
  }
}

const site = declared();
// A wrong address is told with its place by the integration; Astro would stop before that, without one.
const address = process.env.LODESTONE_ADDRESS ?? site.address ?? '';

export default defineConfig({
  ...(URL.canParse(address) ? { site: address } : {}),
  base: process.env.LODESTONE_BASE ?? site.base ?? '/',
  trailingSlash: 'always',
  output: 'static',
  outDir: process.env.LODESTONE_OUT ?? join(root, 'dist'),
  publicDir: join(root, 'public'),
  cacheDir: join(root, '.lodestone', 'astro'),
  integrations: [mdx(), lodestone(root)],
  prefetch: false,
  compressHTML: true,
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    ssr: {
      external: [
        'vega',
        'vega-lite',
        'yaml',
        'katex',
        '@duckdb/node-api',
        '@resvg/resvg-js',
        'satteri',
        '@astrojs/markdown-satteri',
      ],
    },
    build: { assetsInlineLimit: 0 },
  },
});
