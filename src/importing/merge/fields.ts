import { isMap, isScalar, Scalar, type YAMLMap } from 'yaml';
import type { FieldValue, ImportedSeries } from '../series.ts';
import { withComments } from './figures.ts';
import { addAboveYears, fieldNode, keyOf, says, textOf } from './nodes.ts';
import { changed, type Outcome, together } from './outcome.ts';
import { contradicted, type Treatment } from './standing.ts';

/** Writes what a series says of all its figures; one that differs is treated as asked for. */
export function setFields(node: YAMLMap, fields: ImportedSeries['fields'], treatment: Treatment): Outcome {
  return together(
    Object.entries(fields).flatMap(([key, value]) => {
      const old = node.get(key, true);
      if (says(old, value) || holds(old, value)) return [];
      if (old === undefined) {
        addAboveYears(node, key, fieldNode(value));
        return [changed(`${key}: added`)];
      }
      if (addsTo(old, value)) return [changed(`${key}: added to`)];
      const change = () => replace(node, key, value, old);
      return [contradicted(old, treatment, { sentence: `${key}: ${said(old)} → ${shown(value)}`, change })];
    }),
  );
}

/** Whether a record says all of this, and perhaps more of other years. */
function holds(old: unknown, value: FieldValue): boolean {
  const made = fieldNode(value);
  if (!isMap(old) || !isMap(made)) return false;
  const standing = new Map(old.items.map((item) => [keyOf(item), textOf(item.value)]));
  return made.items.every((item) => standing.get(keyOf(item)) === textOf(item.value));
}

/** Adds to a record the lines that it lacks, years in order; `false` where it says something else, and then nothing is added. */
function addsTo(old: unknown, value: FieldValue): boolean {
  const made = fieldNode(value);
  if (!isMap(old) || !isMap(made)) return false;
  const standing = new Map(old.items.map((item) => [keyOf(item), textOf(item.value)]));
  if (made.items.some((item) => (standing.get(keyOf(item)) ?? textOf(item.value)) !== textOf(item.value))) return false;
  for (const item of made.items) if (!standing.has(keyOf(item))) old.items.push(item);
  if (old.items.every((item) => /^\d{4}$/.test(keyOf(item)))) old.items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return true;
}

function said(node: unknown): string {
  if (isMap(node)) return node.items.map((item) => `${keyOf(item)}: ${textOf(item.value) ?? ''}`).join(', ');
  return isScalar(node) ? (textOf(node) ?? '') : 'a list';
}

function shown(value: FieldValue): string {
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, one]) => (Array.isArray(value) ? one : `${key}: ${one}`))
    .join(', ');
}

function replace(node: YAMLMap, key: string, value: FieldValue, old: unknown): void {
  const made = fieldNode(value);
  node.set(key, made instanceof Scalar ? withComments(made, old) : made);
}
