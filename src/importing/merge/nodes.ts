import { isMap, isPair, isScalar, isSeq, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { FieldValue } from '../series.ts';

/** The text of a scalar as it stands in the file; `undefined` for anything else. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  return node.source ?? String(node.value);
}

/** A figure as a node: digits become a number that keeps its decimals, everything else is text. */
export function figureNode(written: string): Scalar {
  if (!/^-?\d+(?:\.\d+)?$/.test(written)) return new Scalar(written);
  const node = new Scalar(Number(written));
  const decimals = written.split('.')[1]?.length;
  if (decimals !== undefined) node.minFractionDigits = decimals;
  return node;
}

/** The value of a field as a node: long text is folded, a list stands one item a line, a record one key a line. */
export function fieldNode(value: FieldValue): Scalar | YAMLSeq | YAMLMap {
  if (typeof value === 'object') return isList(value) ? listNode(value) : recordNode(value);
  const node = new Scalar(value);
  if (typeof value === 'string' && value.length > 100) node.type = Scalar.BLOCK_FOLDED;
  return node;
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}

function listNode(items: readonly string[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = items.map((item) => new Scalar(item));
  return list;
}

function recordNode(record: Readonly<Record<string, number | string>>): YAMLMap {
  const map = new YAMLMap();
  for (const [key, value] of Object.entries(record)) map.set(keyNode(key), new Scalar(value));
  return map;
}

/** A key as a node: a year stands without quotes. */
function keyNode(key: string): Scalar {
  return new Scalar(/^\d{4}$/.test(key) ? Number(key) : key);
}

/** True when a node already says this. */
export function says(node: unknown, value: FieldValue): boolean {
  if (isSeq(node)) return isList(value) && node.items.map(textOf).join('\n') === value.join('\n');
  if (isMap(node)) return typeof value === 'object' && JSON.stringify(node.toJSON()) === JSON.stringify(value);
  return isScalar(node) && (node.value === value || textOf(node) === String(value));
}

/** The map under a key, made at the end where there is none. */
export function mapUnder(map: YAMLMap, key: unknown): YAMLMap {
  const found = map.get(key, true);
  if (isMap(found)) return found;
  const made = new YAMLMap();
  map.set(new Scalar(key), made);
  return made;
}

/** The key of a pair, as text. */
export function keyOf(item: unknown): string {
  if (!isPair(item)) return '';
  return isScalar(item.key) ? (textOf(item.key) ?? '') : String(item.key);
}

/** Adds a field to a series, above its years where it has them. */
export function addAboveYears(series: YAMLMap, key: string, value: Scalar | YAMLSeq | YAMLMap): void {
  series.set(key, value);
  const years = series.items.findIndex((item) => keyOf(item) === 'years');
  if (years >= 0) series.items.splice(years, 0, ...series.items.splice(-1));
}
