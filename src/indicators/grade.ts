import type { Grade } from '../domain/result.ts';

/** What a grade is given on. `null` or absent: there are no data for that test. */
export interface GradeInput {
  readonly value: number | null;
  readonly lower?: number | undefined;
  /** `null` is unbounded above. */
  readonly upper?: number | null | undefined;
  /** The range the index can take; `null` where it has none, and the width is then taken relative to the value. */
  readonly range: readonly [number, number] | null;
  /** 1 less the residual's share, 0..1. */
  readonly coverage: number | null;
  /** Share of the quantity that is estimated or withheld, 0..1. */
  readonly estimated: number | null;
  /** Years from the year of the data to that of the edition. */
  readonly age: number | null;
}

export interface Graded {
  readonly grade: Grade;
  readonly tests: {
    readonly width: Grade;
    readonly coverage: Grade;
    readonly estimated: Grade;
    readonly age: Grade;
  };
}

type Edges = readonly [number, number, number];

/** At an edge within this much is at it, not beyond: the ends come from sums in floating point. */
const slack = 1e-9;

function atMost(measure: number | null, [a, b, c]: Edges): Grade {
  if (measure === null || Number.isNaN(measure)) return 'D';
  if (measure <= a + slack) return 'A';
  if (measure <= b + slack) return 'B';
  return measure <= c + slack ? 'C' : 'D';
}

function relativeWidth({ value, lower, upper, range }: GradeInput): number | null {
  if (value === null || lower === undefined || upper === undefined || upper === null) return null;
  const width = upper - lower;
  if (width === 0) return 0;
  return width / (range === null ? Math.abs(value) : range[1] - range[0]);
}

/**
 * How far the data carry a value: A (best) to D, the worst of four tests, with the grade of each.
 *
 * Width of the bounds over the range of the index, or over the value where it has no range (A ≤ 0.05, B ≤ 0.15,
 * C ≤ 0.40); coverage (A ≥ 0.95, B ≥ 0.85, C ≥ 0.60); estimated or withheld share (A ≤ 0.05, B ≤ 0.25, C ≤ 0.60); age in
 * years (A ≤ 2, B ≤ 4, C ≤ 6). A test without data, and bounds that are open above, give D. The edges are a convention
 * of this project. A value that is not available has no grade; do not ask for one.
 */
export function grade(input: GradeInput): Graded {
  const missing = input.coverage === null ? null : 1 - input.coverage;
  const tests = {
    width: atMost(relativeWidth(input), [0.05, 0.15, 0.4]),
    coverage: atMost(missing, [0.05, 0.15, 0.4]),
    estimated: atMost(input.estimated, [0.05, 0.25, 0.6]),
    age: atMost(input.age, [2, 4, 6]),
  };
  return { grade: worst(Object.values(tests)), tests };
}

const fromBest: readonly Grade[] = ['A', 'B', 'C', 'D'];

function worst(grades: readonly Grade[]): Grade {
  return fromBest.findLast((each) => grades.includes(each)) ?? 'D';
}
