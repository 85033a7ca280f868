import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DrawnFile, drawnFiles } from './drawn-files.ts';
import { type Loaded, loadedSchema } from './load.ts';

/** Loading with nothing kept, and again after one figure was changed. */
export interface LoadingRuns {
  readonly cold: Loaded;
  readonly changed: Loaded;
}

/** Loads files in processes of their own, from a folder that is deleted after. */
export function loadingRuns(files: readonly DrawnFile[] = drawnFiles()): LoadingRuns {
  const root = mkdtempSync(join(tmpdir(), 'lodestone-'));
  try {
    for (const { path, text } of files) write(join(root, path), text);
    const cold = inProcess(root);
    changeOneFigure(join(root, files.at(-1)?.path ?? ''));
    return { cold, changed: inProcess(root) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Adds one to the first figure of a file that is mere digits. */
function changeOneFigure(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/(?<=^ {8}[A-Z]{3}: )\d+$/m, (figure) => String(Number(figure) + 1)),
  );
}

function inProcess(root: string): Loaded {
  const kept = join(root, 'kept');
  const env = { ...process.env, NODE_COMPILE_CACHE: join(kept, 'compiled') };
  const script = join(import.meta.dirname, 'loading-process.ts');
  return loadedSchema.parse(
    JSON.parse(execFileSync(process.execPath, [script, root, kept], { encoding: 'utf8', env })),
  );
}
