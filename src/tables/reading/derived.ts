import { hash } from 'node:crypto';
import type { Query } from '../query.ts';
import { valueKey } from './read-keys.ts';
import { type MadeValue, note, noting, shared } from './reads.ts';

/** How a shared value is made, and what of it is kept. */
export interface Derivation<Q, T> {
  /** Told apart by it from every other shared value. */
  readonly name: string;
  readonly make: (query: Q, key: string) => T;
  /**
   * `opaque`: it holds functions, so that whatever rests on it is made anew with whatever it rests on. `kept`: it is plain
   * JSON, and the next build takes it over where nothing that it rests on changed. Else only its digest is kept.
   */
  readonly as?: 'opaque' | 'kept';
}

/** Look-ups, perhaps told in a language. */
type Told = Query & { readonly language?: { readonly id: string } };

/** A part of a value as JSON has it. A library that pages load gives sets a JSON of its own, so that they are taken as they are. */
function plain(this: unknown, name: string, part: unknown): unknown {
  const own: unknown = typeof this === 'object' && this !== null ? Reflect.get(this, name) : part;
  return own instanceof Map || own instanceof Set ? [...own] : part;
}

/** JSON of a value in which maps and sets are lists. */
function textOf(value: unknown): string {
  return JSON.stringify(value, plain) ?? '';
}

/** The digest of a value of one kind. */
function digestOf(value: unknown, as: 'opaque' | 'kept' | undefined): string {
  return as === 'opaque' ? '' : hash('sha1', textOf(value), 'base64');
}

/** A value as it is told to the next build. */
function madeOf(reads: Set<string>, value: unknown, as: 'opaque' | 'kept' | undefined): MadeValue {
  if (as !== 'kept') return { reads, digest: digestOf(value, as) };
  const text = textOf(value);
  return { reads, digest: hash('sha1', text, 'base64'), text };
}

function makeShared<Q extends Told, T>({ make, as }: Derivation<Q, T>, id: string, query: Q, key: string): T {
  const { isRecording, standing, made } = shared();
  if (!isRecording) return make(query, key);
  const text = standing.get(id);
  if (text !== undefined) return JSON.parse(text) as T;
  const reads = new Set<string>();
  // What cannot be made rests on what it looked at, too: left as it was, it would be taken for what an earlier build made.
  const fail = () => made.set(id, { reads, digest: '' });
  try {
    const value = noting(reads, () => make(query, key));
    if (value instanceof Promise) void value.then((known: unknown) => made.set(id, madeOf(reads, known, as)), fail);
    else made.set(id, madeOf(reads, value, as));
    return value;
  } catch (error) {
    fail();
    throw error;
  }
}

function sharedValue<Q extends Told, T>(derivation: Derivation<Q, T>, scope: Scope<Q>) {
  const values = new WeakMap<object, Map<string, { readonly value: T }>>();
  return (query: Q, key = ''): T => {
    const anchor = scope.anchor(query);
    const known = values.get(anchor) ?? new Map<string, { readonly value: T }>();
    values.set(anchor, known);
    const id = `${derivation.name}\t${scope.language(query)}\t${key}`;
    note(valueKey(id));
    const found = known.get(key) ?? { value: makeShared(derivation, id, query, key) };
    known.set(key, found);
    return found.value;
  };
}

/** What a value is made once for, and the language that its id has. */
interface Scope<Q> {
  readonly anchor: (query: Q) => object;
  readonly language: (query: Q) => string;
}

const ofTables: Scope<Told> = { anchor: ({ tables }) => tables, language: () => '' };
const ofLanguage: Scope<Told> = { anchor: (query) => query, language: ({ language }) => language?.id ?? '' };

let queryIn: (language: string) => Told | undefined = () => undefined;

/** Says where look-ups come from when values are made only to see whether they changed. */
export function remakeWith(find: (language: string) => Told | undefined): void {
  queryIn = find;
}

function register<Q extends Told, T>(derivation: Derivation<Q, T>, value: (query: Q, key: string) => T): void {
  shared().remakes.set(derivation.name, (language, key) => {
    const query = queryIn(language);
    if (query === undefined) return undefined;
    // A name is registered once, by what takes the look-ups of this very language.
    const made = value(query as Q, key);
    return made instanceof Promise
      ? made.then((known: unknown) => digestOf(known, derivation.as))
      : digestOf(made, derivation.as);
  });
}

/**
 * A value that many pages rest on, made once for each set of tables and key. It is the same in every language. A build that
 * keeps pages records what it was made of: a page that asked for it stands as long as the value is the same.
 */
export function derived<T>(derivation: Derivation<Query, T>): (query: Query, key?: string) => T {
  const value = sharedValue(derivation, ofTables);
  register(derivation, value);
  return value;
}

/** The same for a value that is told in a language. */
export function derivedIn<Q extends Told, T>(derivation: Derivation<Q, T>): (query: Q, key?: string) => T {
  const value = sharedValue(derivation, ofLanguage);
  register(derivation, value);
  return value;
}
