import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

/** A text of `content/` as Astro keeps it. */
interface Kept {
  /** What stands below its front matter. */
  readonly body?: string;
  readonly filePath?: string;
}

const front = /^\uFEFF?---\r?\n[\s\S]*?\n---[^\S\n]*\r?\n/;

/**
 * A text with its body as it stands in its file. While an author writes, Astro learns of a change only after the page was
 * reloaded for it, and would draw the sentence from before.
 */
export function asItStands<Entry extends Kept>(entry: Entry): Entry {
  const file = resolve(process.cwd(), entry.filePath ?? '');
  if (entry.filePath === undefined || !existsSync(file)) return entry;
  return { ...entry, body: readFileSync(file, 'utf8').replace(front, '') };
}
