const feed = 10;

/** Whole lines of a file. */
export interface Stretch {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Rows in the lines before it. */
  readonly rowsBefore: number;
}

/** So many bytes are compared at once. */
const block = 1 << 16;

/** How many bytes two files have in common from their beginnings. */
function commonStart(one: Buffer, other: Buffer): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one.compare(other, at, Math.min(end, at + block), at, Math.min(end, at + block)) === 0)
    at += block;
  at = Math.min(at, end);
  while (at < end && one[at] === other[at]) at += 1;
  return at;
}

/** How many bytes two files have in common to their ends, at most so many. */
function commonEnd(one: Buffer, other: Buffer, most: number): number {
  let count = 0;
  while (count + block <= most) {
    const [a, b] = [one.length - count, other.length - count];
    if (one.compare(other, b - block, b, a - block, a) !== 0) break;
    count += block;
  }
  while (count < most && one[one.length - count - 1] === other[other.length - count - 1]) count += 1;
  return count;
}

function countOf(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(feed); at !== -1 && at < end; at = bytes.indexOf(feed, at + 1)) count += 1;
  return count;
}

/** The end of the line that a place is in. */
function lineEnd(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(feed, at);
  return end === -1 ? bytes.length : end + 1;
}

/** The lines in which two files differ, from the first to the last: what stands before and after is the same in both. */
export function middleOf(one: Buffer, other: Buffer): readonly [Stretch, Stretch] {
  const common = commonStart(one, other);
  const start = common === 0 ? 0 : one.lastIndexOf(feed, common - 1) + 1;
  const same = commonEnd(one, other, Math.min(one.length, other.length) - start);
  // The first line is that of the bracket, so that a row's place is the number of lines before it less one.
  const rowsBefore = Math.max(0, countOf(one, start) - 1);
  const areLines = [one, other].every((bytes) => {
    const at = bytes.length - same;
    return at === start || bytes[at - 1] === feed;
  });
  const stretch = (bytes: Buffer): Stretch => {
    const at = bytes.length - same;
    return { bytes, start, end: areLines ? at : lineEnd(bytes, at), rowsBefore };
  };
  return [stretch(one), stretch(other)];
}

/** The lines of a stretch, without what ends them. */
export function linesOf({ bytes, start, end }: Stretch): readonly string[] {
  return bytes
    .toString('utf8', start, end)
    .split('\n')
    .filter((line) => line !== '');
}
