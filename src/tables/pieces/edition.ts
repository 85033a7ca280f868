import { type TableName, tableNames } from '../schema.ts';
import { compareKeys, type Key } from './key.ts';
import type { Piece, Run } from './piece.ts';

/** The two forms in which a table is published. */
export type Form = 'csv' | 'json';

/** A run of an edition. */
export interface OwnedRun extends Run {
  /** The mineral whose rows they are, or what else they are the rows of. */
  readonly owner: string;
}

/** The tables of an edition, each as its runs in the order in which they are published. */
export type Edition = ReadonlyMap<TableName, readonly OwnedRun[]>;

/**
 * Runs in the order in which they are published.
 *
 * @throws {Error} where the rows of two runs would have to stand among each other: a key does not tell them apart
 */
function inPublishedOrder(name: TableName, runs: readonly OwnedRun[]): readonly OwnedRun[] {
  const sorted = runs.toSorted((a, b) => compareKeys(a.key, b.key));
  sorted.forEach(({ key }, at) => {
    const before = sorted[at - 1]?.key;
    if (before !== undefined && mix(before, key)) throw new Error(`rows of ${name} mix at ${key.join(' ')}`);
  });
  return sorted;
}

/** Whether rows of one key may have to stand between those of the next: the keys are the same, or beginnings of the same ids. */
function mix(a: Key, b: Key): boolean {
  const [one, other] = [a[0], b[0]];
  if (compareKeys(a, b) === 0) return true;
  return (
    typeof one === 'string' && one.endsWith('.') && typeof other === 'string' && other.startsWith(one) && one !== other
  );
}

/** An edition of pieces, by their owners, and of the runs of all other owners in an earlier edition. */
export function editionOf(pieces: ReadonlyMap<string, Piece>, earlier: Edition = new Map()): Edition {
  return new Map(
    tableNames.map((name) => {
      const others = (earlier.get(name) ?? []).filter(({ owner }) => !pieces.has(owner));
      const own = [...pieces].flatMap(([owner, piece]) => (piece.get(name) ?? []).map((run) => ({ ...run, owner })));
      return [name, inPublishedOrder(name, [...others, ...own])];
    }),
  );
}
