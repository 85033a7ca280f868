import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import yaml from 'yaml/package.json' with { type: 'json' };
import { type Forms, type PackedForm, packed, unpacked } from '../dataset/yaml/form.ts';
import { keptFolder } from './folder.ts';

/** Parsed forms that outlive a reading of the data: for the life of a process, and on disk from run to run. */
export interface KeptForms {
  /** Those at hand: of the last `keep`, or of the disk before the first; none where nothing there can be used. */
  readonly forms: () => Forms;
  /**
   * Keeps these and no others. The disk is written by the first call alone, and only where one of them is new to it: those
   * of a file that is saved later are soon made again, and writing would hold up its author. What bars it is passed over.
   */
  readonly keep: (forms: Forms) => void;
}

/**
 * Keeps the parsed forms of one root's data in a file of that root's own. A file that is missing, torn, altered, of another
 * version of the parser or of the reader counts as none. Processes may keep at once: each writes beside and renames, and the
 * last one stays.
 *
 * @param root the folder whose data they are of
 * @param folder where the file lies
 */
export function keptForms(root: string, folder: string = keptFolder): KeptForms {
  const file = join(folder, `forms-${digest(root).slice(0, 12)}.json`);
  let last: Forms | undefined;
  let isFirst = true;
  const forms = () => {
    last ??= readForms(file, root);
    return last;
  };
  const keep = (fresh: Forms) => {
    const known = forms();
    last = fresh;
    if (isFirst && [...fresh.keys()].some((key) => !known.has(key))) writeForms(file, root, fresh);
    isFirst = false;
  };
  return { forms, keep };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

const reader = join(import.meta.dirname, '../dataset/yaml');

/** Changes with the parser, and with every line of the reader: a form that another one made is never taken. */
function version(): string {
  const names = readdirSync(reader).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const lines = names.toSorted().map((name) => readFileSync(join(reader, name), 'utf8'));
  return digest([yaml.version, ...lines].join('\n'));
}

/** The first line: the version and the digest of the second, which seal it, and the root that it is of. */
function headOf(root: string, body: string): string {
  return JSON.stringify([version(), digest(body), root]);
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function readForms(file: string, root: string): Forms {
  const [head, body = ''] = linesOf(file);
  if (head !== headOf(root, body)) return new Map();
  // The head says that this very reader packed them.
  const all = JSON.parse(body) as readonly (readonly [string, PackedForm])[];
  return new Map(all.map(([key, form]) => [key, unpacked(form)]));
}

/** Writes beside and renames, so that no other process meets half a file. */
function writeForms(file: string, root: string, forms: Forms): void {
  const body = JSON.stringify([...forms].map(([key, form]) => [key, packed(form)]));
  const fresh = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, `${headOf(root, body)}\n${body}`);
    renameSync(fresh, file);
    tidy(file);
  } catch {
    drop(fresh);
  }
}

/** Deletes a file, where that can be done. */
function drop(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What could not be written cannot be deleted either.
  }
}

/** Drops what is of roots that are gone, and what a process left that was ended while it wrote beside this file. */
function tidy(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    const other = join(folder, name);
    if (other === file || !name.startsWith('forms-')) continue;
    if (other.startsWith(file) || isOfGoneRoot(other)) drop(other);
  }
}

function isOfGoneRoot(file: string): boolean {
  const [head = ''] = linesOf(file);
  const root = /^\["[^"]*","[^"]*",(".*")\]$/.exec(head)?.[1];
  return root === undefined || !existsSync(String(JSON.parse(root)));
}
