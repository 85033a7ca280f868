import { type CollectionEntry, getCollection } from 'astro:content';
import { dataLanguage } from '../../domain/name.ts';

export type Briefing = CollectionEntry<'briefings'>;

let kept: Promise<readonly Briefing[]> | undefined;

/** Newest first; of one day, the one that covers more minerals. */
function byDate(a: Briefing, b: Briefing): number {
  if (a.data.date !== b.data.date) return a.data.date < b.data.date ? 1 : -1;
  return b.data.topics.length - a.data.topics.length || (a.id < b.id ? -1 : 1);
}

async function load(): Promise<readonly Briefing[]> {
  return (await getCollection('briefings')).sort(byDate);
}

/** Originals and translations. A build reads the collection once: once a page would be quadratic. */
function all(): Promise<readonly Briefing[]> {
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}

/** The originals of all briefings, newest first. */
export async function briefings(): Promise<readonly Briefing[]> {
  return (await all()).filter(({ id }) => !id.includes('/'));
}

/** A briefing as pages of a language show it: translated, or the original where nobody has translated it. */
export interface ToldBriefing {
  /** That of the original, which addresses have. */
  readonly id: string;
  readonly entry: Briefing;
  /** The language that it is in. */
  readonly language: string;
  /** Other languages in which there is a text of it. */
  readonly others: readonly string[];
}

/** A briefing in a language, by the id of its original; `undefined` where there is no such briefing. */
export async function briefingIn(language: string, id: string): Promise<ToldBriefing | undefined> {
  const texts = (await all()).filter((entry) => entry.id === id || entry.id.endsWith(`/${id}`));
  const languageOf = (entry: Briefing) => (entry.id === id ? dataLanguage : entry.id.slice(0, -id.length - 1));
  const original = texts.find((entry) => entry.id === id);
  const entry = texts.find((each) => languageOf(each) === language) ?? original;
  if (entry === undefined || original === undefined) return undefined;
  const others = texts.filter((each) => each !== entry).map(languageOf);
  return { id, entry, language: languageOf(entry), others };
}

/** All briefings as pages of a language show them, newest first. */
export async function briefingsIn(language: string): Promise<readonly ToldBriefing[]> {
  const told = await Promise.all((await briefings()).map(({ id }) => briefingIn(language, id)));
  return told.filter((each) => each !== undefined);
}
