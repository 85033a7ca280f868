import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Adapter } from '../adapter.ts';

const folder = import.meta.dirname;

/** Names of all adapters, in alphabetical order: the folders beside this file that hold an `adapter.ts`. */
export const adapterNames: readonly string[] = globSync('*/adapter.ts', { cwd: folder }).map(dirname).sort();

/** The adapter of this name, which its file exports as `adapter`; `undefined` where there is none. */
export async function adapterNamed(name: string): Promise<Adapter | undefined> {
  if (!adapterNames.includes(name)) return undefined;
  const exported: unknown = await import(pathToFileURL(join(folder, name, 'adapter.ts')).href);
  return holdsAdapter(exported) && exported.adapter.name === name ? exported.adapter : undefined;
}

/** Every adapter, by name. */
export async function allAdapters(): Promise<readonly Adapter[]> {
  const adapters = await Promise.all(adapterNames.map(adapterNamed));
  return adapters.filter((adapter) => adapter !== undefined);
}

function holdsAdapter(exported: unknown): exported is { readonly adapter: Adapter } {
  if (typeof exported !== 'object' || exported === null || !('adapter' in exported)) return false;
  const { adapter } = exported;
  return (
    typeof adapter === 'object' && adapter !== null && 'name' in adapter && 'forms' in adapter && 'tables' in adapter
  );
}
