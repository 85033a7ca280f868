/** A size and how much it counts. */
export interface Weighed {
  readonly size: number;
  readonly weight: number;
}

/** The size below which half of the weight lies; 0 of none. */
export function median(values: readonly Weighed[]): number {
  return quantile(values, 0.5);
}

/**
 * The size below which a part of the weight lies; 0 of none.
 *
 * @param part 0..1
 */
export function quantile(values: readonly Weighed[], part: number): number {
  const most = part * values.reduce((sum, { weight }) => sum + weight, 0);
  let below = 0;
  for (const { size, weight } of values.toSorted((a, b) => a.size - b.size)) {
    below += weight;
    if (below >= most) return size;
  }
  return 0;
}

/** The median of sizes, and the standard deviation about it as the median of distances tells it, robust against a few. */
export function middleOf(values: readonly Weighed[]): { readonly usual: number; readonly spread: number } {
  const usual = median(values);
  const spread = 1.4826 * median(values.map(({ size, weight }) => ({ size: Math.abs(size - usual), weight })));
  return { usual, spread };
}
