import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const lineFeed = 10;

/**
 * A sentence for each CSV that does not end with a line break. A file that was cut off within its last cell may be read
 * without a complaint, with a figure that lost its last digits; some publishers end their files so all the same. A file
 * that is empty or not CSV is passed over.
 */
export function unendedFiles(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => /\.csv$/i.test(path) && isUnended(path))
    .map((path) => `${path}: the last line has no line break at its end. Is the file whole? Compare its last figure.`);
}

function isUnended(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const last = Buffer.alloc(1);
    return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== lineFeed;
  } finally {
    closeSync(file);
  }
}
