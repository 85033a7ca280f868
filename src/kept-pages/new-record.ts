import { join } from 'node:path';
import { valueIn } from '../tables/reading/read-keys.ts';
import { shared } from '../tables/reading/reads.ts';
import { tableNames } from '../tables/schema.ts';
import { stateOf } from './file-state.ts';
import { tablePath } from './last-build.ts';
import { type KeptPage, type KeptProse, type KeptValue, type PagesRecord, packed, unpacked } from './record.ts';

/** A page of this build: what it was given, and the places of what it looked at in the list of keys. */
export interface BuiltPage {
  readonly given: string;
  readonly reads: string;
}

/** The keys that a build notes. */
export interface KeyList {
  readonly keys: readonly string[];
  /** The places of keys in the list, as text: of those just noted, or of those that the last record has at its own places. */
  readonly told: (reads: ReadonlySet<string> | string) => string;
}

/** A list of keys that has none yet. */
export function keyList(before: PagesRecord | undefined): KeyList {
  const keys: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? keys.push(key) - 1;
    places.set(key, place);
    return place;
  };
  const known = new Map<number, number>();
  const moved = (old: number): number => {
    const place = known.get(old) ?? placeOf(before?.keys[old] ?? '');
    known.set(old, place);
    return place;
  };
  const told = (reads: ReadonlySet<string> | string): string =>
    packed(typeof reads === 'string' ? unpacked(reads).map(moved) : [...reads].map(placeOf));
  return { keys, told };
}

/** Every value that a page of the record rests on, as this build made it or as the last one did. */
function valuesOf({ keys, told }: KeyList, before: PagesRecord | undefined) {
  const values: Record<string, KeptValue> = {};
  const { made } = shared();
  // The list grows while it is gone through: a value brings the keys that it rests on.
  for (let at = 0; at < keys.length; at += 1) {
    const id = valueIn(keys[at] ?? '');
    if (id === undefined) continue;
    const value = made.get(id) ?? before?.values[id];
    if (value !== undefined) values[id] = { ...value, reads: told(value.reads) };
  }
  return values;
}

/** What a build knows beside its pages. */
interface Known {
  readonly list: KeyList;
  readonly prose: Record<string, KeptProse>;
  readonly before: PagesRecord | undefined;
}

/**
 * What a build keeps of its pages for the next one.
 *
 * @param folder of the built site, with all that belongs to its pages
 */
export function newRecord(
  folder: string,
  built: ReadonlyMap<string, BuiltPage>,
  { list, prose, before }: Known,
): PagesRecord {
  const pages: Record<string, KeptPage> = {};
  for (const [path, { given, reads }] of built) {
    const state = stateOf(join(folder, path));
    if (state !== undefined) pages[path] = { given, state, reads };
  }
  const tables = tableNames.flatMap((name) => {
    const state = stateOf(join(folder, tablePath(name)));
    return state === undefined ? [] : [[name, state] as const];
  });
  const values = valuesOf(list, before);
  return { keys: [...list.keys], values, pages, prose, tables: Object.fromEntries(tables) };
}
