import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Place, Problem, ProblemCode } from '../../problem.ts';
import type { Words } from './text.ts';

/** A YAML value with every scalar as its text: nothing is a number, a date or a "no" until a schema says so. */
export type Plain = string | readonly Plain[] | PlainRecord;
export interface PlainRecord {
  readonly [key: string]: Plain;
}

/** Keys and positions that lead from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** Where a value and its key stand, as offsets in the text. `inline` is true of a scalar: it shares its key's line. */
export interface Span {
  readonly key?: readonly [number, number];
  readonly value: readonly [number, number];
  readonly inline: boolean;
}

/** What a walk over a YAML document is given, and what it gathers. */
export interface Walk {
  readonly text: string;
  readonly place: (start: number, end?: number) => Place;
  /** The scalar as its author wrote it. */
  readonly scalar: (value: string) => string;
  /** By JSON pointer. */
  readonly spans: Map<string, Span>;
  readonly problems: Problem[];
}

/** The deepest nesting that is read. The deepest kind of file has five levels. */
export const maxDepth = 20;

/** The JSON pointer (RFC 6901) of a path: `/series/0/years/2024/CHN`. Empty for the root. */
export function pointerOf(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/**
 * The plain value of a node, or `undefined` where it uses what data files do without (aliases, tags, merge keys, keys
 * that are not text, nesting beyond `maxDepth`): then a problem says so. A key written twice keeps its first value.
 */
export function plainValue(node: Node | undefined, path: Path, walk: Walk, key?: Span['key']): Plain | undefined {
  const end = key?.[1] ?? 0;
  const [start, stop] = node?.range ?? [end, end];
  const span = { value: [start, stop] as const, inline: !isCollection(node) };
  walk.spans.set(pointerOf(path), key === undefined ? span : { ...span, key });
  if (path.length > maxDepth) return refuse(walk, start, 'too-deep', tooDeep);
  const sign = signOf(node);
  if (sign !== undefined) return refuseSign(walk, start, sign);
  if (isMap(node)) return record(node.items, path, walk);
  if (isSeq(node)) return list(node.items, path, walk);
  return isScalar(node) ? walk.scalar(String(node.value ?? '')) : '';
}

function list(items: readonly unknown[], path: Path, walk: Walk): Plain | undefined {
  const values: Plain[] = [];
  for (const [index, item] of items.entries()) {
    const value = plainValue(asNode(item), [...path, index], walk);
    if (value !== undefined) values.push(value);
  }
  return values.length === items.length ? values : undefined;
}

function record(pairs: readonly Pair[], path: Path, walk: Walk): Plain | undefined {
  const first = new Map<string, number>();
  const entries: [string, Plain][] = [];
  let whole = true;
  for (const pair of pairs) {
    const key = keyOf(pair, first, walk);
    if (key.kind === 'passed over') continue;
    const value = key.kind === 'key' ? plainValue(asNode(pair.value), [...path, key.name], walk, key.span) : undefined;
    if (key.kind === 'key' && value !== undefined) entries.push([key.name, value]);
    else whole = false;
  }
  return whole ? Object.fromEntries(entries) : undefined;
}

type Key =
  | { readonly kind: 'key'; readonly name: string; readonly span: readonly [number, number] }
  | { readonly kind: 'passed over' | 'refused' };

/** The key of a pair; passed over where only this pair is at fault, refused where the record cannot be understood. */
function keyOf(pair: Pair, first: Map<string, number>, walk: Walk): Key {
  const node = asNode(pair.key);
  const [start, stop] = node?.range ?? [0, 0];
  const sign = signOf(node);
  if (sign !== undefined || !isScalar(node)) {
    if (sign === undefined) refuse(walk, start, 'yaml-feature', keyIsNoText);
    else refuseSign(walk, start, sign);
    return { kind: 'refused' };
  }
  const name = String(node.value ?? '');
  if (name === '<<') {
    refuse(walk, start, 'yaml-feature', mergeKey, stop);
    return { kind: 'refused' };
  }
  const earlier = first.get(name);
  if (earlier !== undefined) refuse(walk, start, 'duplicate-key', twice(name, walk.place(earlier).line), stop);
  else if (reservedKeys.includes(name)) refuse(walk, start, 'unsafe-key', unsafe(name), stop);
  else {
    first.set(name, start);
    return { kind: 'key', name, span: [start, stop] };
  }
  return { kind: 'passed over' };
}

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

/** The sign that begins the anchor, alias or tag of a node; none for a plain node. */
function signOf(node: Node | undefined): '*' | '&' | '!' | undefined {
  if (isAlias(node)) return '*';
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (node.anchor !== undefined) return '&';
  return node.tag === undefined ? undefined : '!';
}

function refuseSign(walk: Walk, start: number, sign: '*' | '&' | '!'): undefined {
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

function refuse(walk: Walk, start: number, code: ProblemCode, words: Words, stop = start + 1): undefined {
  walk.problems.push({ code, place: walk.place(start, stop), ...words });
}

const reservedKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** What is said where nesting goes beyond `maxDepth`. */
export const tooDeep: Words = {
  message: `This is nested deeper than ${maxDepth} levels.`,
  hint: 'Compare the indentation with the example in data/README.md: no kind of file has more than five levels.',
};

const keyIsNoText: Words = {
  message: 'This key is a list or a record.',
  hint: 'A key is one word, followed by a colon and a space.',
};

const mergeKey: Words = {
  message: 'The merge key << takes values from somewhere else.',
  hint: 'Write the keys and values out here.',
};

function twice(name: string, line: number): Words {
  return {
    message: `"${name}" is written twice in the same place.`,
    hint: `The first is on line ${line}. Keep the one that the source supports and delete the other.`,
  };
}

function unsafe(name: string): Words {
  return {
    message: `"${name}" cannot be a key, because programs give it a meaning of their own.`,
    hint: 'Delete the line.',
  };
}
