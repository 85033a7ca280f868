/** Where a mistake is: a path relative to the root, and a 1-based line and column. `length` is in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}
