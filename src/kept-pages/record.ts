import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { openSealed, seal } from '../kept/sealed.ts';

const valueSchema = z.object({ reads: z.string(), digest: z.string(), text: z.string().exactOptional() });
const pageSchema = z.object({ reads: z.string(), given: z.string(), state: z.string() });
const proseSchema = z.object({ digest: z.string(), told: z.string() });

const recordSchema = z.object({
  /** Keys that pages and values noted; `reads` name them by their places in this list. */
  keys: z.array(z.string()),
  /** Values that pages share, by their ids. */
  values: z.record(z.string(), valueSchema),
  /** Pages and files of the site, by their paths in it, with what they were given and the size and date of the file. */
  pages: z.record(z.string(), pageSchema),
  /** Files of prose: a digest of all of it, and of what it tells other pages. */
  prose: z.record(z.string(), proseSchema),
  /** Sizes and dates of the tables as JSON, as they were published. */
  tables: z.record(z.string(), z.string()),
});

/** What a build keeps of how it came to its pages. */
export type PagesRecord = z.infer<typeof recordSchema>;
export type KeptValue = z.infer<typeof valueSchema>;
export type KeptPage = z.infer<typeof pageSchema>;
export type KeptProse = z.infer<typeof proseSchema>;

function fileOf(folder: string, root: string): string {
  return join(folder, `pages-${hash('sha256', resolve(root)).slice(0, 16)}`);
}

/**
 * The record of the last build of a root; `undefined` where there is none, or it was made by another program or for another
 * address.
 *
 * @param settings a digest of what every page rests on
 */
export function recordOf(folder: string, root: string, settings: string): PagesRecord | undefined {
  const text = openSealed(fileOf(folder, root), settings);
  return text === undefined ? undefined : recordSchema.parse(JSON.parse(text));
}

/** Keeps the record of a build. */
export function keepRecord(folder: string, root: string, settings: string, record: PagesRecord): void {
  seal(fileOf(folder, root), JSON.stringify(record), settings);
}

/** Places in a list of keys as text: each as its distance from the one before. */
export function packed(places: readonly number[]): string {
  const sorted = places.toSorted((a, b) => a - b);
  return sorted.map((place, at) => (place - (sorted[at - 1] ?? 0)).toString(36)).join(' ');
}

/** The places that `packed` made a text of. */
export function unpacked(text: string): readonly number[] {
  let place = 0;
  return text === '' ? [] : text.split(' ').map((step) => (place += Number.parseInt(step, 36)));
}
