import { type CollectionEntry, getCollection } from 'astro:content';
import { dataLanguage } from '../../domain/name.ts';
import { proseKey } from '../../tables/reading/read-keys.ts';
import { note } from '../../tables/reading/reads.ts';
import { asItStands } from '../prose/as-it-stands.ts';

export type Briefing = CollectionEntry<'briefings'>;

/** The collection as pages ask for it. */
interface Briefings {
  readonly originals: readonly Briefing[];
  /** The original and its translations, newest first, by the id of the original. */
  readonly texts: ReadonlyMap<string, readonly Briefing[]>;
}

let kept: Promise<Briefings> | undefined;

/** Newest first; of one day, the one that covers more minerals. */
function byDate(a: Briefing, b: Briefing): number {
  if (a.data.date !== b.data.date) return a.data.date < b.data.date ? 1 : -1;
  return b.data.topics.length - a.data.topics.length || (a.id < b.id ? -1 : 1);
}

/** The id of the original of a text: translations lie in the folder of their language. */
function originalOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

async function load(): Promise<Briefings> {
  const entries = await getCollection('briefings');
  const texts = (import.meta.env.DEV ? entries.map(asItStands) : entries).sort(byDate);
  return {
    originals: texts.filter(({ id }) => !id.includes('/')),
    texts: Map.groupBy(texts, ({ id }) => originalOf(id)),
  };
}

/** Originals and translations. A build reads the collection once: once a page would be quadratic. */
function all(): Promise<Briefings> {
  note(proseKey('briefings'));
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}

/** The originals of all briefings, newest first; in a build the same list each time. */
export async function briefings(): Promise<readonly Briefing[]> {
  return (await all()).originals;
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
  const texts = (await all()).texts.get(id) ?? [];
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
