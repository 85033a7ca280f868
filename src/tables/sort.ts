type Cell = string | number | null;

function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** Rows in the order of all their columns, from the first on: by code unit, so that it is the same on every machine. */
export function sorted<R extends object>(rows: readonly R[], columns: readonly (keyof R)[]): readonly R[] {
  return [...rows].sort((a, b) => {
    for (const column of columns) {
      const order = compareCells(a[column] as Cell, b[column] as Cell);
      if (order !== 0) return order;
    }
    return 0;
  });
}
