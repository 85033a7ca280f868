import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for files that a test makes. */
export interface GivenFolder {
  readonly path: string;
  /** Writes a file, and gives its path. */
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** For tests: a folder of its own, to be removed when they are done. */
export function givenFolder(): GivenFolder {
  const path = mkdtempSync(join(tmpdir(), 'lodestone-given-'));
  return {
    path,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
