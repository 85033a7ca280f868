import { isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { type Plain, within } from './plain.ts';
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

/** Where a value and its key stand, as offsets in the text. `inline` is true of a scalar: it shares its key's line. */
export interface Span {
  readonly key?: readonly [number, number];
  readonly value: readonly [number, number];
  readonly inline: boolean;
}

/** What a walk over a YAML document is given, and what it gathers. */
export interface Walk extends Refusals {
  /** The scalar that begins at an offset, as its author wrote it. */
  readonly scalar: (value: string, start: number) => string;
  /** By JSON pointer. */
  readonly spans: Map<string, Span>;
}

/** Where a walk has come to. */
interface Step {
  readonly pointer: string;
  readonly depth: number;
  readonly key?: readonly [number, number];
}

/**
 * The plain value of a node, or `undefined` where it uses what data files do without (aliases, tags, merge keys, keys
 * that are not text, nesting beyond `maxDepth`): then a problem says so. A key written twice keeps its first value.
 */
export function plainValue(
  node: Node | undefined,
  walk: Walk,
  step: Step = { pointer: '', depth: 0 },
): Plain | undefined {
  const { pointer, depth, key } = step;
  const end = key?.[1] ?? 0;
  const [start, stop] = node?.range ?? [end, end];
  const span = { value: [start, stop] as const, inline: !isCollection(node) };
  walk.spans.set(pointer, key === undefined ? span : { ...span, key });
  if (depth > maxDepth) return refuse(walk, start, 'too-deep', tooDeep);
  const sign = signOf(node);
  if (sign !== undefined) return refuseSign(walk, start, sign);
  if (isMap(node)) return record(node.items, walk, step);
  if (isSeq(node)) return list(node.items, walk, step);
  return isScalar(node) ? walk.scalar(String(node.value ?? ''), start) : '';
}

function list(items: readonly unknown[], walk: Walk, { pointer, depth }: Step): Plain | undefined {
  const values: Plain[] = [];
  for (const [index, item] of items.entries()) {
    const value = plainValue(asNode(item), walk, { pointer: within(pointer, index), depth: depth + 1 });
    if (value !== undefined) values.push(value);
  }
  return values.length === items.length ? values : undefined;
}

function record(pairs: readonly Pair[], walk: Walk, step: Step): Plain | undefined {
  const first = new Map<string, number>();
  const entries: [string, Plain][] = [];
  let whole = true;
  for (const pair of pairs) {
    const key = keyOf(pair, first, walk);
    if (key.kind === 'passed over') continue;
    const value = key.kind === 'key' ? plainValue(asNode(pair.value), walk, below(step, key)) : undefined;
    if (key.kind === 'key' && value !== undefined) entries.push([key.name, value]);
    else whole = false;
  }
  return whole ? Object.fromEntries(entries) : undefined;
}

function below(
  { pointer, depth }: Step,
  key: { readonly name: string; readonly span: readonly [number, number] },
): Step {
  return { pointer: within(pointer, key.name), depth: depth + 1, key: key.span };
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
