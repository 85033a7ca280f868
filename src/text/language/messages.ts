import { parse } from 'yaml';

/**
 * The messages of a language's file by key, each key the path to its text: `home.title`.
 *
 * @param text YAML of nested keys whose leaves are messages; what is wrong in it `check` tells with its place
 */
export function messagesIn(text: string): ReadonlyMap<string, string> {
  return new Map(leaves(parse(text), ''));
}

function leaves(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node !== 'object' || node === null) return node == null ? [] : [[path, String(node)]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
}
