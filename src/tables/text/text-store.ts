import { bytesAtHand, type Stretch } from './bytes.ts';

/** Keeps texts as bytes: hundreds of megabytes of them, of which those that follow each other stand side by side. */
export type TextStore = (text: string) => Stretch;

/** So many bytes are set aside at once. A few large blocks are quicker than many small ones: each makes the machine clear memory. */
const atOnce = 1 << 25;

/** A character of a string takes three bytes of UTF-8 at the most. */
const most = 3;

/** A store that holds nothing yet. */
export function textStore(): TextStore {
  let block = Buffer.alloc(0);
  let bytes = bytesAtHand(block);
  let end = 0;
  return (text) => {
    const needed = most * text.length;
    if (end + needed > block.length) {
      const fresh = Buffer.allocUnsafeSlow(Math.max(needed, atOnce));
      [block, bytes, end] = [fresh, bytesAtHand(fresh), 0];
    }
    const start = end;
    end += block.write(text, start);
    return { bytes, start, end };
  };
}
