import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Cleared } from '../dataset/checks/plausibility/cleared.ts';
import { programDigest } from './program.ts';
import { openSealed, seal } from './sealed.ts';

/** The rooms whose text decides whether figures are plausible. */
const rooms = ['dataset', 'domain', 'problem.ts', 'problem-frame.ts'];

/** What earlier runs over a root cleared, with a way to keep what this one did. */
export interface ClearedFile extends Cleared {
  /** Keeps what this run met or cleared; all else is forgotten. */
  readonly save: () => void;
}

/** What is kept of the runs over `root` in a folder. A file that is damaged, or of another program, counts as none. */
export function clearedFile(folder: string, root: string): ClearedFile {
  const program = programDigest(rooms);
  const file = join(folder, `cleared-${hash('sha256', resolve(root)).slice(0, 16)}`);
  const earlier = new Set(openSealed(file, program)?.split('\n'));
  const now = new Set<string>();
  const has = (digest: string): boolean => {
    const isKnown = earlier.has(digest);
    if (isKnown) now.add(digest);
    return isKnown;
  };
  const keep = (digest: string): void => {
    now.add(digest);
  };
  const save = (): void => {
    if (now.size !== earlier.size || [...now].some((each) => !earlier.has(each)))
      seal(file, [...now].join('\n'), program);
  };
  return { has, keep, save };
}
