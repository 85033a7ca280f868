import { inOrder } from '../text/collation.ts';
import type { Edition } from '../text/edition.ts';
import { longNames } from './names.ts';

/** What lists are sorted by name of. */
export type Sorted = 'economy' | 'mineral';

/** A name as it is read: what it is sorted by, and what stands on the page where the script says so itself. */
export function readingOf(query: Edition, kind: Sorted, id: string): string {
  return query.nameIn(query.language.id, kind, id)?.reading || longNames(query)[kind](id);
}

interface Identified {
  readonly id: string;
}

/** Minerals or economies in the order of their names, as the language of the page sorts them. */
export function byName(query: Edition, kind: Sorted): (a: Identified, b: Identified) => number {
  return (a, b) => inOrder(readingOf(query, kind, a.id), readingOf(query, kind, b.id), query.words);
}
