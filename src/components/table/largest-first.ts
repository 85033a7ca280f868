/**
 * Lines with the largest value first. Those without one stand last, and lines that are alike keep their order, so that a
 * list by name stays one within them.
 */
export function largestFirst<Line>(
  lines: readonly Line[],
  figureOf: (line: Line) => number | null | undefined,
): readonly Line[] {
  const size = (line: Line) => figureOf(line) ?? Number.NEGATIVE_INFINITY;
  return lines.toSorted((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}
