/** Cells of a table as lines of text in columns, the first left, the others as `right` says. */
export function inColumns(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)),
    [],
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (right.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
