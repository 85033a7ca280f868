import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name for a drawing that changes with everything it depends on. */
export function contentHash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** The drawing kept under `hash` in `folder`, or nothing. */
export function readKept(folder: string, hash: string): string | undefined {
  try {
    return readFileSync(join(folder, `${hash}.svg`), 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps a drawing under `hash` in `folder`. Written beside and moved, so that a broken run leaves no half file. */
export function keep(folder: string, hash: string, svg: string): void {
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${hash}.svg`);
  const partial = `${target}.${process.pid}`;
  writeFileSync(partial, svg);
  renameSync(partial, target);
}
