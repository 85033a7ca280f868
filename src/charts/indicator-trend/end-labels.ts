/** A block of text that wants to stand at `y`, its middle, in pixels. */
export interface Block {
  readonly y: number;
  readonly height: number;
}

/**
 * Middles for the blocks such that none overlaps another, in the order of their wishes, within `top` and `bottom` where
 * they fit, and together as near to their wishes as that allows (least squares).
 */
export function spread(blocks: readonly Block[], top: number, bottom: number): readonly number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => yOf(blocks, a) - yOf(blocks, b) || a - b);
  const offsets: number[] = [];
  let end = 0;
  for (const index of order) {
    const height = blocks[index]?.height ?? 0;
    offsets.push(end + height / 2);
    end += height;
  }
  const wishes = order.map((index, place) => yOf(blocks, index) - (offsets[place] ?? 0));
  const highest = Math.max(top, bottom - end);
  const placed = rising(wishes).map((wish) => Math.min(Math.max(wish, top), highest));
  const middles = new Map(order.map((index, place) => [index, (placed[place] ?? 0) + (offsets[place] ?? 0)]));
  return blocks.map(({ y }, index) => middles.get(index) ?? y);
}

function yOf(blocks: readonly Block[], index: number): number {
  return blocks[index]?.y ?? 0;
}

/** The nearest sequence that never falls: neighbours out of order are pooled at their mean. */
function rising(values: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (
      let before = pools.at(-1);
      before && before.sum / before.count >= pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
