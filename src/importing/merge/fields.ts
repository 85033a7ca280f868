import { isScalar, Scalar, type YAMLMap } from 'yaml';
import type { FieldValue, ImportedSeries } from '../series.ts';
import { withComments } from './figures.ts';
import { addAboveYears, fieldNode, says, textOf } from './nodes.ts';
import { changed, type Outcome, together } from './outcome.ts';
import { contradicted, type Treatment } from './standing.ts';

/** Writes what a series says of all its figures; one that differs is treated as asked for. */
export function setFields(node: YAMLMap, fields: ImportedSeries['fields'], treatment: Treatment): Outcome {
  return together(
    Object.entries(fields).flatMap(([key, value]) => {
      const old = node.get(key, true);
      if (says(old, value)) return [];
      if (old === undefined) {
        addAboveYears(node, key, fieldNode(value));
        return [changed(`${key}: added`)];
      }
      const change = () => replace(node, key, value, old);
      return [contradicted(old, treatment, { sentence: `${key}: ${said(old)} → ${value}`, change })];
    }),
  );
}

function said(node: unknown): string {
  return isScalar(node) ? (textOf(node) ?? '') : 'a list';
}

function replace(node: YAMLMap, key: string, value: FieldValue, old: unknown): void {
  const made = fieldNode(value);
  node.set(key, made instanceof Scalar ? withComments(made, old) : made);
}
