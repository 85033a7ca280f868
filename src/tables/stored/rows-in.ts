/** The rows of a table as they stand in its JSON file: one a line, in the order of their ids, which come first. */
export interface StoredRows {
  /** The rows whose id begins with a text, in their order, as JSON gives them. */
  readonly beginning: (prefix: string) => readonly unknown[];
  /** The rows of exactly this id. */
  readonly of: (id: string) => readonly unknown[];
}

const feed = 10;

/** Looks rows up in the bytes of a table's file, each in a few steps, without reading the others. */
export function rowsIn(bytes: Buffer): StoredRows {
  const first = bytes.indexOf('{');
  const end = bytes.lastIndexOf('\n]');
  const from = (key: string): readonly unknown[] => {
    const sought = Buffer.from(key);
    const start = first === -1 ? end : firstNotBefore(sought, { bytes, first, end });
    let stop = start;
    while (stop < end && startsWith(bytes, sought, stop)) stop = lineAfter(bytes, stop, end);
    return stop <= start ? [] : parsed(bytes.toString('utf8', start, stop));
  };
  const quoted = (id: string): string => JSON.stringify(id).slice(0, -1);
  return {
    beginning: (prefix) => from(`{"id":${quoted(prefix)}`),
    of: (id) => from(`{"id":${JSON.stringify(id)},`),
  };
}

interface Stretch {
  readonly bytes: Buffer;
  /** Where its first line begins, and where the last one ends. */
  readonly first: number;
  readonly end: number;
}

/** Where the first line begins that does not come before a key; the end where all do. */
function firstNotBefore(key: Buffer, { bytes, first, end }: Stretch): number {
  let low = first;
  let high = end;
  while (low < high) {
    const line = bytes.lastIndexOf(feed, ((low + high) >>> 1) - 1) + 1;
    const begin = Math.max(low, line);
    if (bytes.compare(key, 0, key.length, begin, Math.min(begin + key.length, end)) < 0)
      low = lineAfter(bytes, begin, end);
    else high = begin;
  }
  return low;
}

function lineAfter(bytes: Buffer, start: number, end: number): number {
  const next = bytes.indexOf(feed, start);
  return next === -1 || next >= end ? end : next + 1;
}

function startsWith(bytes: Buffer, key: Buffer, at: number): boolean {
  return bytes.compare(key, 0, key.length, at, Math.min(at + key.length, bytes.length)) === 0;
}

function parsed(lines: string): readonly unknown[] {
  const rows: unknown = JSON.parse(`[${lines.replace(/,?\n?$/, '')}]`);
  return Array.isArray(rows) ? rows : [];
}
