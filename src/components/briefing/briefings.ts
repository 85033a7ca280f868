import { type CollectionEntry, getCollection } from 'astro:content';

type Briefing = CollectionEntry<'briefings'>;

let kept: Promise<readonly Briefing[]> | undefined;

/** Newest first; of one day, the one that covers more minerals. */
function byDate(a: Briefing, b: Briefing): number {
  if (a.data.date !== b.data.date) return a.data.date < b.data.date ? 1 : -1;
  return b.data.topics.length - a.data.topics.length || (a.id < b.id ? -1 : 1);
}

async function load(): Promise<readonly Briefing[]> {
  return (await getCollection('briefings')).sort(byDate);
}

/** All briefings, newest first. A build reads the collection once: once a page would be quadratic. */
export function briefings(): Promise<readonly Briefing[]> {
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}
