function compareCells(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** Rows in the order of these columns, the first deciding first: by code unit, so that every machine agrees. */
export function sorted<R extends object>(rows: readonly R[], columns: readonly string[]): readonly R[] {
  return [...rows].sort((a, b) => {
    for (const column of columns) {
      const order = compareCells(Reflect.get(a, column), Reflect.get(b, column));
      if (order !== 0) return order;
    }
    return 0;
  });
}
