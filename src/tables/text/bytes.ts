import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** Bytes somewhere, in memory or in a file. */
export interface Bytes {
  readonly all: () => Buffer;
  /** Those from a place up to another. */
  readonly part: (start: number, end: number) => Buffer;
}

/** Where the bytes of a text are. */
export interface Stretch {
  readonly bytes: Bytes;
  readonly start: number;
  readonly end: number;
}

/** Bytes that are at hand. */
export function bytesAtHand(bytes: Buffer): Bytes {
  return { all: () => bytes, part: (start, end) => bytes.subarray(start, end) };
}

/** The bytes of a file, read when they are asked for. */
export function bytesOfFile(path: string): Bytes {
  const part = (start: number, end: number): Buffer => {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.allocUnsafe(end - start);
      readSync(file, bytes, 0, bytes.length, start);
      return bytes;
    } finally {
      closeSync(file);
    }
  };
  return { all: () => readFileSync(path), part };
}
