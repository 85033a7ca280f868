import { AsyncLocalStorage } from 'node:async_hooks';

/** What a page, or a value that pages share, has looked at: keys of `read-keys.ts`. */
export type Reads = Set<string>;

/** A value that pages share, as this build made it. */
export interface MadeValue {
  readonly reads: Reads;
  /** A digest of the value; empty for one that cannot be compared, as it holds functions. */
  readonly digest: string;
  /** The value itself as JSON, where it spares the next build the making. */
  readonly text?: string;
}

/**
 * Makes a value anew, by its language (empty where it has none) and its key, and gives its digest; `undefined` where the
 * program at hand has no look-ups in that language.
 */
export type Remake = (language: string, key: string) => Promise<string> | string | undefined;

/** What the builder and the pages, which are modules of two programs in one process, tell each other. */
interface Shared {
  readonly storage: AsyncLocalStorage<Reads>;
  /** Whether a build keeps pages; `dev` and the check record nothing. */
  isRecording: boolean;
  /** Whether most pages of the last build stand, so that few rows will be looked at. */
  isMostlyKept: boolean;
  /** Values made in this build, by their ids. */
  readonly made: Map<string, MadeValue>;
  /** Values of the last build that stand, as JSON, by their ids. */
  readonly standing: Map<string, string>;
  readonly remakes: Map<string, Remake>;
}

declare global {
  var lodestoneReading: Shared | undefined;
}

/** The one object of this process that reads are told to, whichever program loaded this module. */
export function shared(): Shared {
  globalThis.lodestoneReading ??= {
    storage: new AsyncLocalStorage(),
    isRecording: false,
    isMostlyKept: false,
    made: new Map(),
    standing: new Map(),
    remakes: new Map(),
  };
  return globalThis.lodestoneReading;
}

const { storage } = shared();

/** Says that what is being made rests on what a key names. Outside of a recording nothing happens. */
export function note(key: string): void {
  storage.getStore()?.add(key);
}

/** What work gives, with its reads noted in a set of its own: the caller's set gets none of them. */
export function noting<T>(reads: Reads, work: () => T): T {
  return storage.run(reads, work);
}
