import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for files that a test makes. */
export interface GivenFolder {
  readonly path: string;
  /** Writes a file, and gives its path. */
  readonly write: (name: string, text: string) => string;
  readonly remove: () => void;
}

/** For tests: a folder of its own, to be removed when they are done. */
export function givenFolder(): GivenFolder {
  const path = mkdtempSync(join(tmpdir(), 'lodestone-given-'));
  return {
    path,
    write: (name, text) => {
      writeFileSync(join(path, name), text);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
