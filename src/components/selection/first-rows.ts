/** So many rows of a long table stand open. */
const shown = 10;
/** Fewer than this are not worth folding away. */
const fewestFolded = 3;

/** The rows of a table that stand open, and those that a reader unfolds; all of them open where only a few would be left. */
export function firstRows<R>(rows: readonly R[]): { readonly first: readonly R[]; readonly rest: readonly R[] } {
  const count = rows.length < shown + fewestFolded ? rows.length : shown;
  return { first: rows.slice(0, count), rest: rows.slice(count) };
}
