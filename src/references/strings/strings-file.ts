import { readYaml } from '../../dataset/yaml/located.ts';
import { isList, type Path, type Plain } from '../../dataset/yaml/plain.ts';
import type { Place, Problem } from '../../problem.ts';
import type { ContentFile } from '../content-file.ts';

/** A message as a file has it. */
export interface Entry {
  readonly text: string;
  /** Where its text stands. */
  readonly place: Place;
}

/** The messages of one language's file by key, and what is wrong with the file as such. */
export interface StringsFile {
  /** The language that the file is named after. */
  readonly language: string;
  readonly path: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Where a message belongs that is not there: at the nearest section there is, else at the beginning. */
  readonly placeFor: (key: string) => Place;
  readonly problems: readonly Problem[];
}

/** The language that a file of messages is named after; `undefined` of other files. */
export function languageOfFile(path: string): string | undefined {
  return /^content\/strings\/([a-z]{2,3})\.yaml$/.exec(path)?.[1];
}

interface Leaf {
  readonly path: Path;
  readonly text: string;
}

function leavesOf(node: Plain | undefined, path: Path, lists: Path[]): readonly Leaf[] {
  if (node === undefined) return [];
  if (typeof node === 'string') return [{ path, text: node }];
  if (isList(node)) {
    lists.push(path);
    return [];
  }
  return Object.entries(node).flatMap(([key, inner]) => leavesOf(inner, [...path, key], lists));
}

/** The messages of a file of strings, with their places. */
export function stringsIn({ path, text }: ContentFile, language: string): StringsFile {
  const { located, problems } = readYaml({ path, bytes: new TextEncoder().encode(text) });
  const top = { file: path, line: 1, column: 1, length: 1 };
  if (located === undefined) return { language, path, entries: new Map(), placeFor: () => top, problems };
  const lists: Path[] = [];
  const leaves = leavesOf(located.value, [], lists);
  const told = lists.map((at) => aList(located.placeOf(at), at.join('.')));
  const sections = new Set(leaves.flatMap(({ path: at }) => at.map((_, depth) => at.slice(0, depth).join('.'))));
  return {
    language,
    path,
    entries: new Map(
      leaves.map((leaf) => [leaf.path.join('.'), { text: leaf.text, place: located.placeOf(leaf.path, 'value') }]),
    ),
    placeFor: (key) => {
      const parts = key.split('.');
      const depth = parts.findLastIndex((_, end) => end > 0 && sections.has(parts.slice(0, end).join('.')));
      return depth < 1 ? top : located.placeOf(parts.slice(0, depth), 'key');
    },
    problems: [...problems, ...told],
  };
}

function aList(place: Place, key: string): Problem {
  const message = `"${key}" is a list, but messages stand under keys.`;
  return { code: 'wrong-type', place, message, hint: 'Give each message a key of its own.' };
}
