import { type CollectionEntry, render } from 'astro:content';
import { resolve } from 'node:path';
import process from 'node:process';
import { textKey } from '../../tables/reading/read-keys.ts';
import { note, shared } from '../../tables/reading/reads.ts';

/** A page shows prose that the build took for one of pages that stand: the site is to be made anew. */
const notReady = 'LodestoneNotReady';

/**
 * The text of a briefing or of the page of an indicator, ready to be drawn.
 *
 * @throws {Error} by the name of `LodestoneNotReady` when the build took the page that asks for one that stands
 */
export function textOf(entry: CollectionEntry<'briefings'> | CollectionEntry<'indicators'>) {
  const file = resolve(process.cwd(), entry.filePath ?? '');
  note(textKey(file));
  if (shared().unneeded.has(file))
    throw Object.assign(new Error(`${file} was not made ready: build with --fresh`), { name: notReady });
  return render(entry);
}
