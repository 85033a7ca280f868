import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { warmRuns } from './limits.ts';
import { type OwnRun, ownRunSchema } from './own-data.ts';
import { counted } from './time.ts';

/** The same run with nothing kept, and with what the machine made of the program in a run before. */
export interface OwnRuns {
  readonly cold: OwnRun;
  /** The quickest of several. */
  readonly warm: OwnRun;
}

/** Runs over the data below `root` in processes of their own, which keep what they keep in a folder that is deleted after. */
export function ownRuns(root: string): OwnRuns {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  try {
    const cold = inProcess(root, folder);
    const warm = Array.from({ length: warmRuns }, () => inProcess(root, folder));
    return { cold, warm: warm.reduce(quicker) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function quicker(one: OwnRun, other: OwnRun): OwnRun {
  return counted(other.time).seconds < counted(one.time).seconds ? other : one;
}

function inProcess(root: string, folder: string): OwnRun {
  const script = join(import.meta.dirname, 'own-process.ts');
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const answer = execFileSync(process.execPath, [script, root], { encoding: 'utf8', env });
  return ownRunSchema.parse(JSON.parse(answer));
}
