import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { parseMdx } from '../references/parse.ts';
import { proseKey, textIn, textKey } from '../tables/reading/read-keys.ts';
import type { KeptProse } from './record.ts';

const collections = ['briefings', 'indicators'] as const;

const front = /^---\r?\n[\s\S]*?\n---\r?\n/;

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.mdx')).map((name) => resolve(folder, name));
}

/**
 * What a page tells others of itself: its front matter, and the components in it with their attributes; all of it, where it
 * does not begin with front matter in its usual form.
 */
export function toldBy(text: string): string {
  const [matter] = front.exec(text) ?? [];
  if (matter === undefined) return hash('sha1', text, 'base64');
  const { elements } = parseMdx('', text.slice(matter.length));
  const components = elements.map(({ name, attributes }) => [name, attributes.map((each) => [each.name, each.value])]);
  return hash('sha1', JSON.stringify([matter, components]), 'base64');
}

function proseOf(file: string, before: KeptProse | undefined): KeptProse {
  const text = readFileSync(file, 'utf8');
  const digest = hash('sha1', text, 'base64');
  return before?.digest === digest ? before : { digest, told: toldBy(text) };
}

/** Every file of prose of a root with its digests. */
export function proseBelow(root: string, before: Readonly<Record<string, KeptProse>>): Record<string, KeptProse> {
  const files = collections.flatMap((kind) => filesIn(contentFolder(root, kind)));
  return Object.fromEntries(files.map((file) => [file, proseOf(file, before[file])]));
}

type Prose = Readonly<Record<string, KeptProse>>;

/** What the files of a folder tell together. */
function toldIn(prose: Prose, folder: string): string {
  const inside = Object.entries(prose).filter(([file]) => file.startsWith(join(folder, '/')));
  return inside
    .map(([file, { told }]) => `${file} ${told}`)
    .toSorted()
    .join('\n');
}

/** Whether a page showed a text that is kept under another path, so that nobody would see it change. */
function isUnknownText(key: string, files: ReadonlySet<string>): boolean {
  const file = textIn(key);
  return file !== undefined && !files.has(file);
}

/** The keys of prose that no longer name what they did; whole texts among those that pages noted which are no file of it. */
export function changedProse(root: string, keys: readonly string[], before: Prose, now: Prose): readonly string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(now)]);
  const texts = [...all].filter((file) => before[file]?.digest !== now[file]?.digest);
  const told = collections.filter((kind) => {
    const folder = contentFolder(root, kind);
    return toldIn(before, folder) !== toldIn(now, folder);
  });
  const unknown = keys.filter((key) => isUnknownText(key, all));
  return [...texts.map(textKey), ...told.map(proseKey), ...unknown];
}
