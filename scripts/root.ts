import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a command is asked: the folder it works on, and the port where it serves. */
export interface Asked {
  readonly root: string;
  readonly port: number | undefined;
}

/** What `build` is asked beside the folder: whether nothing of the last site is to be used. */
export function askedToBuild(): { readonly root: string; readonly isFresh: boolean } {
  try {
    const options = { root: { type: 'string' }, fresh: { type: 'boolean' } } as const;
    const { root, fresh = false } = parseArgs({ options }).values;
    return { root: rootFrom(root), isFresh: fresh };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: [--root <folder>] [--fresh]; through npm: npm run build -- --fresh makes every page anew');
    process.exit(2);
  }
}

function read(): { readonly root?: string | undefined; readonly port?: string | undefined } {
  try {
    return parseArgs({ options: { root: { type: 'string' }, port: { type: 'string' } } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: [--root <folder>] [--port <number>]; through npm: npm run build -- --root <folder>');
    process.exit(2);
  }
}

/** The folder that is meant, as an absolute path, set as `LODESTONE_ROOT` for Astro's configuration and the pages. */
export function rootFrom(named: string | undefined): string {
  const root = resolve(named ?? process.env['LODESTONE_ROOT'] ?? '.');
  process.env['LODESTONE_ROOT'] = root;
  return root;
}

/**
 * What a command is asked: `--root <folder>`, else `LODESTONE_ROOT`, else the current folder; and `--port`. A word that
 * no command knows ends it with exit code 2, before anything is read or written.
 */
export function asked(): Asked {
  const { root, port } = read();
  return { root: rootFrom(root), port: port === undefined ? undefined : Number(port) };
}
