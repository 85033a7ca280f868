import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type Language, languageOf } from './language.ts';
import { messagesIn } from './messages.ts';

/** The folder, below a root, with one file of messages for each language. */
export const stringsFolder = 'content/strings';

interface Kept {
  readonly stamp: string;
  readonly language: Language;
}

const kept = new Map<string, Kept>();

interface File {
  readonly path: string;
  /** When it was written. */
  readonly time: number;
}

/** The files of a language: Lodestone's own, and what the site at `root` says otherwise or adds. */
function filesOf(id: string, root: string): readonly File[] {
  return [...new Set([process.cwd(), root])].flatMap((folder) => {
    const path = join(folder, stringsFolder, `${id}.yaml`);
    const found = statSync(path, { throwIfNoEntry: false });
    return found === undefined ? [] : [{ path, time: found.mtimeMs }];
  });
}

/**
 * A language of the site, read again when one of its files has changed.
 *
 * @param id the name of its file: `en`, `ja`
 * @throws {Error} when no file has this name
 */
export function language(id: string, root: string = process.env['LODESTONE_ROOT'] ?? process.cwd()): Language {
  const files = filesOf(id, root);
  if (files.length === 0) throw new Error(`no language "${id}": ${stringsFolder}/${id}.yaml is not there`);
  const stamp = files.map(({ path, time }) => `${path} ${time}`).join('\n');
  const known = kept.get(id);
  if (known?.stamp === stamp) return known.language;
  const messages = new Map(files.flatMap(({ path }) => [...messagesIn(readFileSync(path, 'utf8'))]));
  const read = languageOf(id, messages.get('locale') ?? id, messages);
  kept.set(id, { stamp, language: read });
  return read;
}
