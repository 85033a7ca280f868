import { closeSync, copyFileSync, existsSync, fstatSync, linkSync, openSync, readSync, writeFileSync } from 'node:fs';

/**
 * Writes pieces of text, or its bytes, to a file that is not there yet, and says whether it differs from an older one. They are compared
 * as they come, so that neither file is ever held whole; one that is the same throughout becomes a second name of the older.
 */
export function writeBeside(fresh: string, older: string, pieces: Iterable<string | Uint8Array>): boolean {
  const known = existsSync(older) ? openSync(older, 'r') : undefined;
  let output = known === undefined ? openSync(fresh, 'wx') : undefined;
  let written = 0;
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      if (output === undefined && known !== undefined && !holds(known, bytes, written))
        output = beginningOf(known, fresh, written);
      if (output !== undefined) writeFileSync(output, bytes);
      written += bytes.length;
    }
    if (output === undefined && known !== undefined && fstatSync(known).size > written)
      output = beginningOf(known, fresh, written);
    if (output === undefined) secondName(older, fresh);
    return output !== undefined;
  } finally {
    for (const file of [known, output]) if (file !== undefined) closeSync(file);
  }
}

/** Whether a file has these bytes at a place. */
function holds(file: number, bytes: Uint8Array, at: number): boolean {
  const there = Buffer.allocUnsafe(bytes.length);
  return readSync(file, there, 0, there.length, at) === bytes.length && there.equals(bytes);
}

/** So many bytes are copied at once. */
const atOnce = 1 << 20;

/** A copy of the first bytes of a file, to write on at. */
function beginningOf(older: number, fresh: string, length: number): number {
  const output = openSync(fresh, 'wx');
  const block = Buffer.allocUnsafe(Math.min(atOnce, length));
  for (let at = 0; at < length; at += block.length) {
    const count = readSync(older, block, 0, Math.min(block.length, length - at), at);
    writeFileSync(output, block.subarray(0, count));
  }
  return output;
}

/** Gives a file a second name; where the disk knows no such thing, a copy. */
function secondName(older: string, fresh: string): void {
  try {
    linkSync(older, fresh);
  } catch {
    copyFileSync(older, fresh);
  }
}
