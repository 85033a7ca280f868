import { glob, type Loader, type LoaderContext } from 'astro/loaders';

/** A store that keeps texts as they are written, without asking for a module of each. */
function withoutModules(store: LoaderContext['store']): LoaderContext['store'] {
  return {
    ...store,
    addModuleImport: () => undefined,
    set: ({ deferredRender: _, ...entry }) => store.set(entry),
  };
}

/**
 * The texts in a folder and below: front matter and body of each. Astro's own loader has every text compiled to a module of
 * its own and bundled, which takes longer than all pages together take to render; here a page compiles the text it shows.
 *
 * @param base of the folder
 */
export function proseLoader(base: string): Loader {
  const inner = glob({ pattern: '**/*.mdx', base });
  return {
    name: 'lodestone-prose',
    load: (context) => inner.load({ ...context, store: withoutModules(context.store) }),
  };
}
