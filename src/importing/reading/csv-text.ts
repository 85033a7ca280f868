import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complaintAt, type GivenFile } from './given-file.ts';
import type { Session } from './session.ts';

/** A CSV as the database can read it. */
export interface CsvText {
  /** The file itself, or a copy of it in UTF-8. */
  readonly path: string;
  /** Whether a field may hold a line break, so that a row need not be a line. */
  readonly quoted: boolean;
}

/**
 * Makes a CSV readable: one in Windows-1252 is copied into the session's folder as UTF-8, unless it is UTF-8 already.
 * An empty line with more below it is a complaint, for it would make every line number after it wrong.
 */
export function csvText(file: GivenFile, encoding: 'windows-1252' | undefined, session: Session): CsvText | string {
  const path = encoding === undefined ? file.path : decoded(file, encoding, session);
  const { quoted, emptyLine } = scanned(path);
  if (emptyLine === undefined) return { path, quoted };
  return complaintAt(file.path, emptyLine, 'The line is empty, and more follows below it. Take it out.');
}

function decoded(file: GivenFile, encoding: 'windows-1252', { folder }: Session): string {
  const bytes = readFileSync(file.path);
  if (isUtf8(bytes)) return file.path;
  const path = join(folder, `${crypto.randomUUID()}.csv`);
  writeFileSync(path, new TextDecoder(encoding).decode(bytes));
  return path;
}

/** Where a scan of bytes is. */
interface Scan {
  quoted: boolean;
  /** Between an opening quote and its end. */
  inside: boolean;
  line: number;
  /** Nothing but a carriage return so far in this line. */
  bare: boolean;
  firstBare: number | undefined;
  /** The first bare line that has something below it. */
  emptyLine: number | undefined;
}

/**
 * Looks for quotes, and for an empty line outside of them. A file of any size is read a piece at a time; byte by byte
 * only where it holds a quote or two line ends in a row, which the hundreds of megabytes of a trade table do not.
 */
function scanned(path: string): Scan {
  const scan: Scan = { quoted: false, inside: false, line: 1, bare: true, firstBare: undefined, emptyLine: undefined };
  let end = Buffer.alloc(0);
  let isPlain = true;
  eachPiece(path, (piece) => {
    const seam = Buffer.concat([end, piece.subarray(0, 2)]);
    isPlain &&= suspicious.every((bytes) => !piece.includes(bytes) && !seam.includes(bytes));
    end = Buffer.from(piece.subarray(-2));
    return isPlain;
  });
  if (!isPlain) {
    eachPiece(path, (piece) => {
      scanPiece(piece, scan);
      return scan.emptyLine === undefined;
    });
  }
  return scan;
}

const suspicious = ['"', '\n\n', '\n\r\n'];

/** Gives a file piece by piece, as long as the answer is that more is wanted. */
function eachPiece(path: string, wantsMore: (piece: Buffer) => boolean): void {
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(1 << 20);
  try {
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      if (!wantsMore(piece.subarray(0, size))) return;
    }
  } finally {
    closeSync(file);
  }
}

const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];

function scanPiece(piece: Uint8Array, scan: Scan): void {
  for (const byte of piece) {
    if (byte === lineFeed) {
      if (!scan.inside && scan.bare) scan.firstBare ??= scan.line;
      scan.bare = true;
      scan.line += 1;
    } else if (byte !== carriageReturn) {
      if (byte === quote) {
        scan.quoted = true;
        scan.inside = !scan.inside;
      }
      scan.bare = false;
      if (scan.firstBare !== undefined) scan.emptyLine ??= scan.firstBare;
    }
  }
}
