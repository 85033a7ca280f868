import { cpSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Gives files of the last site a second name in the new one; where the disk knows no such thing, copies of the same date. */
export function putBack(dist: string, folder: string, paths: Iterable<string>): void {
  const made = new Set<string>();
  for (const path of paths) {
    const [from, to] = [join(dist, path), join(folder, path)];
    const parent = dirname(to);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    try {
      linkSync(from, to);
    } catch {
      cpSync(from, to, { preserveTimestamps: true });
    }
  }
}
