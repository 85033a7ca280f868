import { statSync } from 'node:fs';

/** The size and date of a file, by which it is known to be as a build left it; `undefined` where there is none. */
export function stateOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? undefined : `${stats.size} ${stats.mtimeMs}`;
}
