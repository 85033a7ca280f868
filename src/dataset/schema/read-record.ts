import type { z } from 'astro/zod';
import { didYouMean, listed, type Problem, type ProblemCode, problemCodes } from '../../problem.ts';
import type { Located } from '../yaml/located.ts';
import type { Path, Plain } from '../yaml/plain.ts';
import type { Names } from './names.ts';
import type { Fault } from './record.ts';

/** A record as its schema reads it, or `undefined` where too little is left of it; and all its mistakes. */
export interface RecordReading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Which record of a file to read, and how. `schemaFor` gives the schema that lets any mention pass without names. */
export interface RecordRequest<T> {
  readonly located: Located;
  readonly path: Path;
  readonly schemaFor: (names: Names | undefined) => z.ZodType<T>;
  readonly names: Names;
}

type Issue = z.core.$ZodIssue;

/**
 * Reads one record, all its mistakes at once. What is wrong with an optional key costs only that key, and an unknown id
 * is read as it stands: so a mistake here hides none in the figures below, and makes none up.
 */
export function readRecord<T>({ located, path, schemaFor, names }: RecordRequest<T>): RecordReading<T> {
  const plain = valueAt(located.value, path);
  const first = schemaFor(names).safeParse(plain);
  if (first.success) return { value: first.data, problems: [] };
  const pruned = without(
    plain,
    first.error.issues.filter((issue) => !isMention(issue)),
  );
  const second = schemaFor(undefined).safeParse(pruned);
  const told = new Set(first.error.issues.map(({ path: at }) => at.join('/')));
  const late = (second.error?.issues ?? []).filter(
    ({ path: at, code }) => code === 'custom' && !told.has(at.join('/')),
  );
  const problems = [...first.error.issues, ...late].flatMap((issue) => explain(issue, located, path));
  return { value: second.data, problems };
}

/** The value at a path, or `undefined`. */
export function valueAt(value: Plain | undefined, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((inner, key) => {
    if (typeof inner !== 'object') return undefined;
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}

function isMention(issue: Issue): boolean {
  const code = codeOf(issue);
  return (
    code === 'unknown-source' || code === 'unknown-mineral' || code === 'unknown-stage' || code === 'unknown-economy'
  );
}

/** A copy of a value without the keys at fault, or without the list that holds the item at fault. */
function without(value: Plain | undefined, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(copy, [...issue.path, key]);
    else remove(copy, issue.path.slice(0, issue.path.findLastIndex((part) => typeof part === 'string') + 1));
  }
  return copy;
}

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return;
  if (rest.length === 0) Reflect.deleteProperty(value, key);
  else remove(Reflect.get(value, key), rest);
}

function codeOf(issue: Issue): ProblemCode | undefined {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' && isProblemCode(code) ? code : undefined;
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCodes, code);
}

function explain(issue: Issue, located: Located, base: Path): readonly Problem[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const place = located.placeOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: located.placeOf([...path, key], 'key'),
      ...unknownKey(key, issue.message.split(' ')),
    }));
  }
  const code = codeOf(issue);
  if (issue.code === 'custom' && code !== undefined) {
    return [{ code, place: placeOfValue(located, path), message: issue.message, hint: String(issue.params?.['hint']) }];
  }
  return [{ place, ...wrongShape(valueAt(located.value, path), path, issue) }];
}

/** The value alone where there is one, for that is what to correct; else the key that lacks it. */
function placeOfValue(located: Located, path: Path) {
  const value = valueAt(located.value, path);
  return located.placeOf(path, typeof value === 'string' && value.trim() !== '' ? 'value' : 'entry');
}

/** What to say of a key that a record does not have. */
export function unknownKey(key: string, keys: readonly string[]): Fault {
  const near = didYouMean(key, keys);
  const message = `There is no key called "${key}" here.`;
  return {
    code: 'unknown-key',
    message,
    hint: near === undefined ? `The keys are ${listed(keys)}.` : `Did you mean "${near}"?`,
  };
}

function wrongShape(value: Plain | undefined, path: Path, issue: Issue): Fault {
  const key = String(path.findLast((part) => typeof part === 'string') ?? 'file');
  if (value === undefined) return key === 'source' ? missingSource : missingKey(key);
  if (value === '') return { code: 'empty-value', message: `"${key}" has nothing below it.`, hint: example(key) };
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  const shape = expected === 'array' ? 'a list' : expected === 'string' ? 'one value' : 'a record';
  const written = typeof value === 'string' ? 'one value' : Array.isArray(value) ? 'a list' : 'a record';
  const subject = typeof path.at(-1) === 'number' ? `An item of "${key}"` : `"${key}"`;
  return { code: 'wrong-type', message: `${subject} is ${shape}, but ${written} stands here.`, hint: shapes[shape] };
}

const shapes = {
  'a list': 'Write its items on the lines below, each after "- ".',
  'a record': 'Write its keys on the lines below, each indented by two spaces.',
  'one value': 'Write it behind the colon, on the same line.',
} as const;

const missingSource: Fault = {
  code: 'missing-source',
  message: 'This record names no source.',
  hint: 'Add "source: <id>", the name of a file in data/sources/, or add the document there first.',
};

/** What to say of a key that a record lacks. */
export function missingKey(key: string): Fault {
  return { code: 'missing-key', message: `The key "${key}" is missing here.`, hint: example(key) };
}

function example(key: string): string {
  return `Add "${key}:" with its value; data/README.md has an example of every kind of file.`;
}
