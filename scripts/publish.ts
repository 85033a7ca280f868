import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

/** Puts a finished site in the place of the last one. Another disk cannot be renamed to: then it is copied. */
function moveInto(dist: string, site: string): void {
  rmSync(dist, { recursive: true, force: true });
  try {
    renameSync(site, dist);
  } catch {
    cpSync(site, dist, { recursive: true });
  }
}

/**
 * Builds the site of a root into its `dist/`. Astro works in a folder of this run, below Lodestone itself, where it finds
 * its packages whatever the root is and meets no other build; the last good site stays until the new one is whole.
 */
export async function publish(root: string, isFresh = false): Promise<void> {
  const kept = join(process.cwd(), '.lodestone');
  mkdirSync(kept, { recursive: true });
  const work = mkdtempSync(join(kept, 'site-'));
  process.env['LODESTONE_OUT'] = work;
  process.env['LODESTONE_DIST'] = join(root, 'dist');
  process.env['LODESTONE_FRESH'] = isFresh ? 'yes' : 'no';
  // A mistake in the data ends the process from within Astro's configuration: nothing may stay behind then either.
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  await build({ root: process.cwd() });
  if (existsSync(join(work, 'index.html'))) moveInto(join(root, 'dist'), work);
}
