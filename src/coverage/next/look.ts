import type { CoverageIndex, Giver } from '../coverage-index.ts';

/** Where one might look for figures: publishers that give figures of the kind, and of how many minerals here. */
export interface Look {
  readonly what: 'production' | 'imports';
  readonly places: readonly { readonly name: string; readonly minerals: number }[];
}

/** Publishers that are named, at most. */
const named = 2;

/**
 * Where one might look for figures of a mineral: the publishers that give figures of the kind for it, at another stage, of
 * another reporter or of other years, those first that give them of most minerals here. No places where none does: a
 * publisher that is not known to print the mineral is not named. Whether a newer edition has what is sought is not known.
 */
export function lookForMineral(givers: readonly Giver[], mineral: string, what: Look['what']): Look {
  return lookAt(
    givers.filter(({ minerals }) => minerals.has(mineral)),
    what,
  );
}

/** Where one might look for imports whatever the mineral: the publishers that give them of most minerals here. */
export function lookForImports(index: CoverageIndex): Look {
  return lookAt(index.givers('imports'), 'imports');
}

function lookAt(givers: readonly Giver[], what: Look['what']): Look {
  return { what, places: givers.slice(0, named).map(({ name, minerals }) => ({ name, minerals: minerals.size })) };
}
