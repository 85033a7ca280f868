import { type CollectionEntry, getCollection } from 'astro:content';
import { proseKey } from '../../tables/reading/read-keys.ts';
import { note } from '../../tables/reading/reads.ts';
import { asItStands } from '../prose/as-it-stands.ts';

type Entry = CollectionEntry<'indicators'>;

let kept: Promise<ReadonlyMap<string, Entry>> | undefined;

async function load(): Promise<ReadonlyMap<string, Entry>> {
  const entries = await getCollection('indicators');
  const texts = import.meta.env.DEV ? entries.map(asItStands) : entries;
  return new Map(texts.map((entry) => [entry.id, entry]));
}

/** The prose of every indicator, by id; read once a build. */
export function indicatorPages(): Promise<ReadonlyMap<string, Entry>> {
  note(proseKey('indicators'));
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}

/** The prose of an indicator in a language, else as it was written first, with the language that it is in. */
export function proseOf(
  pages: ReadonlyMap<string, Entry>,
  id: string,
  language: string,
): { readonly entry: Entry | undefined; readonly isTranslated: boolean } {
  const translated = pages.get(`${language}/${id}`);
  return translated ? { entry: translated, isTranslated: true } : { entry: pages.get(id), isTranslated: false };
}
