import { isAlias, isCollection, isScalar, type Node } from 'yaml';
import type { Place, Problem, ProblemCode } from '../../problem.ts';
import type { Words } from './text.ts';

/** The text that is read, its places, and the problems found in it. */
export interface Refusals {
  readonly text: string;
  readonly place: (start: number, end?: number) => Place;
  readonly problems: Problem[];
}

/** The deepest nesting that is read. The deepest kind of file has five levels. */
export const maxDepth = 20;

/** The sign that begins the anchor, alias or tag of a node; none for a plain node. */
export function signOf(node: Node | undefined): '*' | '&' | '!' | undefined {
  if (isAlias(node)) return '*';
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (node.anchor !== undefined) return '&';
  return node.tag === undefined ? undefined : '!';
}

/** Tells of an anchor, alias or tag, at its sign. */
export function refuseSign(walk: Refusals, start: number, sign: '*' | '&' | '!'): undefined {
  let at = sign === '*' ? start : Math.max(0, walk.text.lastIndexOf(sign, start - 1));
  if (walk.text.charAt(at - 1) === sign) at -= 1;
  const written = /^\S*/.exec(walk.text.slice(at, at + 80))?.[0] ?? sign;
  return refuse(
    walk,
    at,
    'yaml-feature',
    { message: `${written} ${meanings[sign]}`, hint: writeOut(sign) },
    at + written.length,
  );
}

const meanings = {
  '*': 'is an alias, which repeats a value from somewhere else.',
  '&': 'is an anchor, which marks a value for repeating it.',
  '!': 'is a tag, which gives a value a type.',
} as const;

function writeOut(sign: string): string {
  return `Write the value itself. A text that begins with ${sign} goes between quotation marks.`;
}

/** Tells of a mistake at an offset. */
export function refuse(walk: Refusals, start: number, code: ProblemCode, words: Words, stop = start + 1): undefined {
  walk.problems.push({ code, place: walk.place(start, stop), ...words });
}

/** Keys that could reach into the objects of a program. */
export const reservedKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What is said where nesting goes beyond `maxDepth`. */
export const tooDeep: Words = {
  message: `This is nested deeper than ${maxDepth} levels.`,
  hint: 'Compare the indentation with the example in data/README.md: no kind of file has more than five levels.',
};

/** What is said of a key that is a list or a record. */
export const keyIsNoText: Words = {
  message: 'This key is a list or a record.',
  hint: 'A key is one word, followed by a colon and a space.',
};

/** What is said of a merge key. */
export const mergeKey: Words = {
  message: 'The merge key << takes values from somewhere else.',
  hint: 'Write the keys and values out here.',
};

/** What is said of a key that stands on an earlier line already. */
export function twice(name: string, line: number): Words {
  return {
    message: `"${name}" is written twice in the same place.`,
    hint: `The first is on line ${line}. Keep the one that the source supports and delete the other.`,
  };
}

/** What is said of a reserved key. */
export function unsafe(name: string): Words {
  return {
    message: `"${name}" cannot be a key, because programs give it a meaning of their own.`,
    hint: 'Delete the line.',
  };
}

/** What is said of a bound without quotes. */
export function unquoted(bound: string): Words {
  return {
    message: `${bound} stands without quotes, and YAML takes a bare > for the head of a text.`,
    hint: `Put it in quotes: "${bound}".`,
  };
}
