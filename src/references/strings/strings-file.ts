import { readYaml } from '../../dataset/yaml/located.ts';
import { isList, type Path, type Plain } from '../../dataset/yaml/plain.ts';
import type { Place, Problem } from '../../problem.ts';
import type { ContentFile } from '../content-file.ts';

/** A message as a file has it. */
export interface Entry {
  readonly text: string;
  /** Where its text stands. */
  readonly place: Place;
  /** Where its key stands. */
  readonly keyPlace: Place;
}

/** The messages of one language's file by key, and what is wrong with the file as such. */
export interface StringsFile {
  /** The language that the file is named after. */
  readonly language: string;
  readonly path: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /**
   * Where a message belongs that is not there: at the first of those that are to follow it in its section, else at the last
   * there; in no section that is there, at the beginning. The keys are given in the order that they should have.
   */
  readonly placeFor: (key: string, order: readonly string[]) => Place;
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

/** The message or section beside which a message belongs; `undefined` where nothing of any section of its is there. */
function neighbourOf(key: string, order: readonly string[], leaves: readonly Leaf[]): Path | undefined {
  const parts = key.split('.');
  const depth = parts.findLastIndex((_, end) => end > 0 && leaves.some(({ path }) => isBelow(path, parts, end)));
  if (depth < 1) return undefined;
  const siblings = leaves.filter(({ path }) => isBelow(path, parts, depth)).map(({ path }) => path.slice(0, depth + 1));
  const following = new Set(order.slice(order.indexOf(key) + 1).map((each) => headOf(each.split('.'), depth)));
  return siblings.find((path) => following.has(headOf(path, depth))) ?? siblings.at(-1);
}

function headOf(path: Path, depth: number): string {
  return path.slice(0, depth + 1).join('.');
}

function isBelow(path: Path, section: readonly string[], depth: number): boolean {
  return path.length > depth && section.slice(0, depth).every((part, at) => part === path[at]);
}

/** The messages of a file of strings, with their places. */
export function stringsIn({ path, text }: ContentFile, language: string): StringsFile {
  const { located, problems } = readYaml({ path, bytes: new TextEncoder().encode(text) });
  const top = { file: path, line: 1, column: 1, length: 1 };
  if (located === undefined) return { language, path, entries: new Map(), placeFor: () => top, problems };
  const lists: Path[] = [];
  const leaves = leavesOf(located.value, [], lists);
  const told = lists.map((at) => aList(located.placeOf(at), at.join('.')));
  return {
    language,
    path,
    entries: new Map(
      leaves.map(({ path: at, text: message }) => {
        const entry = { text: message, place: located.placeOf(at, 'value'), keyPlace: located.placeOf(at, 'key') };
        return [at.join('.'), entry];
      }),
    ),
    placeFor: (key, order) => {
      const neighbour = neighbourOf(key, order, leaves);
      return neighbour === undefined ? top : located.placeOf(neighbour, 'key');
    },
    problems: [...problems, ...told],
  };
}

function aList(place: Place, key: string): Problem {
  const message = `"${key}" is a list, but messages stand under keys.`;
  return { code: 'wrong-type', place, message, hint: 'Give each message a key of its own.' };
}
