import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * The folder that a command works on: `--root <folder>`, else `LODESTONE_ROOT`, else the current folder. It is set as
 * `LODESTONE_ROOT` too, where Astro's configuration and the pages read it.
 */
export function rootFromArguments(): string {
  const { values } = parseArgs({ options: { root: { type: 'string' } }, strict: false });
  const named = typeof values.root === 'string' ? values.root : process.env['LODESTONE_ROOT'];
  const root = resolve(named ?? '.');
  process.env['LODESTONE_ROOT'] = root;
  return root;
}
