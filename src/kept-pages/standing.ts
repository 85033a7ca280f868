import { valueIn } from '../tables/reading/read-keys.ts';
import { type PagesRecord, unpacked } from './record.ts';
import { remade } from './remade.ts';

/**
 * `stands`: nothing that it rests on changed. `unsure`: a shared value that it rests on rests on something that changed, and
 * may come out the same. `changed`: something that it looked at itself is another.
 */
export type Standing = 'stands' | 'unsure' | 'changed';

/** How the pages and shared values of the last build stand. */
export interface Judged {
  readonly values: ReadonlyMap<string, Standing>;
  readonly pages: ReadonlyMap<string, Standing>;
  /** The first key by which a page or value is `changed`. */
  readonly reason: (reads: string) => string | undefined;
}

/** Whether a value comes out as before, as far as the program at hand, which is not that of the pages, can make it. */
function isAsBefore(id: string, digest: string): boolean {
  return digest !== '' && remade(id) === digest;
}

/** Judges every page and shared value by the keys that name something else now. */
export function judged({ keys, values, pages }: PagesRecord, changed: ReadonlySet<string>): Judged {
  const isChanged = keys.map((key) => changed.has(key));
  const ids = keys.map(valueIn);
  const known = new Map<string, Standing>();
  const standingOf = (reads: string): Standing => {
    const places = unpacked(reads);
    if (places.some((place) => isChanged[place])) return 'changed';
    const areSure = places.every((place) => {
      const id = ids[place];
      return id === undefined || valueStanding(id) === 'stands';
    });
    return areSure ? 'stands' : 'unsure';
  };
  const valueStanding = (id: string): Standing => {
    const value = values[id];
    const found = known.get(id) ?? (value === undefined ? 'changed' : standingOf(value.reads));
    const isSame = found === 'stands' || (!known.has(id) && value !== undefined && isAsBefore(id, value.digest));
    known.set(id, isSame ? 'stands' : found);
    return isSame ? 'stands' : found;
  };
  for (const id of Object.keys(values)) valueStanding(id);
  const ofPages = Object.entries(pages).map(([path, { reads }]) => [path, standingOf(reads)] as const);
  const reason = (reads: string) => keys[unpacked(reads).find((place) => isChanged[place]) ?? -1];
  return { values: known, pages: new Map(ofPages), reason };
}
