import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes somewhere, in memory or in a file: copies those from a place up to another to a place in others. */
export type Bytes = (into: Buffer, at: number, start: number, end: number) => void;

/** Where the bytes of a text are. */
export interface Stretch {
  readonly bytes: Bytes;
  readonly start: number;
  readonly end: number;
}

/** Bytes that are at hand. */
export function bytesAtHand(bytes: Buffer): Bytes {
  return (into, at, start, end) => {
    bytes.copy(into, at, start, end);
  };
}

/**
 * The bytes of a file, read when they are asked for.
 *
 * @throws {Error} when the file is gone or shorter by then
 */
export function bytesOfFile(path: string): Bytes {
  return (into, at, start, end) => {
    const file = openSync(path, 'r');
    try {
      const length = readSync(file, into, at, end - start, start);
      if (length < end - start) throw new Error(`${path} ends before ${end}`);
    } finally {
      closeSync(file);
    }
  };
}

/** The text of a stretch. */
export function textIn({ bytes, start, end }: Stretch): string {
  const whole = Buffer.allocUnsafe(end - start);
  bytes(whole, 0, start, end);
  return whole.toString();
}
