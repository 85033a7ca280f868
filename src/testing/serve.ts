import { preview } from 'astro';
import type { BuiltSite } from './site.ts';

/** A built site on a port of this machine, as `npm run preview` serves it. */
export interface ServedSite {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built site below its own base path. */
export async function serve(site: BuiltSite, base: string): Promise<ServedSite> {
  process.env['LODESTONE_ROOT'] = site.root;
  const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 0 } });
  return { address: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}
