import { type CollectionEntry, getCollection } from 'astro:content';

type Briefing = CollectionEntry<'briefings'>;

let kept: Promise<readonly Briefing[]> | undefined;

async function load(): Promise<readonly Briefing[]> {
  const entries = await getCollection('briefings');
  return entries.sort((a, b) =>
    a.data.date < b.data.date ? 1 : a.data.date > b.data.date ? -1 : a.id < b.id ? -1 : 1,
  );
}

/** All briefings, newest first. A build reads the collection once: once a page would be quadratic. */
export function briefings(): Promise<readonly Briefing[]> {
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}
