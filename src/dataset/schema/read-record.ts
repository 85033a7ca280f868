import { didYouMean, type Problem, type ProblemCode } from '../../problem.ts';
import type { Located } from '../yaml/located.ts';
import { type Path, type Plain, valueAt } from '../yaml/plain.ts';
import { codeOf, explain, type Issue } from './explain.ts';
import type { Schema } from './schemas.ts';

/** A record as its schema reads it, or `undefined` where too little is left of it; and all its mistakes. */
export interface RecordReading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Which record of a file to read, and by which schema. */
export interface RecordRequest<T> {
  readonly located: Located;
  readonly path: Path;
  readonly schema: Schema<T>;
}

/**
 * Reads one record, all its mistakes at once. What is wrong with an optional key costs only that key, an unknown id is
 * read as it stands, and what stands under a slip of a key is read as that of the key: so a mistake here hides none in the
 * figures below, and makes none up.
 */
export function readRecord<T>({ located, path, schema }: RecordRequest<T>): RecordReading<T> {
  const plain = valueAt(located.value, path);
  const first = schema.strict.safeParse(plain);
  if (first.success) return { value: first.data, problems: [] };
  const pruned = without(
    plain,
    first.error.issues.filter((issue) => !isMention(issue)),
  );
  const second = schema.lenient().safeParse(pruned);
  const told = new Set(first.error.issues.map(({ path: at }) => at.join('/')));
  const late = (second.error?.issues ?? [])
    .map((issue) => ({ ...issue, path: asWritten(plain, issue.path) }))
    .filter(({ path: at, code }) => code === 'custom' && !told.has(at.join('/')));
  const issues = [...first.error.issues, ...late];
  const problems = issues
    .filter((issue) => !isMisspelt(issue, issues))
    .flatMap((issue) => explain(issue, located, path));
  return { value: second.data, problems };
}

/** Whether a key is missing only because another one is a slip of it, which is told already. */
function isMisspelt(issue: Issue, issues: readonly Issue[]): boolean {
  const record = issue.path.slice(0, -1).join('/');
  const key = String(issue.path.at(-1));
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('/') === record &&
      other.keys.some((slip) => didYouMean(slip, other.message.split(' ')) === key),
  );
}

const mentionCodes: readonly ProblemCode[] = [
  'unknown-source',
  'unknown-mineral',
  'unknown-stage',
  'unknown-economy',
  'unknown-bloc',
];

function isMention(issue: Issue): boolean {
  const code = codeOf(issue);
  return code !== undefined && mentionCodes.includes(code);
}

/** The key under which a record has what is meant by a key: the key itself, or else a slip of it. */
export function keyIn(record: unknown, key: string): string {
  if (typeof record !== 'object' || record === null || Object.hasOwn(record, key)) return key;
  return Object.keys(record).find((slip) => didYouMean(slip, [key]) !== undefined) ?? key;
}

/** A path to what is meant, as the author wrote its keys. */
function asWritten(value: Plain | undefined, path: readonly PropertyKey[]): PropertyKey[] {
  let at: unknown = value;
  return path.map((part) => {
    const key = typeof part === 'string' ? keyIn(at, part) : part;
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
    return key;
  });
}

/** A copy of a value without the keys at fault, slips of keys put right, or without the list that holds the item at fault. */
function without(value: Plain | undefined, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) putRight(copy, issue.path, key, issue.message);
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

/** Moves what stands under a slip to the key that is meant, where it is missing; else drops it. `keys` are all there are. */
function putRight(value: unknown, path: readonly PropertyKey[], slip: string, keys: string): void {
  const record = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
  if (typeof record !== 'object' || record === null) return;
  const meant = didYouMean(slip, keys.split(' '));
  if (meant !== undefined && !Object.hasOwn(record, meant)) Reflect.set(record, meant, Reflect.get(record, slip));
  Reflect.deleteProperty(record, slip);
}
