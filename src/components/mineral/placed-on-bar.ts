import type { Segment } from './chain.ts';

/** A piece of a bar, in percent of its length; without an economy it is what nobody is named for. */
export interface PlacedPart {
  readonly economy: string | undefined;
  readonly from: number;
  readonly width: number;
}

/** A rest below this is the rounding of the shares, and too small to be seen. */
const leastRest = 0.0005;

const inPercent = (part: number) => Math.round(part * 1000) / 10;

/** The pieces of a bar one after the other, the unnamed rest last; together they fill it, 0 to 100 percent. */
export function placedOnBar(segments: readonly Segment[], rest: number): readonly PlacedPart[] {
  const parts: readonly { readonly economy: string | undefined; readonly share: number }[] = [
    ...segments,
    ...(rest > leastRest ? [{ economy: undefined, share: rest }] : []),
  ];
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  const ends = parts.map((_, i) => parts.slice(0, i + 1).reduce((sum, { share }) => sum + share, 0) / whole);
  return parts.map(({ economy }, i) => {
    const from = inPercent(ends[i - 1] ?? 0);
    return { economy, from, width: inPercent((inPercent(ends[i] ?? 0) - from) / 100) };
  });
}
