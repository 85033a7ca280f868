/** The cells of a row that hold something: no `null`, and no empty text. */
export function filled<R extends object>(row: R): Partial<R> {
  const entries = Object.entries(row).filter(([, cell]) => cell !== null && cell !== '' && cell !== undefined);
  // `Object.fromEntries` forgets which keys it was given; these are keys of R with their own values.
  return Object.fromEntries(entries) as Partial<R>;
}

/** A number with bounds as these files carry it: bounds stand only where they differ from the value. */
export function bounded<R extends { readonly value: number | null; lower: number | null; upper: number | null }>(
  row: R,
): Partial<R> {
  const { value, lower, upper } = row;
  const isExact = value !== null && lower === value && upper === value;
  return filled(isExact ? { ...row, lower: null, upper: null } : row);
}

/** The rows that stand under one key each, in the order of their first appearance. */
export function groupsOf<R>(rows: readonly R[], keyOf: (row: R) => readonly unknown[]): readonly (readonly R[])[] {
  return [...Map.groupBy(rows, (row) => keyOf(row).join('\n')).values()];
}
