import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { shared } from '../tables/reading/reads.ts';

/** Marks the digest of an entry that is not made ready to be drawn, so that it is read again when it shall be. */
const mark = ' unneeded';

/**
 * A loader that reads the front matter of every page, and makes ready to be drawn only those that some page of this build
 * shows: each that is made ready goes through the bundler.
 */
export function sparing(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      const { store, config } = context;
      const isUnneeded = (path: string | undefined) =>
        path !== undefined && shared().unneeded.has(resolve(fileURLToPath(config.root), path));
      const spared: typeof store = {
        ...store,
        get: <Data extends Record<string, unknown>>(id: string) => {
          const entry = store.get<Data>(id);
          if (entry === undefined) return undefined;
          const isMarked = `${entry.digest}`.endsWith(mark);
          const digest = isMarked === isUnneeded(entry.filePath) ? `${entry.digest}`.replace(mark, '') : '';
          return { ...entry, digest };
        },
        set: ({ deferredRender, digest, ...entry }) => {
          const isSpared = isUnneeded(entry.filePath);
          return store.set({
            ...entry,
            digest: `${digest}${isSpared ? mark : ''}`,
            ...(isSpared || deferredRender === undefined ? {} : { deferredRender }),
          });
        },
      };
      return loader.load({ ...context, store: spared });
    },
  };
}
