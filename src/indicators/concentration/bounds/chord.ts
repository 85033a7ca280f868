/** The squares and the total of quantities that are settled. The index is squares / total². */
export interface Settled {
  readonly squares: number;
  readonly total: number;
}

/** A quantity that may still grow by `width`; its square grows by `slope` for each unit, as on the chord of its ends. */
export interface Segment {
  readonly width: number;
  readonly slope: number;
}

/** The chord of the square over an interval: q² ≤ (l + u) q − l u, with equality at both ends. */
export function chord(lower: number, upper: number): Segment {
  return { width: upper - lower, slope: lower + upper };
}

/** Where the index is largest when a quantity grows along its chord: it rises up to there and falls beyond. */
function peakAlong({ squares, total }: Settled, { width, slope }: Segment): number {
  return Math.min(Math.max(total - (2 * squares) / slope, 0), width);
}

/** Settled quantities after growth along a segment: by all of it, or by so much. */
export function grown({ squares, total }: Settled, segment: Segment, by: number = segment.width): Settled {
  return { squares: squares + segment.slope * by, total: total + by };
}

/** The index of settled quantities, 0..1; 0 where there are none. */
export function indexOf({ squares, total }: Settled): number {
  return total > 0 ? squares / (total * total) : 0;
}

/**
 * The largest index when each square is replaced by its chord: at least the largest over all quantities within their
 * intervals. For any total the most squares come from filling the steepest chords first, so one walk finds it.
 *
 * @param segments steepest first
 */
export function chordPeak(start: Settled, segments: readonly Segment[]): number {
  let best = indexOf(start);
  let reached = start;
  for (const segment of segments) {
    best = Math.max(best, indexOf(grown(reached, segment, peakAlong(reached, segment))));
    reached = grown(reached, segment);
  }
  return best;
}
