import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name for a drawing that changes with everything it depends on. */
export function contentHash(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 32);
}

/** The drawing kept under `name` in `folder`, or nothing. */
export function readKept(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, `${name}.svg`), 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps a drawing under `name` in `folder`. Written beside and moved, so that a broken run leaves no half file. */
export function keep(folder: string, name: string, svg: string): void {
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${name}.svg`);
  const partial = `${target}.${process.pid}`;
  writeFileSync(partial, svg);
  renameSync(partial, target);
}
