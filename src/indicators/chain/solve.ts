/** Pivots below this part of the largest entry are zero for all the machine can tell. */
const nothing = 1e-12;

/**
 * The solution of a square system of linear equations by elimination with the largest pivot of each column, or
 * `undefined` where it has none. An empty system has the empty solution.
 *
 * @param matrix a row for each equation
 * @param known the right-hand side
 */
export function solve(matrix: readonly (readonly number[])[], known: readonly number[]): readonly number[] | undefined {
  const rows = matrix.map((row, index) => [...row, known[index] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) {
    if (!bringPivot(rows, column)) return undefined;
    eliminate(rows, column);
  }
  const solution = rows.map((row, index) => entry(row, rows.length) / entry(row, index));
  return solution.every(Number.isFinite) ? solution : undefined;
}

type Rows = number[][];

const entry = (row: readonly number[] | undefined, column: number): number => row?.[column] ?? 0;

function bringPivot(rows: Rows, column: number): boolean {
  const [row] = rows
    .map((_, index) => index)
    .slice(column)
    .sort((a, b) => Math.abs(entry(rows[b], column)) - Math.abs(entry(rows[a], column)));
  const best = row === undefined ? undefined : rows[row];
  const current = rows[column];
  if (row === undefined || best === undefined || current === undefined || Math.abs(entry(best, column)) < nothing)
    return false;
  rows[column] = best;
  rows[row] = current;
  return true;
}

function eliminate(rows: Rows, column: number): void {
  const pivot = rows[column] ?? [];
  for (const [index, row] of rows.entries()) {
    const factor = entry(row, column) / entry(pivot, column);
    if (index !== column && factor !== 0) rows[index] = row.map((value, at) => value - factor * entry(pivot, at));
  }
}
