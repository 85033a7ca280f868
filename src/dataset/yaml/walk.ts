import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Form } from './form.ts';
import type { Plain } from './plain.ts';
import {
  keyIsNoText,
  maxDepth,
  mergeKey,
  type Refusals,
  refuse,
  refuseSign,
  reservedKeys,
  signOf,
  tooDeep,
  twice,
  unsafe,
} from './refusals.ts';
import type { Span } from './span.ts';

/** What a walk over a YAML document is given, and what it gathers. */
export interface Walk extends Refusals {
  /** The scalar that begins at an offset, as its author wrote it. */
  readonly scalar: (value: string, start: number) => string;
}

/**
 * The form of a node, or `undefined` where it uses what data files do without (aliases, tags, merge keys, keys that are
 * not text, nesting beyond `maxDepth`): then a problem says so. A key written twice keeps its first value.
 */
export function formOf(node: Node | undefined, walk: Walk, depth = 0, key?: NamedKey): Form | undefined {
  const { keyStart, keyStop } = key ?? keyless;
  const [start, stop] = node?.range ?? [Math.max(0, keyStop), Math.max(0, keyStop)];
  if (depth > maxDepth) return refuse(walk, start, 'too-deep', tooDeep);
  const sign = signOf(node);
  if (sign !== undefined) return refuseSign(walk, start, sign);
  const inner = innerOf(node, start, walk, depth);
  return inner && { keyStart, keyStop, start, stop, parts: inner.parts, value: inner.value };
}

const keyless = { keyStart: -1, keyStop: -1 };

/** A value and the spans of its parts. */
interface Inner {
  readonly value: Plain;
  readonly parts: Span['parts'];
}

function innerOf(node: Node | undefined, start: number, walk: Walk, depth: number): Inner | undefined {
  if (isMap(node)) return record(node.items, walk, depth);
  if (isSeq(node)) return list(node.items, walk, depth);
  const value = isScalar(node) ? walk.scalar(String(node.value ?? ''), start) : '';
  return { value, parts: undefined };
}

function list(items: readonly unknown[], walk: Walk, depth: number): Inner | undefined {
  const forms = items.flatMap((item) => formOf(asNode(item), walk, depth + 1) ?? []);
  if (forms.length < items.length) return undefined;
  return { value: forms.map(({ value }) => value), parts: forms };
}

function record(pairs: readonly Pair[], walk: Walk, depth: number): Inner | undefined {
  const first = new Map<string, number>();
  const entries: [string, Plain][] = [];
  const parts = new Map<string, Span>();
  let whole = true;
  for (const pair of pairs) {
    const key = keyOf(pair, first, walk);
    if (key.kind === 'passed over') continue;
    const form = key.kind === 'key' ? formOf(asNode(pair.value), walk, depth + 1, key) : undefined;
    if (key.kind === 'key' && form !== undefined) {
      entries.push([key.name, form.value]);
      parts.set(key.name, form);
    } else whole = false;
  }
  return whole ? { value: Object.fromEntries(entries), parts } : undefined;
}

/** A key and where it stands. */
interface NamedKey {
  readonly name: string;
  readonly keyStart: number;
  readonly keyStop: number;
}

type Key = ({ readonly kind: 'key' } & NamedKey) | { readonly kind: 'passed over' | 'refused' };

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
    return { kind: 'key', name, keyStart: start, keyStop: stop };
  }
  return { kind: 'passed over' };
}

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}
