/** Something in the data that the files contradict: where it stands, as an offset in the text, and what both say. */
export interface Conflict {
  readonly offset: number;
  readonly sentence: string;
}

/** What merging did to a part of the data, in words. */
export interface Outcome {
  readonly changes: readonly string[];
  /** What somebody wrote by hand and the files contradict. */
  readonly left: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/** Several outcomes as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    changes: outcomes.flatMap(({ changes }) => changes),
    left: outcomes.flatMap(({ left }) => left),
    conflicts: outcomes.flatMap(({ conflicts }) => conflicts),
  };
}

/** An outcome of nothing but changes. */
export function changed(...changes: readonly string[]): Outcome {
  return { changes, left: [], conflicts: [] };
}
